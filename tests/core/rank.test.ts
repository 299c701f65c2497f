import { describe, expect, test } from 'vitest';
import { createRanker } from '../../core/rank.ts';

const rank = createRanker([
  { id: 'moon', text: 'astronaut land moon 1969' },
  { id: 'vaccine', text: 'vaccine cause no illness study show' },
  { id: 'tower', text: 'tower paris grow summer heat' },
  { id: 'moon-cheese', text: 'moon make cheese' },
]);
const ids = (query: string, top = 5) => rank(query, top).map(({ id }) => id);

describe('a base on any topic is ranked', () => {
  test.each([
    { name: 'by what only one record says', query: 'vaccine illness', first: 'vaccine' },
    { name: 'by all words, not by one', query: 'astronaut moon 1969', first: 'moon' },
    { name: 'the shorter of two that share one word', query: 'moon', first: 'moon-cheese' },
    { name: 'whatever else the query says', query: 'grandmother say tower grow summer', first: 'tower' },
  ])('$name', ({ query, first }) => {
    expect(ids(query)[0]).toBe(first);
  });
  test('best first', () => {
    const scores = rank('astronaut moon cheese', 5).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(1);
  });
  test('no more than asked for', () => {
    expect(ids('moon', 1)).toHaveLength(1);
  });
  test.each(['', ' ', 'hockey'])('“%s” finds nothing', (query) => {
    expect(ids(query)).toEqual([]);
  });
  test('of an empty base nothing is found', () => {
    expect(createRanker([])('moon', 5)).toEqual([]);
  });
});
