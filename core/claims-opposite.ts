import type { Match } from './match.ts';

/** The lexicon's concept of negation. */
const NOT = '@not';

/** Share of words and concepts that two claims must have in common, negations left out, to say the same thing or its opposite. */
const SAME = 0.5;

/** Whether one of two claims denies what the other says: alike but for an odd number of negations. */
export function areOpposite(a: Match, b: Match): boolean {
  if (!a.reading || !b.reading) return false;
  const tokens = [a, b].map(({ reading }) => reading!.tokens.map(({ text }) => text));
  const [left, right] = tokens.map((all) => new Set(all.filter((text) => text !== NOT))) as [Set<string>, Set<string>];
  const [nots, others] = tokens.map((all) => all.filter((text) => text === NOT).length) as [number, number];
  const shared = [...left].filter((text) => right.has(text)).length;
  const all = new Set([...left, ...right]).size;
  return (nots + others) % 2 === 1 && all > 0 && shared / all >= SAME;
}
