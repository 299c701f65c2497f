import { cosine, countGrams } from '../core/trigrams.ts';

/** Likeness (cosine of letter triples, 0 to 1) under which a name is a guess, not a help. */
const ALIKE = 0.2;

/** The name most like a mistyped one, by the letter triples that they share; undefined where none comes near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const given = countGrams(typed.toLowerCase());
  let best: string | undefined;
  let most = ALIKE;
  for (const name of names) {
    const small = name.toLowerCase();
    const likeness = cosine(given.dot(small), given.length, countGrams(small).length);
    if (likeness > most) {
      most = likeness;
      best = name;
    }
  }
  return best;
}

/** ` Did you mean x?`, or nothing where no name comes near. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const name = nearest(typed, names);
  return name ? ` Did you mean ${name}?` : '';
}
