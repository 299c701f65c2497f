import { expect, test } from 'vitest';
import { withTextFragment } from '../../core/text-fragment.ts';

const PAGE = 'https://www.example.org/statement.aspx';

test.each([
  {
    name: 'a long quotation by its first and last four words',
    words: 'These reports include demographic and eligibility information for every Medi-Cal member.',
    end: '#:~:text=These%20reports%20include%20demographic,for%20every%20Medi%2DCal%20member.',
  },
  {
    name: 'eight words whole',
    words: 'one two three four five six seven eight',
    end: '#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
  },
  {
    name: 'nine words by their ends',
    words: 'one two three four five six seven eight nine',
    end: '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  },
  {
    name: 'what is syntax in a directive is encoded',
    words: 'name, address & T-MSIS',
    end: '#:~:text=name%2C%20address%20%26%20T%2DMSIS',
  },
  { name: 'a curly apostrophe', words: 'Services’ Bureau', end: '#:~:text=Services%E2%80%99%20Bureau' },
  { name: 'white space of any kind', words: '  all\n Californians ', end: '#:~:text=all%20Californians' },
  { name: 'no words, no fragment', words: ' ', end: '' },
])('$name', ({ words, end }) => {
  expect(withTextFragment(PAGE, words)).toBe(PAGE + end);
});

test('an address with a fragment keeps it', () => {
  expect(withTextFragment(`${PAGE}#main`, 'all Californians')).toBe(`${PAGE}#main:~:text=all%20Californians`);
});
