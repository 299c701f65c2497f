/** Most words that are kept: a long page has about 3,000 different ones. */
const MOST_KEPT = 10_000;

/** A function of a word, with a memory: texts say the same words again and again. */
export function remembered(of: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    let found = kept.get(word);
    if (found === undefined) {
      found = of(word);
      if (kept.size < MOST_KEPT) kept.set(word, found);
    }
    return found;
  };
}
