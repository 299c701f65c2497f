/**
 * Turns a maintainer's word lists into regular expressions.
 *
 * Most text meets one of them alone, the rough one, which runs over raw page text: no `u` and no `i` flag, since with
 * hand-written classes V8 scans 0.7 to 1.3 GB/s, with `iu` 27 MB/s (measured). All others run over {@link normalized}
 * text, where letters stand for themselves: compiled, they take a seventh of the memory that classes of cases and
 * accents take (measured in Node 24: 74 KB against 481, and as much less time to compile).
 */

/** Letters with the accents that Spanish and careless typing give them, and the one that Russian has. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áÁàÀ',
  e: 'éÉ',
  i: 'íÍ',
  o: 'óÓ',
  u: 'úÚüÜ',
  n: 'ñÑ',
  и: 'йЙ',
};

/** Space, no-break space, hyphens, soft hyphen, dash: what stands for a gap in a phrase. One to three of them. */
const GAP = '[-\\s\u00ad\u2010-\u2013]{1,3}';

/** What a star inside an entry stands for: letters, or none. No letter stands in it, so that {@link roughExpression} leaves it. */
const LETTERS = '\\w*';

/**
 * A text as word lists are looked for in it: without accents, a hyphen for each gap, first as it is written, then in
 * small letters. Linear in its length; of any text, lone surrogates included.
 */
export function normalized(text: string): string {
  const plain = withoutAccents(text).replace(new RegExp(GAP, 'g'), '-');
  return `${plain}\n${plain.toLowerCase()}`;
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize();

/** The source of an entry's letters, gaps and inner stars. */
const sourceOf = (body: string) =>
  body.replace(/\*|[\s-]|[.+?^${}()|[\]\\/]/g, (sign) =>
    sign === '*' ? LETTERS : /[\s-]/.test(sign) ? '-' : `\\${sign}`,
  );

/**
 * The source of one expression that finds any entry of a word list in {@link normalized} text. Forms: `word`, `word*`
 * (any ending), `*word*` (inside a word), `=Word` (exact capitals, of which it needs one); spaces and hyphens are gaps.
 * Entries that are bound alike share their boundaries, sorted, so that V8 shares their beginnings; there is none beside an open end, or beside a letter that is none
 * to `\b`.
 */
export function wordsSource(words: readonly string[]): string {
  const bound = new Map<string, string[]>();
  for (const word of words) {
    const written = withoutAccents(word.startsWith('=') ? word.slice(1) : word.toLowerCase());
    const [, before, body, after] = /^(\*?)(.*?)(\*?)$/s.exec(written)!;
    const start = before || !/^\w/.test(body!) ? '' : '\\b';
    const end = after || !/\w$/.test(body!) ? '' : '\\b';
    const form = `${start}(|)${end}`;
    bound.set(form, [...(bound.get(form) ?? []), sourceOf(body!)]);
  }
  return [...bound]
    .map(([form, sources]) => form.replace('(|)', () => (sources[1] ? `(?:${sources.sort().join('|')})` : sources[0]!)))
    .join('|');
}

/** That expression. It carries no `g` flag, so it has no state between uses. */
export const wordsExpression = (words: readonly string[]) => new RegExp(wordsSource(words));

/** Whether a text has any entry; no entry is in no text. */
export function wordsTest(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const expression = wordsExpression(words);
  return (text) => expression.test(normalized(text));
}

/**
 * One expression that finds in raw text whatever that of a {@link wordsSource} finds in normalized text, and more: without
 * word boundaries, so that V8 may skip ahead by what the next characters may be, and in any capitals where some are small.
 * What it does not find in joined texts is in none of them.
 */
export const roughExpression = (source: string) =>
  new RegExp(
    source.replace(/\\?./g, (sign) => {
      const capital = sign.toUpperCase();
      if (sign === '-') return GAP;
      if (sign === '\\b') return '';
      return capital === sign || sign[1] ? sign : `[${sign}${capital}${ACCENTS[sign] ?? ''}]`;
    }),
  );

/**
 * The fast test of raw text for any entry: one rough pass, and where that finds something, the exact expression has the
 * last word (measured on text without a hit: eight times as fast as one exact pass over the raw text).
 */
export function scanner(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const rough = roughExpression(wordsSource(words));
  const exact = wordsTest(words);
  return (text) => rough.test(text) && exact(text);
}
