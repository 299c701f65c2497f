import { describe, expect, test } from 'vitest';
import { balanced, wrap } from '../../core/line-breaks.ts';

/** Every sign is as wide as another. */
const measure = (line: string) => line.length;

describe('a text breaks', () => {
  test.each([
    { name: 'at spaces', text: 'one two three', width: 8, lines: ['one two', 'three'] },
    { name: 'not where it fits', text: 'one two', width: 7, lines: ['one two'] },
    { name: 'nothing into nothing', text: '  ', width: 7, lines: [] },
    {
      name: 'an address after its signs',
      text: 'https://a.example/b-c',
      width: 14,
      lines: ['https://', 'a.example/b-c'],
    },
    {
      name: 'a word that is wider than a line, between letters',
      text: 'abcdefgh',
      width: 3,
      lines: ['abc', 'def', 'gh'],
    },
    { name: 'a letter of several code points never', text: 'e\u0301e\u0301', width: 2, lines: ['e\u0301', 'e\u0301'] },
  ])('$name', ({ text, width, lines }) => expect(wrap(text, width, measure)).toEqual(lines));
});

describe('balanced, its lines are about as wide as each other', () => {
  test.each([
    { name: 'one line stays one', text: 'one two', width: 9, lines: ['one two'] },
    { name: 'a lone word gets company', text: 'one two three four', width: 13, lines: ['one two', 'three four'] },
    { name: 'no more lines than without', text: 'aa bb cc dd ee', width: 11, lines: ['aa bb cc', 'dd ee'] },
    { name: 'no word is broken for it', text: 'abcdefghij b cc', width: 12, lines: ['abcdefghij', 'b cc'] },
  ])('$name', ({ text, width, lines }) => expect(balanced(text, width, measure)).toEqual(lines));
});
