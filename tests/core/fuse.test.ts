import { describe, expect, test } from 'vitest';
import { createTextSearch, createTokenSearch } from '../../core/fuse.ts';

describe('token search', () => {
  const records = [
    { id: 'ice', text: '@ice share data' },
    { id: 'police', text: 'police office price justice service' },
    { id: 'long', text: 'court block share medicaid data member record' },
  ];
  const search = createTokenSearch(records);
  const found = (query: string, limit = 10) => search(query, limit).map(({ id }) => id);

  test.each([
    { name: 'ice does not hit police, office, price, justice, service', query: 'ice', ids: [] },
    { name: 'the concept hits its own record', query: '@ice', ids: ['ice'] },
    { name: 'a whole token hits', query: 'police', ids: ['police'] },
    { name: 'the beginning of a token does not', query: 'polic', ids: [] },
    { name: 'another case does not', query: 'Police', ids: [] },
    { name: 'blank finds nothing', query: '', ids: [] },
    { name: 'spaces find nothing', query: '   ', ids: [] },
    { name: 'an unknown token finds nothing', query: 'hockey', ids: [] },
  ])('$name', ({ query, ids }) => {
    expect(found(query)).toEqual(ids);
  });
  test('the last and the first token of a record are found like any other', () => {
    expect(found('record')).toEqual(['long']);
    expect(found('court')).toEqual(['long']);
  });
  test('a sentence finds records that share some of its tokens', () => {
    expect(found('hockey medicaid court data')[0]).toBe('long');
  });
  test('a token said twice changes nothing', () => {
    expect(found('data data share')).toEqual(found('data share'));
  });
  test('no more are given than the limit', () => {
    expect(found('data', 1)).toHaveLength(1);
  });
});

describe('search as you type', () => {
  const search = createTextSearch([
    { id: 'confirmed', title: 'was the sharing confirmed?', body: 'dhcs had no confirmation of it.' },
    { id: 'court', title: 'did a court stop the sharing?', body: 'yes, on august 12. nothing was confirmed before.' },
    { id: 'consulate', title: 'who else can help?', body: 'the local embassy or consulate.' },
  ]);
  test.each([
    { name: 'a word of a title before the same word of a body', query: 'confirmed', first: 'confirmed' },
    { name: 'a word of a body', query: 'consulate', first: 'consulate' },
    { name: 'a word half typed', query: 'consul', first: 'consulate' },
    { name: 'a typing slip', query: 'consulte', first: 'consulate' },
  ])('$name', ({ query, first }) => {
    expect(search(query)[0]).toBe(first);
  });
  test.each(['', '   ', 'zzzzqqqq'])('“%s” finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
});
