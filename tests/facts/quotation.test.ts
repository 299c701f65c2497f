import { describe, expect, test } from 'vitest';
import { quotationMismatch } from '../../facts/quotation.ts';

const PARAGRAPH = 'The “members’ data” is kept — as the law says — for 15 million people, in T-MSIS.';

describe('words that stand in the paragraph', () => {
  test.each([
    { name: 'its beginning', words: 'The “members’ data”' },
    { name: 'its end', words: 'in T-MSIS.' },
    { name: 'all of it', words: PARAGRAPH },
    { name: 'straight for curly quotation marks', words: 'The "members\' data" is kept' },
    { name: 'white space of any kind', words: ' is  kept\n— as the\u00a0law ' },
  ])('$name', ({ words }) => {
    expect(quotationMismatch(words, PARAGRAPH)).toBeUndefined();
  });
});

describe('words that do not', () => {
  test.each([
    { name: 'one letter changed', words: 'is kapt', upTo: 'is k' },
    { name: 'a capital', words: 'is Kept', upTo: 'is ' },
    { name: 'a word left out', words: 'as law says', upTo: 'as ' },
    { name: 'another dash', words: 'is kept - as', upTo: 'is kept ' },
    { name: 'a comma left out', words: 'people in T-MSIS', upTo: 'people' },
    { name: 'another number', words: 'for 14 million', upTo: 'for 1' },
    { name: 'two parts put together', words: 'The “members’ data” for 15 million', upTo: 'The "members\' data" ' },
    { name: 'half a word at the end', words: 'as the law say', upTo: 'as the law say' },
    { name: 'half a word at the beginning', words: 'embers’ data', upTo: "embers' data" },
    { name: 'nothing of it', words: 'Quite another text', upTo: '' },
  ])('$name: agrees up to “$upTo”', ({ words, upTo }) => {
    expect(quotationMismatch(words, PARAGRAPH)).toEqual({ standsUpTo: upTo });
  });
  test('half a word first, the whole word later: it stands', () => {
    expect(quotationMismatch('use', 'a user may use it')).toBeUndefined();
  });
});
