/** Character trigrams of a canonical text, counted; a space pads each end so that word edges count. */
export type Trigrams = ReadonlyMap<string, number>;

export function trigramsOf(text: string): Trigrams {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Euclidean length of a count vector; a cosine needs it once a text. */
export function lengthOf(grams: Trigrams): number {
  let sum = 0;
  for (const count of grams.values()) sum += count * count;
  return Math.sqrt(sum);
}

/** Cosine of two count vectors, 0 to 1; 0 where either is empty. */
export function cosine(a: Trigrams, lengthA: number, b: Trigrams, lengthB: number): number {
  if (lengthA === 0 || lengthB === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  // Not for … of: that makes an array for each entry, and this runs for every candidate.
  small.forEach((count, gram) => {
    dot += count * (large.get(gram) ?? 0);
  });
  return dot / (lengthA * lengthB);
}

/** A text's trigrams with their length, to be kept: a cosine needs both each time. */
export function gramsWithLength(text: string): { readonly grams: Trigrams; readonly length: number } {
  const grams = trigramsOf(text);
  return { grams, length: lengthOf(grams) };
}
