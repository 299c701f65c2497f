/** The phrases of a lexicon in one language, over stems. */
export interface Phrases {
  /** The longest phrase that begins at a place: its token, and how many words it takes. */
  at(stems: readonly string[], place: number): { readonly token: string; readonly length: number } | undefined;
  /** Whether a stem is a phrase of its own. */
  has(stem: string): boolean;
  /** The phrases of one word. */
  singles(): string[];
}

/** Builds the table. Of phrases that two claim the first keeps it: the order of the file decides. */
export function createPhrases(
  phrases: Iterable<{ readonly stems: readonly string[]; readonly token: string }>,
): Phrases {
  const tokens = new Map<string, string>();
  // How long a phrase is at most that begins with a stem; with most words none begins, and nothing is joined for them.
  const longest = new Map<string, number>();
  for (const { stems, token } of phrases) {
    const [first] = stems;
    if (first === undefined) continue;
    const phrase = stems.join(' ');
    if (tokens.has(phrase)) continue;
    tokens.set(phrase, token);
    if (stems.length > (longest.get(first) ?? 0)) longest.set(first, stems.length);
  }
  return {
    at(stems, place) {
      const most = Math.min(longest.get(stems[place]!) ?? 0, stems.length - place);
      for (let length = most; length > 0; length--) {
        const token = tokens.get(length === 1 ? stems[place]! : stems.slice(place, place + length).join(' '));
        if (token) return { token, length };
      }
      return undefined;
    },
    has: (stem) => tokens.has(stem),
    singles: () => [...tokens.keys()].filter((phrase) => !phrase.includes(' ')),
  };
}
