/** Character trigrams of a canonical text, counted; a space pads each end so that word edges count. */
export function trigramsOf(text: string): ReadonlyMap<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Euclidean length of a count vector; a cosine needs it once a text. */
export function lengthOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return Math.sqrt(sum);
}

/** A text's trigrams, counted in a table of numbers. */
export interface CountedGrams {
  /** Euclidean length of the counts. */
  readonly length: number;
  /** Dot product of the counts with another text's: each of its trigrams in turn, so that nothing is kept of it. */
  dot(other: string): number;
}

/** The constants of Fibonacci hashing (Knuth, "The Art of Computer Programming", vol. 3, 6.4): 2^32 over the golden ratio, and an odd mate. */
const SPREAD = 0x9e3779b1;
const MATE = 0x85ebca6b;

/**
 * Counts a text's trigrams, those of {@link trigramsOf}, to compare other texts with. Neither allocates a string for each
 * trigram: of 300 phrasings kept as maps a page held half a megabyte. Linear in the texts' lengths.
 */
export function countGrams(text: string): CountedGrams {
  const bits = Math.max(3, 33 - Math.clz32(text.length));
  const mask = (1 << bits) - 1;
  const heads = new Int32Array(mask + 1);
  const tails = new Int32Array(mask + 1);
  const counts = new Uint32Array(mask + 1);

  /** The slot of a trigram, told as its first two characters and its third; an empty one where the text lacks it. */
  const slotOf = (head: number, tail: number) => {
    let slot = (Math.imul(head, SPREAD) ^ Math.imul(tail, MATE)) >>> (32 - bits);
    while (counts[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail)) slot = (slot + 1) & mask;
    return slot;
  };
  const visit = (of: string, each: (head: number, tail: number) => void) => {
    if (of.length === 0) return;
    let head = (32 << 16) | of.charCodeAt(0);
    for (let at = 1; at <= of.length; at++) {
      const tail = at < of.length ? of.charCodeAt(at) : 32;
      each(head, tail);
      head = (head << 16) | tail;
    }
  };
  const dot = (other: string) => {
    let sum = 0;
    visit(other, (head, tail) => {
      sum += counts[slotOf(head, tail)]!;
    });
    return sum;
  };

  visit(text, (head, tail) => {
    const slot = slotOf(head, tail);
    heads[slot] = head;
    tails[slot] = tail;
    counts[slot]!++;
  });
  return { length: Math.sqrt(dot(text)), dot };
}

/** Cosine of two count vectors by their dot product and lengths, 0 to 1; 0 where either is empty. */
export const cosine = (dot: number, lengthA: number, lengthB: number) =>
  lengthA === 0 || lengthB === 0 ? 0 : dot / (lengthA * lengthB);
