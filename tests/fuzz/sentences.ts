import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, '../eval', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Real sentences, of claims and of what only looks like one, in both languages; none of those kept for counting. */
export const sentences = ['train-en.jsonl', 'train-es.jsonl', 'train-negatives.jsonl'].flatMap(read);

/** What is put into a sentence to disturb it. */
const odd = fc.constantFrom(
  '\u0000',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2067',
  '\ud83d',
  '\udc00',
  '\u0301'.repeat(40),
  '\ufeff',
  '\n',
  '\u2028',
  '<b>',
  '</',
  '&#',
  '${',
  '(a+)+$',
  '[',
  '\\',
  '%',
  '__proto__',
  'constructor',
  '白卡',
  '😀',
  'İ',
  'ß',
  'ﬁ',
  '-'.repeat(300),
  ' '.repeat(300),
  '#'.repeat(50),
  'Medi-Cal',
  'ICE',
  '…',
  '’',
  'a'.repeat(500),
);

/** A real sentence, cut, doubled, turned, and disturbed at some places. */
export const mutated = fc
  .record({
    sentence: fc.constantFrom(...sentences),
    inserts: fc.array(fc.tuple(fc.nat(400), odd), { maxLength: 6 }),
    cut: fc.nat(400),
    kind: fc.constantFrom('as it is', 'cut', 'doubled', 'reversed', 'capitals', 'no spaces', 'joined'),
    other: fc.constantFrom(...sentences),
  })
  .map(({ sentence, inserts, cut, kind, other }) => {
    const base = {
      'as it is': sentence,
      cut: sentence.slice(cut % sentence.length),
      doubled: `${sentence} ${sentence}`,
      reversed: [...sentence].reverse().join(''),
      capitals: sentence.toUpperCase(),
      'no spaces': sentence.replaceAll(' ', ''),
      joined: `${sentence} ${other}`,
    }[kind]!;
    return inserts.reduce((text, [at, what]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + what + text.slice(place);
    }, base);
  });
