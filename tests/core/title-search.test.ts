import { describe, expect, test } from 'vitest';
import { searchTitles } from '../../core/title-search.ts';
import { titlesOf } from '../../core/titles-of.ts';
import { compiled } from './real-base.ts';

const titles = titlesOf(compiled.base, compiled.lexicon);

describe('what is typed after the keyword finds facts', () => {
  test.each([
    { language: 'en', typed: 'consulate', first: 'help-consulate' },
    { language: 'en', typed: 'consul', first: 'help-consulate' },
    { language: 'en', typed: 'Social Security', first: 'ssn-only-if-provided' },
    { language: 'en', typed: 'court stop', first: 'injunction-2025-08-12' },
    { language: 'en', typed: 'CONFIDENTIAL', first: 'confidential-by-law' },
    { language: 'es', typed: 'consulado', first: 'help-consulate' },
    { language: 'es', typed: 'numeros de seguro', first: 'ssn-only-if-provided' },
  ] as const)('$language: $typed', ({ language, typed, first }) => {
    expect(searchTitles(titles, language, typed, 5).map(({ id }) => id)).toContain(first);
    expect(searchTitles(titles, language, typed, 1).map(({ id }) => id)).toEqual([first]);
  });
  test.each(['', '   ', '!?', 'lakers overtime', 'consulate lakers'])('“%s” finds nothing', (typed) => {
    expect(searchTitles(titles, 'en', typed, 5)).toEqual([]);
  });
  test('no more than asked for', () => expect(searchTitles(titles, 'en', 'dhcs', 5).length).toBe(5));
  test('every fact is found by its own question', () => {
    for (const { id, title } of titles.en) expect(searchTitles(titles, 'en', title, 1)[0]!.id).toBe(id);
  });
});

/** What the background may carry of the base, in bytes of JSON: it wakes with every page on the topic. */
const MOST_BYTES = 26_000;

test('the index is small', () => {
  expect(JSON.stringify(titles).length).toBeLessThan(MOST_BYTES);
  expect(Object.keys(titles.en[0]!).sort()).toEqual(['id', 'title', 'words']);
});
