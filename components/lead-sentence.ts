/** A first sentence of fewer characters than this ("Yes.") takes the next one with it. */
const TOO_SHORT = 12;

/**
 * Parts an answer into what is set large, its first sentence, and the rest.
 * A full stop after a single capital ("U.S.") ends no sentence. The two parts joined by a space are the text.
 */
export function leadSentence(text: string): { readonly first: string; readonly rest: string } {
  const ends = text.matchAll(/(?<!\b\p{Lu})[.!?]\s+(?=["“¿¡]?[\p{Lu}\d])/gu);
  for (const { index, 0: end } of ends) {
    if (index >= TOO_SHORT) return { first: text.slice(0, index + 1), rest: text.slice(index + end.length) };
  }
  return { first: text, rest: '' };
}
