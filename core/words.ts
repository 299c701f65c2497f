import { fold } from './fold.ts';

/** A word: letters or digits, with one apostrophe part (don't, members'). */
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** A hashtag or joined name: where a small letter meets a capital, or capitals meet a capital that starts a word. */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** Longest text that is read for words, in characters: ten times the longest sentence seen on news pages. */
export const MAX_TEXT = 4000;

/**
 * The folded words of a text, in order; hashtags are cut at their capitals (`#StopICE` gives `stop`, `ice`), an English
 * possessive loses its `'s`, other apostrophes vanish (`don't` gives `dont`). Reads at most {@link MAX_TEXT} characters.
 */
export function wordsOf(text: string): string[] {
  const cut = text.slice(0, MAX_TEXT).replace(/[#@][\p{L}\p{N}_]+/gu, (tag) =>
    tag
      .replace(/^#?MediCal/i, 'medi-cal ')
      .replace(/[#@_]/g, ' ')
      .replace(JOINT, ' '),
  );
  return Array.from(fold(cut).matchAll(WORD), ([word]) => word.replace(/'s$/, '').replace("'", ''));
}
