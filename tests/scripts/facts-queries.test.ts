import { describe, expect, test } from 'vitest';
import { readQueries } from '../../scripts/facts/queries.ts';

describe('lines that are queries', () => {
  test.each([
    { name: 'id and text', line: '{"id":"a","text":"t"}', query: { id: 'a', text: 't', context: undefined } },
    { name: 'a number for an id', line: '{"id":7,"text":"t"}', query: { id: '7', text: 't', context: undefined } },
    { name: 'an empty text', line: '{"id":"a","text":""}', query: { id: 'a', text: '', context: undefined } },
    { name: 'a context', line: '{"id":"a","text":"t","context":"c"}', query: { id: 'a', text: 't', context: 'c' } },
    {
      name: 'a context in parts',
      line: '{"id":"a","text":"t","context":{"heading":"h","before":"b"}}',
      query: { id: 'a', text: 't', context: 'h. b' },
    },
    {
      name: 'keys that are not ours',
      line: '{"id":"a","text":"t","lang":"en"}',
      query: { id: 'a', text: 't', context: undefined },
    },
  ])('$name', ({ line, query }) => {
    expect(readQueries(line)).toEqual({ queries: [query], problems: [] });
  });
});

describe('lines that are none are named and left out', () => {
  test.each([
    { name: 'no JSON', line: 'a claim' },
    { name: 'half of it', line: '{"id":"a"' },
    { name: 'no text', line: '{"id":"a"}' },
    { name: 'no id', line: '{"text":"t"}' },
    { name: 'a number for a text', line: '{"id":"a","text":1}' },
    { name: 'null', line: 'null' },
    { name: 'a list', line: '["a","t"]' },
    { name: 'a text alone', line: '"t"' },
  ])('$name', ({ line }) => {
    const { queries, problems } = readQueries(`{"id":"1","text":"one"}\n${line}\n{"id":"3","text":"three"}`);
    expect(queries.map(({ id }) => id)).toEqual(['1', '3']);
    expect(problems).toEqual([expect.stringMatching(/^line 2 is left out: .*"id".*"text"/)]);
  });
});

test('blank lines count as lines and are no problem, line ends of any kind', () => {
  const { queries, problems } = readQueries('\n{"id":"1","text":"one"}\r\n\r\nx\r\n');
  expect(queries).toHaveLength(1);
  expect(problems[0]).toMatch(/^line 4 /);
});

test('nothing has no queries and no problems', () => {
  expect(readQueries('')).toEqual({ queries: [], problems: [] });
});
