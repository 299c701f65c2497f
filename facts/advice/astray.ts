import { evidenceOf, NO_FACT, weighEvidence } from '../../core/evidence.ts';
import { findingsIn } from '../check/findings.ts';
import type { BaseMatcher } from '../matcher.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';

/**
 * Lead of the own fact over every other by evidence alone, in log-odds, from which it is not in doubt. A phrasing is in the
 * base, so its own fact has all that likeness to a phrasing adds, and another can only be best by its evidence. A full
 * match costs ten times as much; with any lead at all none of the base's 1,289 phrasings had another fact as its best.
 */
const IN_NO_DOUBT = 1;

/**
 * Phrasings that the matcher would give to another fact. Where that fact's note would be shown, readers are misled, so
 * it is an error; where the matcher would keep silent it is advice.
 */
export function adviseAstray(
  fact: YamlFile<FactFile>,
  { matcher, lexicon, evidence }: Pick<BaseMatcher, 'matcher' | 'lexicon' | 'evidence'>,
): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  const { id, claims } = fact.value;
  const own = evidence.classes.indexOf(id);
  const lead = (claim: string) => {
    const { logits } = weighEvidence(evidence, evidenceOf(lexicon.read(claim)));
    const others = logits.filter((_, at) => at !== own && evidence.classes[at] !== NO_FACT);
    return logits[own]! - Math.max(...others);
  };
  for (const language of ['en', 'es'] as const) {
    for (const [at, claim] of claims[language].entries()) {
      if (lead(claim) >= IN_NO_DOUBT) continue;
      const { fact: shown, candidates } = matcher.match(claim);
      const [best] = candidates;
      if (!best || best.fact === id) continue;
      const score = candidates.find((candidate) => candidate.fact === id)?.score ?? 0;
      add(
        ['claims', language, at],
        `this phrasing matches ${best.fact} (${best.score.toFixed(2)}) better than its own fact (${score.toFixed(2)})`,
        `move it to ${best.fact}, or say what sets it apart; then run npm run eval -- --fit`,
        `npm run facts -- explain "${claim}" tells why`,
        shown ? undefined : 'advice',
      );
    }
  }
  return found;
}
