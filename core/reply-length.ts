/** Every link counts as this many, whatever its length. */
const LINK = 23;

/** An emoji, however many code points it is made of, counts as this many; so does a letter outside of {@link SINGLE}. */
const DOUBLE = 2;

/** Code points that count once: Latin, Greek, Cyrillic, Arabic and the like, and common punctuation. All others, CJK among them, count twice. */
const SINGLE = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

const LINKS = /https?:\/\/\S+/giu;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3)/u;

/**
 * Length of a post as the big networks count it: links 23, emoji 2, letters of wide scripts 2, an accented letter 1
 * whether it is one code point or two.
 */
export function postLength(text: string): number {
  let length = 0;
  const rest = text.normalize('NFC').replace(LINKS, () => {
    length += LINK;
    return '';
  });
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)) {
    if (EMOJI.test(segment) && !/^[©®™]$/u.test(segment)) length += DOUBLE;
    else for (const letter of segment) length += widthOf(letter.codePointAt(0)!);
  }
  return length;
}

const widthOf = (point: number) => (SINGLE.some(([from, to]) => point >= from && point <= to) ? 1 : DOUBLE);
