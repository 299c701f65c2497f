import { NO_FACT } from './evidence.ts';
import { namesOf } from './gate.ts';
import type { Match, Matcher } from './match.ts';
import { termsOf } from './score.ts';

/** Most candidates and reasons that are told. */
const CANDIDATES = 4;
const REASONS = 8;

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;

/** How a feature reads to a person: `@share@ice` is "share, then ice". */
function nameOf(feature: string): string {
  if (feature.startsWith('=')) return `${feature.includes(' ') ? 'words' : 'word'} “${feature.slice(1)}”`;
  if (feature.startsWith('^')) return `beginning with “${feature.slice(1)}”`;
  if (feature.startsWith('<@')) return `concept ${feature.slice(2)} in what stands around it`;
  if (!feature.startsWith('@')) return `word “${feature}”`;
  const [first, second] = feature.split(/~?@/).filter(Boolean);
  return second ? `${first}, then ${second}` : `concept ${first}`;
}

/** Says for one text why it gets this note or none, in words that a maintainer can act on. */
export function explain(matcher: Matcher, match: Match): string {
  const { gate, reading, candidates, fact } = match;
  const { topic } = matcher;
  const lines: string[] = [];
  if (gate.veto) {
    lines.push(
      `No note: the veto “${gate.veto}” fired.`,
      'To change it: edit its words, or its “unless”, in facts/topic.yaml.',
    );
    return lines.join('\n');
  }
  if (!reading) {
    lines.push(
      `No note: the gate did not let the text through; it has not all of any of these: ${topic.topic.map((row) => namesOf(topic, row).join(' + ')).join('; ')}.`,
      'To change it: add the missing word to a class in facts/topic.yaml, or give --context.',
    );
    return lines.join('\n');
  }
  lines.push(
    `Gate: ${gate.tier}${gate.byContext ? ', together with its context' : ''}${gate.lent ? ', which alone tells what it is about' : ''}. Read as ${reading.language === 'es' ? 'Spanish' : 'English'}:`,
    `  ${reading.tokens.map(({ text }) => text).join(' ')}`,
  );
  const threshold = match.needed.toFixed(2);
  const [best] = candidates;
  if (!best)
    return [...lines, 'No note: no phrasing shares a word with it. To change it: add a phrasing to a fact.'].join('\n');
  lines.push(
    '',
    fact
      ? `Note: ${fact}, score ${best.score.toFixed(2)} (shown from ${threshold} on).`
      : `No note: the best, ${best.fact}, has score ${best.score.toFixed(2)}, under the threshold ${threshold}.`,
    '',
    'Candidates:',
  );
  for (const candidate of candidates.slice(0, CANDIDATES)) {
    lines.push(
      `  ${candidate.score.toFixed(2)}  ${candidate.fact}: evidence ${percent(candidate.chance)}, nearest phrasing covers ${percent(candidate.coverage)}`,
      `        ${candidate.phrasing}`,
    );
  }
  lines.push('', `What speaks for and against ${best.fact}:`);
  for (const { feature, weight } of matcher.reasons(reading, best.fact).slice(0, REASONS))
    lines.push(`  ${signed(weight)}  ${nameOf(feature)}`);
  lines.push('', 'What speaks for no note:');
  for (const { feature, weight } of matcher.reasons(reading, NO_FACT).slice(0, REASONS / 2))
    lines.push(`  ${signed(weight)}  ${nameOf(feature)}`);
  const terms = termsOf(topic);
  lines.push('', `Signals: ${best.terms.map((term, at) => `${terms[at]} ${term.toFixed(2)}`).join(', ')}`);
  if (!fact) lines.push('', advice(candidates));
  return lines.join('\n');
}

/** What would most likely help, judged by the weakest signal. */
function advice([best, second]: Match['candidates']): string {
  const { fact, terms } = best!;
  const [chance, silence, lead] = terms as [number, number, number];
  const refit = 'run npm run eval -- --fit';
  if (silence > chance)
    return `To change it: the words look like texts that call for no note. If they are a claim, add texts like it to tests/eval/train-*.jsonl and ${refit}.`;
  if (lead < 0.7 && second)
    return `To change it: ${fact} and ${second.fact} lie too close. Add a phrasing to the one that is meant, with the words that tell them apart, and ${refit}.`;
  return `To change it: add a phrasing like this text to facts/${fact}.yaml and ${refit}.`;
}
