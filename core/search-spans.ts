import { fold } from './fold.ts';
import { wordsOf } from './words.ts';

/** A stretch of a text, in UTF-16 units, the end not counted in. */
export type Span = readonly [start: number, end: number];

/** The letters of a word, accents as signs of their own among them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** A typed word of fewer letters than this ("a") would mark half of every text. */
const SHORTEST = 2;

/** Where the words that a person typed stand in a text, or begin one of its words; capitals and accents aside. In order. */
export function searchSpans(text: string, query: string): Span[] {
  const typed = wordsOf(query).filter((word) => word.length >= SHORTEST);
  if (typed.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = fold(word).replaceAll("'", '');
    const longest = Math.max(...typed.map((start) => (folded.startsWith(start) ? start.length : 0)));
    return longest > 0 ? [[index, index + lettersEnd(word, longest)] as const] : [];
  });
}

/** How many units of a word its first `count` folded letters take: an accent or an apostrophe counts for none. */
function lettersEnd(word: string, count: number): number {
  let end = 0;
  let seen = 0;
  for (const sign of word) {
    const letters = fold(sign).replaceAll("'", '').length;
    if (seen >= count && letters > 0) break;
    seen += letters;
    end += sign.length;
  }
  return end;
}
