import { fold } from './fold.ts';

/** A word: letters or digits, with one apostrophe part (don't, members'). */
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** The same for folded text without other letters than these; without classes of all scripts it is several times faster. */
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g;

/** What may hold a letter or digit of another script: all but ASCII and the punctuation of English and Spanish. */
const OTHER_SCRIPT = /[^\0-\x7f\u00a1\u00ab\u00bb\u00bf\u2010-\u2027\u2030-\u205e]/;

/** A hashtag or joined name: where a small letter meets a capital, or capitals meet a capital that starts a word. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** Longest text that is read for words, in characters: ten times the longest sentence seen on news pages. */
export const MAX_TEXT = 4000;

/**
 * The folded words of a text, in order; hashtags are cut at their capitals (`#StopICE` gives `stop`, `ice`), an English
 * possessive loses its `'s`, other apostrophes vanish (`don't` gives `dont`). Reads at most {@link MAX_TEXT} characters.
 * @param joined names of several words with which a hashtag may begin as one word, however its capitals stand.
 */
export function wordsOf(text: string, joined: readonly string[] = []): string[] {
  const start = text.slice(0, MAX_TEXT);
  const folded = fold(/[#@]/.test(start) ? cutTags(start, joined) : start);
  const words: string[] = folded.match(OTHER_SCRIPT.test(folded) ? WORD : PLAIN_WORD) ?? [];
  return folded.includes("'") ? words.map((word) => word.replace(/'s$/, '').replace("'", '')) : words;
}

const cutTags = (text: string, joined: readonly string[]) =>
  text.replace(/[#@][\p{L}\p{N}_]+/gu, (tag) => parted(tag, joined).replace(/[#@_]/g, ' ').replace(JOINT, ' '));

/** A hashtag with the first of the names that it begins with set apart; any other tag as it is. */
function parted(tag: string, joined: readonly string[]): string {
  if (!tag.startsWith('#')) return tag;
  for (const name of joined) {
    const solid = name.replace(/[-\s]/g, '');
    const end = solid.length + 1;
    if (fold(tag.slice(1, end)) === fold(solid)) return `${name} ${tag.slice(end)}`;
  }
  return tag;
}
