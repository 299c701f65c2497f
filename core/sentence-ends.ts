/**
 * Where sentences end by the rules of Unicode (UAX #29, "Sentence Boundaries"), as `Intl.Segmenter` finds them: a test
 * holds the two against each other. Our own, because a page waits for its first note while the browser reads that one's
 * tables: 9 ms of Chromium's main thread, and 100 KB of text took it 65 ms, since its time grows faster than the text.
 */

/** What may end a sentence: a paragraph separator (SB4), or a sign that ends one (SB11). */
const ENDS = /[\n\r\u0085\u2028\u2029]|\p{Sentence_Terminal}/gu;

/** The classes of UAX #29, table 4, each with what ASCII has of it: most text is asked no more. */
const classOf = (ascii: RegExp, whole: RegExp) => (sign: string) =>
  sign < '\x80' ? ascii.test(sign) : whole.test(sign);

const isSeparator = (sign: string) => /[\n\r\u0085\u2028\u2029]/.test(sign);
const isSpace = classOf(/[ \t\v\f]/, /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/);
const isStop = classOf(/\./, /[\u2024\ufe52\uff0e]/);
const isEnd = classOf(/[.!?]/, /\p{Sentence_Terminal}/u);
const isLower = classOf(/[a-z]/, /\p{Lowercase}/u);
const isUpper = classOf(/[A-Z]/, /[\p{Uppercase}\p{Lt}]/u);
const isLetter = classOf(/[A-Za-z]/, /[\p{Alphabetic}\u05f3]/u);
const isNumeric = classOf(/\d/, /[\p{Nd}\u066b\u066c]/u);
const isContinuing = classOf(
  /[,:;-]/,
  /[\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u2013\u2014\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/,
);
const isClosing = classOf(/["'()[\]{}]/, /(?!\u05f3)[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u275b-\u2760\u{1f676}-\u{1f678}]/u);
/** What rides on the sign before it (SB5). */
const isIgnored = classOf(/[^\s\S]/, /[\p{Grapheme_Extend}\p{Mc}\p{Cf}]/u);

const signAt = (text: string, at: number) => (at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '');

/** The first place from `at` on that is not of a class, past what is ignored. */
function past(text: string, at: number, isOf: (sign: string) => boolean): number {
  let place = at;
  for (let sign = signAt(text, place); sign && (isOf(sign) || isIgnored(sign)); sign = signAt(text, place))
    place += sign.length;
  return place;
}

const nothing = () => false;

/** The sign before a place, past what is ignored. */
function before(text: string, at: number): string {
  for (let place = at; place > 0; ) {
    const low = place > 1 && /[\udc00-\udfff]/.test(text[place - 1]!) && /[\ud800-\udbff]/.test(text[place - 2]!);
    place -= low ? 2 : 1;
    const sign = signAt(text, place);
    if (!isIgnored(sign)) return sign;
  }
  return '';
}

/** Where the sentence ends that the sign at a place may end, or undefined where it goes on. */
function endAfter(text: string, at: number, sign: string): number | undefined {
  if (isSeparator(sign)) return text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const direct = past(text, at + sign.length, nothing);
  const next = signAt(text, direct);
  if (isStop(sign)) {
    if (isNumeric(next)) return undefined;
    const last = before(text, at);
    if (isUpper(next) && (isUpper(last) || isLower(last))) return undefined;
  }
  const end = past(text, past(text, direct, isClosing), isSpace);
  const following = signAt(text, end);
  if (following === '') return text.length;
  if (isStop(sign)) {
    const word = past(
      text,
      end,
      (one) => !(isLetter(one) || isLower(one) || isUpper(one) || isSeparator(one) || isEnd(one)),
    );
    if (isLower(signAt(text, word))) return undefined;
  }
  if (isContinuing(following) || isEnd(following)) return undefined;
  if (isSeparator(following)) return text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return end;
}

/** A place where a sentence ends, with the sign that ends it: an offset in UTF-16 units, and where the sign stands. */
export interface SentenceEnd {
  readonly end: number;
  readonly sign: number;
}

/** Where the sentences of a text end, ascending; its own end comes last. Linear in its length; never throws. */
export function sentenceEnds(text: string): SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  ENDS.lastIndex = 0;
  for (let found = ENDS.exec(text); found; found = ENDS.exec(text)) {
    const end = endAfter(text, found.index, found[0]);
    if (end === undefined) continue;
    ends.push({ end, sign: found.index });
    ENDS.lastIndex = end;
  }
  if (text.length > (ends.at(-1)?.end ?? 0)) ends.push({ end: text.length, sign: text.length });
  return ends;
}
