import { cosine, gramsWithLength } from './trigrams.ts';
import type { FactId } from './types.ts';

/** A passage as it is told from others: what it says, and what stands around it. */
export interface Quoted {
  readonly fact: FactId;
  readonly words: string;
  /** The text right before and right after. */
  readonly before: string;
  readonly after: string;
  /** What it stands in; compared by identity. */
  readonly place: unknown;
}

/**
 * What each part counts. The words most; the context on each side, so that the same words in another post are another
 * passage; the element least, because feeds put new posts into old elements.
 */
const WEIGHTS = { words: 50, before: 20, after: 20, place: 10 } as const;

/**
 * Least likeness to be the same passage. The same words in another post's context reach about 0.8 even in the same
 * element; a passage whose words were edited a little in its place, 0.9.
 */
const LEAST = 0.85;

/** How far the likeliest must be from the next: with less between them nobody can tell which it is. */
const MARGIN = 0.05;

/** Likeness of two texts, 0 to 1; each text's trigrams are counted once. */
function createLikeness(): (a: string, b: string) => number {
  const kept = new Map<string, ReturnType<typeof gramsWithLength>>();
  const gramsOf = (text: string) => {
    const found = kept.get(text) ?? gramsWithLength(text);
    kept.set(text, found);
    return found;
  };
  return (a, b) => {
    if (a === b) return 1;
    const left = gramsOf(a);
    const right = gramsOf(b);
    return cosine(left.grams, left.length, right.grams, right.length);
  };
}

/** How surely two passages are one and the same, 0 to 1; 0 where it is sure that it falls short of the least. */
function score(a: Quoted, b: Quoted, alike: (a: string, b: string) => number): number {
  if (a.fact !== b.fact) return 0;
  let reached = a.place === b.place ? WEIGHTS.place : 0;
  let open = WEIGHTS.words + WEIGHTS.before + WEIGHTS.after;
  for (const part of ['words', 'before', 'after'] as const) {
    reached += WEIGHTS[part] * alike(a[part], b[part]);
    open -= WEIGHTS[part];
    if (reached + open < LEAST * 100) return 0;
  }
  return reached / 100;
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
