import { formatDay } from '../../../components/format-day.ts';
import { plural } from '../../../components/plural.ts';
import type { Day, FactId } from '../../../core/types.ts';
import type { PastAnswer, PastFact, PastSource, Snapshot } from './snapshot.ts';

/** One thing that is different, in words for readers. */
export interface Change {
  /** Absent: a change of a source, or of phrasings. */
  readonly fact?: FactId;
  readonly words: string;
}

const day = (date: Day) => formatDay(date, 'en');

/** What a reader, or the next maintainer, would want to know of the way from one state of the base to another. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = [];
  for (const [id, source] of after.sources) changes.push(...changesOfSource(id, before.sources.get(id), source));
  for (const [id, fact] of sorted(after.facts)) {
    const words = changesOfFact(before.facts.get(id), fact);
    changes.push(...words.map((text) => ({ fact: id, words: text })));
  }
  for (const [id, { question }] of sorted(before.facts))
    if (!after.facts.has(id)) changes.push({ fact: id, words: `Taken out: ${question.en}` });
  return [...changes, ...changesOfClaims(before, after)];
}

const sorted = (facts: Snapshot['facts']) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1));

function changesOfSource(id: string, before: PastSource | undefined, after: PastSource): Change[] {
  const known = new Set(before?.revisions.map((revision) => revision.id));
  const words = after.revisions
    .filter((revision) => !known.has(revision.id))
    .map((revision) => `Source ${id}: revision ${revision.id}, of ${day(revision.date)}.`);
  if (before && before.lastChecked !== after.lastChecked)
    words.push(`Source ${id}: checked again on ${day(after.lastChecked)}.`);
  if (before && before.address !== after.address) words.push(`Source ${id}: its page is now ${after.address}`);
  return words.map((text) => ({ words: text }));
}

function changesOfFact(before: PastFact | undefined, after: PastFact): string[] {
  if (!before) return [`New: ${after.question.en}`];
  const words: string[] = [];
  if (before.question.en !== after.question.en)
    words.push(`The question was “${before.question.en}” and is now “${after.question.en}”`);
  else if (before.question.es !== after.question.es) words.push('The question is reworded in Spanish.');
  for (const answer of after.answers) {
    const old = before.answers.find(({ asOf }) => asOf === answer.asOf);
    words.push(...(old ? changesOfAnswer(old, answer) : [`New answer, as of ${day(answer.asOf)}: ${answer.text.en}`]));
  }
  for (const { asOf } of before.answers)
    if (!after.answers.some((answer) => answer.asOf === asOf)) words.push(`The answer of ${day(asOf)} is taken out.`);
  return words;
}

function changesOfAnswer(before: PastAnswer, after: PastAnswer): string[] {
  const of = `The answer of ${day(after.asOf)}`;
  const words: string[] = [];
  if (before.text.en !== after.text.en) words.push(`${of} is reworded: ${after.text.en}`);
  else if (before.text.es !== after.text.es) words.push(`${of} is reworded in Spanish.`);
  if (before.quotation !== after.quotation)
    words.push(after.quotation ? `${of} quotes: “${after.quotation}”` : `${of} has no quotation any more.`);
  const news = after.overtakenBy.filter((id) => !before.overtakenBy.includes(id));
  const gone = before.overtakenBy.filter((id) => !after.overtakenBy.includes(id));
  if (news.length > 0) words.push(`${of} is overtaken by ${news.join(', ')}.`);
  if (gone.length > 0) words.push(`${of} is no longer overtaken by ${gone.join(', ')}.`);
  return words;
}

/** Phrasings are counted, not told: there are hundreds, and no reader sees them. */
function changesOfClaims(before: Snapshot, after: Snapshot): Change[] {
  let added = 0;
  let gone = 0;
  let facts = 0;
  for (const [id, fact] of after.facts) {
    const old = before.facts.get(id);
    if (!old) continue;
    const more = fact.claims.filter((claim) => !old.claims.includes(claim)).length;
    const less = old.claims.filter((claim) => !fact.claims.includes(claim)).length;
    added += more;
    gone += less;
    if (more + less > 0) facts++;
  }
  if (facts === 0) return [];
  return [{ words: `Phrasings of ${plural('en', facts, 'fact', 'facts')}: ${added} added, ${gone} taken out.` }];
}
