import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceEnds } from '../../core/sentence-ends.ts';
import { readClaims } from '../../scripts/evaluation/claims.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byUnicode = (text: string) => Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
const ends = (text: string) => sentenceEnds(text).map(({ end }) => end);

describe('sentences end where Unicode’s own rules say', () => {
  test('in the claims of dev, alone and one after another', () => {
    const texts = readClaims('dev').map(({ text }) => text);
    for (const text of [...texts, texts.slice(0, 40).join(' '), texts.slice(40, 80).join('\n')])
      expect(ends(text), text).toEqual(byUnicode(text));
  });

  /** Signs of every class that the rules know, some of them in several scripts. */
  const SIGNS = [
    ...['a', 'B', '1', '.', '!', '?', ',', '-', ':', '"', "'", '(', ')', ' ', '\t', '\n', '\r', '&'],
    ...['é', 'É', 'ª', 'ǅ', '中', '٣', '。', '؟', '“', '”', '–', '…', '．', '\u05f3', '\u00a0', '\u2028', '\u0085'],
    ...['\u0301', '\u00ad', '\u200d', '😀', '🏽', '\ud800', '\udc00'],
  ];
  test('in any row of signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }), (text) => {
        expect(ends(text)).toEqual(byUnicode(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test('in any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ends(text)).toEqual(byUnicode(text));
      }),
    );
  });
});

test.each([
  { text: 'It is so. Is it?', signs: [8, 15] },
  { text: 'He said “no.” \nNobody knows', signs: [11, 27] },
  { text: 'No end here', signs: [11] },
  { text: '', signs: [] },
])('the sign that ends each sentence is told: “$text”', ({ text, signs }) => {
  expect(sentenceEnds(text).map(({ sign }) => sign)).toEqual(signs);
});
