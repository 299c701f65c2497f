import { fold } from './fold.ts';
import type { FactId, Language } from './types.ts';
import { wordsOf } from './words.ts';

/** What the address bar needs of a fact: its question, and the other words by which people look for it. */
export interface FactTitle {
  readonly id: FactId;
  readonly title: string;
  /** Folded, parted by spaces, each once, none of the title's. */
  readonly words: string;
}

/** The titles by language. */
export interface FactTitles extends Readonly<Record<Language, readonly FactTitle[]>> {
  /** Names of several words that a typed hashtag may write as one. */
  readonly joined: readonly string[];
}

/** What a word is worth in the question, over one in the words beside it. */
const IN_TITLE = 3;

/** Facts whose words begin with what was typed, best first: all typed words must be found. Nothing typed finds nothing. */
export function searchTitles(titles: FactTitles, language: Language, typed: string, most: number): FactTitle[] {
  const wanted = wordsOf(typed, titles.joined);
  if (wanted.length === 0) return [];
  return titles[language]
    .map((fact) => ({ fact, worth: worthOf(fact, wanted) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ fact }) => fact);
}

function worthOf({ title, words }: FactTitle, wanted: readonly string[]): number {
  const own = fold(title).split(/[^\p{L}\p{N}]+/u);
  const other = words.split(' ');
  let worth = 0;
  for (const word of wanted) {
    const begins = (text: string) => text.startsWith(word);
    if (own.some(begins)) worth += IN_TITLE;
    else if (other.some(begins)) worth += 1;
    else return 0;
  }
  return worth;
}
