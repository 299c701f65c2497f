import { type CountedGrams, cosine, countGrams } from './trigrams.ts';
import type { FactId } from './types.ts';

/** A passage as it is told from others: what it says, and what stands around it. */
export interface Quoted {
  readonly fact: FactId;
  readonly words: string;
  /** The text right before and right after. */
  readonly before: string;
  readonly after: string;
}

/**
 * What each part counts. The context counts by its less alike side, and as much as the words: networks write the same
 * around every post but for a name, and the same words in another post are another passage. What element a passage
 * stands in counts nothing, because feeds put new posts into old elements.
 */
const WEIGHTS = { words: 0.5, context: 0.5 } as const;

/**
 * Least likeness to be the same passage. Measured on posts in a network's frame of words: a passage with its words
 * mended or its counts moved on has 0.94 and more, the same words by another author 0.86 and less.
 */
const LEAST = 0.9;

/** How far the likeliest must be from the next: with less between them nobody can tell which it is. */
const MARGIN = 0.05;

/** Likeness of two texts, 0 to 1; each text's trigrams are counted once. */
function createLikeness(): (a: string, b: string) => number {
  const kept = new Map<string, CountedGrams>();
  const gramsOf = (text: string) => {
    const found = kept.get(text) ?? countGrams(text);
    kept.set(text, found);
    return found;
  };
  return (a, b) => {
    if (a === b) return 1;
    const grams = gramsOf(a);
    return cosine(grams.dot(b), grams.length, gramsOf(b).length);
  };
}

/** How surely two passages are one and the same, 0 to 1; 0 where that falls short of the least. */
function score(a: Quoted, b: Quoted, alike: (a: string, b: string) => number): number {
  if (a.fact !== b.fact) return 0;
  let side = 1;
  for (const part of ['before', 'after'] as const) {
    side = Math.min(side, alike(a[part], b[part]));
    // Most pairs are of different posts: their words need not be compared.
    if (WEIGHTS.words + WEIGHTS.context * side < LEAST) return 0;
  }
  return WEIGHTS.context * side + WEIGHTS.words * alike(a.words, b.words);
}

/**
 * Finds passages again after a page has changed.
 * @returns for each of `now` the one of `gone` that it is, or undefined: never one of two that are as likely.
 */
export function foundAgain<T extends Quoted>(gone: readonly T[], now: readonly T[]): (T | undefined)[] {
  const alike = createLikeness();
  const table = now.map((passage) => gone.map((other) => score(passage, other, alike)));
  const near = (score: number, best: number) => best - score < MARGIN;
  return table.map((row, at) => {
    const best = Math.max(...row, 0);
    const index = row.indexOf(best);
    if (best < LEAST || row.some((other, place) => place !== index && near(other, best))) return undefined;
    return table.some((other, place) => place !== at && near(other[index]!, best)) ? undefined : gone[index];
  });
}
