import { expect, test } from 'vitest';
import { searchExtract } from '../../core/search-extract.ts';
import { searchSpans } from '../../core/search-spans.ts';

/** The text with what was found in brackets. */
function marked(text: string, query: string): string {
  return searchSpans(text, query).reduceRight(
    (all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  );
}

test.each([
  { name: 'a word', text: 'A court ruled.', query: 'court', found: 'A [court] ruled.' },
  { name: 'capitals aside', text: 'ICE and Ice', query: 'ice', found: '[ICE] and [Ice]' },
  { name: 'the beginning of a word', text: 'courts, courtly', query: 'court', found: '[court]s, [court]ly' },
  { name: 'accents aside, typed without', text: 'La traición', query: 'traicion', found: 'La [traición]' },
  { name: 'accents aside, typed with', text: 'La traicion', query: 'traición', found: 'La [traicion]' },
  {
    name: 'an accent as a sign of its own',
    text: 'traicio\u0301n aquí',
    query: 'traició',
    found: '[traicio\u0301]n aquí',
  },
  {
    name: 'each of several words',
    text: 'Did a court stop ICE?',
    query: 'ice court',
    found: 'Did a [court] stop [ICE]?',
  },
  { name: 'the longest of two that begin a word', text: 'confirmed', query: 'con confirm', found: '[confirm]ed' },
  { name: 'across an apostrophe', text: 'It doesn’t say', query: "doesn't", found: 'It [doesn’t] say' },
  { name: 'both halves of a hyphened name', text: 'Medi-Cal data', query: 'medi-cal', found: '[Medi]-[Cal] data' },
])('marks $name', ({ text, query, found }) => {
  expect(marked(text, query)).toBe(found);
});

test.each([
  { name: 'within a word', text: 'office', query: 'ice' },
  { name: 'a single letter', text: 'a case as such', query: 'a' },
  { name: 'a blank query', text: 'court', query: '  ' },
  { name: 'signs alone', text: 'a <b> c', query: '<>' },
  { name: 'a word that only comes near', text: 'atención', query: 'traicion' },
  { name: 'an empty text', text: '', query: 'ice' },
])('marks nothing: $name', ({ text, query }) => {
  expect(searchSpans(text, query)).toEqual([]);
});

const far = `${'Word upon word '.repeat(20)}until a court ruled on it.`;
test('an extract shows the found word where it stands late, and the whole text where it stands early', () => {
  const extract = searchExtract(far, 'court');
  expect(extract.startsWith('… ')).toBe(true);
  expect(extract.endsWith('until a court ruled on it.')).toBe(true);
  expect(extract.indexOf('court')).toBeLessThan(80);
  expect(far).toContain(extract.slice(2));
  expect(searchExtract('A court ruled.', 'court')).toBe('A court ruled.');
  expect(searchExtract(far, 'nothing')).toBe(far);
});
