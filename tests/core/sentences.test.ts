import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../core/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a text is cut into its sentences', () => {
  const rows: readonly { readonly name: string; readonly sentences: readonly string[]; readonly gap?: string }[] = [
    { name: 'two sentences', sentences: ['ICE has the data.', 'Nobody said so.'] },
    { name: 'a question and an exclamation', sentences: ['Is it true?', 'No way!', 'Yes.'] },
    { name: 'a month cut short', sentences: ['On Dec. 29 a court ruled.', 'CMS may share.'] },
    { name: 'a country by its letters', sentences: ['U.S. officials said so.', 'They left.'] },
    { name: 'an office cut short', sentences: ['Gov. of the state, Atty. Gen. and Sen. of the other.', 'All came.'] },
    { name: 'a number', sentences: ['It is statement No. 25 of the year.', 'Read it.'] },
    { name: 'a decimal', sentences: ['About 14.5 million are covered.', 'That is many.'] },
    { name: 'a quotation', sentences: ['“They gave it away.”', 'So it goes.'] },
    {
      name: 'lines that have nothing to do with each other',
      sentences: ['Share', 'Medi-Cal files handed over'],
      gap: '\n',
    },
    { name: 'an abbreviation at the end of a line', sentences: ['Written by the Dept.', 'Medi-Cal files'], gap: '\n' },
    { name: 'an abbreviation before a line break', sentences: ['Written by the Dept.', 'Medi-Cal files'], gap: ' \r' },
  ];
  test.each(rows)('$name', ({ sentences, gap = ' ' }) => {
    expect(cut(sentences.join(gap))).toEqual(sentences);
  });

  test.each([
    { name: 'inverted marks', sentences: ['¿Es verdad?', '¡No!', 'Dicen que sí.'] },
    { name: 'EE. UU.', sentences: ['El gobierno de EE. UU. los entregó.', 'Nadie avisó.'] },
    { name: 'Sra.', sentences: ['La Sra. del condado llamó.', 'Nadie contestó.'] },
  ])('Spanish: $name', ({ sentences }) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    { name: 'one word', text: 'Medi-Cal', sentences: ['Medi-Cal'] },
    { name: 'one word with white space around it', text: ' \n\t Medi-Cal \u00a0\n', sentences: ['Medi-Cal'] },
    { name: 'nothing', text: '', sentences: [] },
    { name: 'only white space', text: ' \n ', sentences: [] },
    { name: 'an abbreviation and no more', text: 'Dr.', sentences: ['Dr.'] },
  ])('$name', ({ text, sentences }) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('a stop that shortens a word ends no sentence', () => {
  test.each([
    'On Sept. 9 it came.',
    'On Aug. 12 a judge spoke.',
    'The Dept. Of Health wrote.',
    'In Calif. Many are covered.',
    'Dr. Who came.',
    'Read No. 25 of it.',
    'From D.C. The letter came.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
  test.each([
    { name: 'a word that ends alike', sentences: ['He saw the first.', 'She did not.'] },
    { name: 'a month in full', sentences: ['It was in August.', 'Nobody knew.'] },
    { name: 'a number', sentences: ['It was in 2025.', 'Nobody knew.'] },
  ])('but one does after $name', ({ sentences }) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });
});

describe('offsets', () => {
  const piece = fc.constantFrom(
    'ICE',
    ' ',
    '. ',
    '\n',
    'Dec. ',
    '¿Qué? ',
    '\ud800',
    '😀',
    'U.S. ',
    '\u00a0',
    'a',
    '! ',
  );
  test('are in order, do not overlap and leave out white space alone', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 800 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 60, seed: 2520 },
    );
  });
});

describe('long texts', () => {
  test('a sentence is whole though the text is longer than a piece', () => {
    const sentence = 'The federal agency gave the records of many members to another agency on Friday.';
    const found = cut(Array.from({ length: 50 }, () => sentence).join(' '));
    expect(new Set(found)).toEqual(new Set([sentence]));
    expect(found).toHaveLength(50);
  });
  test.each([
    { name: 'of one letter', text: 'a'.repeat(1_000_000) },
    { name: 'of words with no stop', text: 'word '.repeat(200_000).trim() },
    { name: 'of abbreviations', text: 'Dr. '.repeat(250_000).trim() },
  ])('a megabyte $name is read to its end', ({ text }) => {
    const spans = sentencesOf(text);
    expect(spans[0]!.start).toBe(0);
    expect(spans.at(-1)!.end).toBe(text.length);
  });
});
