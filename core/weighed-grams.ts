import { lengthOf, trigramsOf } from './trigrams.ts';

/** Most texts that are counted to learn which trigrams are frequent, spread evenly over the base: more change nothing. */
const SAMPLE = 2000;

/** A text's trigrams by number, with their weights over the vector's length. */
interface Weighed {
  readonly grams: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Compares texts by character trigrams, of which seldom ones count for more: a text that shares "quag" shares a word,
 * one that shares "ing" may share none. Weights are (1 + log count) × log(1 + N / texts that have it); cosine, 0 to 1.
 */
export function createWeighedGrams(texts: readonly string[]): (query: string) => (text: number) => number {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const step = Math.max(1, Math.ceil(texts.length / SAMPLE));
  let total = 0;
  for (let text = 0; text < texts.length; text += step) {
    total++;
    for (const gram of trigramsOf(texts[text]!).keys()) {
      const number = numberOf(gram);
      seen[number] = (seen[number] ?? 0) + 1;
    }
  }
  const kept: (Weighed | undefined)[] = new Array(texts.length);
  let query = new Float64Array(numbers.size);

  function numberOf(gram: string): number {
    const number = numbers.get(gram) ?? numbers.size;
    if (number === numbers.size) numbers.set(gram, number);
    return number;
  }

  function weigh(text: string): Weighed {
    const counted = new Map<string, number>();
    for (const [gram, count] of trigramsOf(text)) {
      const rarity = Math.log(1 + (total + 0.5) / ((seen[numberOf(gram)] ?? 0) + 0.5));
      counted.set(gram, (1 + Math.log(count)) * rarity);
    }
    const length = lengthOf(counted) || 1;
    return {
      grams: Uint32Array.from(counted.keys(), numberOf),
      weights: Float32Array.from(counted.values(), (weight) => weight / length),
    };
  }

  return (text) => {
    const { grams, weights } = weigh(text);
    if (query.length < numbers.size) query = new Float64Array(numbers.size * 2);
    else query.fill(0);
    for (const [at, gram] of grams.entries()) query[gram] = weights[at]!;
    return (other) => {
      kept[other] ??= weigh(texts[other]!);
      const theirs = kept[other];
      let dot = 0;
      // A trigram that the query's table is too short for came later than the query, which therefore lacks it.
      for (let at = 0; at < theirs.grams.length; at++) dot += (query[theirs.grams[at]!] ?? 0) * theirs.weights[at]!;
      return dot;
    };
  };
}
