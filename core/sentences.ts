import { type SentenceEnd, sentenceEnds } from './sentence-ends.ts';

/** A part of a text, by offsets into it (UTF-16 units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop after one of these, or after single letters, ends no sentence (Dec. 29; U.S. officials; EE. UU.). */
const ABBREVIATED = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec dr drs mr mrs ms st sen rep gov atty gen no nos vs inc co calif dept ' +
    'sr sra dra lic art núm ee uu'
  ).split(' '),
);

/** Longest word that may be an abbreviation, its inner stops and the sign before it included, in UTF-16 units. */
const LONGEST = 20;

/** Whether the sign that seems to end a sentence only shortens the word before it; never at a line's end. */
function isAbbreviation(text: string, { sign, end }: SentenceEnd): boolean {
  if (text[sign] !== '.' || end >= text.length || !/^\.[^\S\n\r\u0085\u2028\u2029]*$/.test(text.slice(sign, end)))
    return false;
  const word = /(?:^|[\s(“"'¿¡])([^\s(“"'¿¡]+)$/.exec(text.slice(Math.max(0, sign - LONGEST), sign))?.[1];
  return word !== undefined && (ABBREVIATED.has(word.toLowerCase()) || /^[A-Z](?:\.[A-Z])*$/i.test(word));
}

/**
 * The sentences of a block's text, without the white space around them. Line breaks end a sentence: pages use them
 * between lines that have nothing to do with each other. Linear in the length.
 */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const sentence of sentenceEnds(text)) {
    if (isAbbreviation(text, sentence)) continue;
    const trimmed = trim(text, start, sentence.end);
    if (trimmed.end > trimmed.start) found.push(trimmed);
    start = sentence.end;
  }
  return found;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
