import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows, rowOf } from '../../core/rows.ts';

const ROWS = {
  '=ice': 'a.1',
  '=ice has': '.b.',
  '=icebox': '2..',
  '=i': '..c',
  '^who': 'Z',
  '@share@ice': '...',
  né: '1',
};

describe.each([
  { form: 'a record', rows: ROWS },
  { form: 'a packed string', rows: packRows(ROWS) },
])('$form', ({ rows }) => {
  test.each(Object.entries(ROWS))('has the row of %s', (key, row) => {
    expect(rowOf(rows, key)).toBe(row);
  });
  test.each([
    { name: 'the start of a key', key: '=ic' },
    { name: 'a key that goes on', key: '=ice had' },
    { name: 'a key before all others', key: '!' },
    { name: 'a key after all others', key: '語' },
    { name: 'a row', key: 'a.1' },
    { name: 'a key with its row', key: '=ice:a.1' },
    { name: 'an end and a key', key: ';=ice' },
    { name: 'nothing', key: '' },
    { name: 'what every object has', key: 'constructor' },
  ])('has no row of $name', ({ key }) => {
    expect(rowOf(rows, key)).toBeUndefined();
  });
});

test('packed or not, the same keys have the same rows', () => {
  const text = fc.string({ maxLength: 6 }).map((made) => made.replace(/[:;]/g, ' '));
  fc.assert(
    fc.property(fc.dictionary(text, text), fc.array(text), (rows, others) => {
      const packed = packRows(rows);
      for (const key of [...Object.keys(rows), ...others]) expect(rowOf(packed, key)).toBe(rowOf(rows, key));
    }),
  );
});

test('no keys at all pack to nothing', () => {
  expect(packRows({})).toBe('');
  expect(rowOf('', 'a')).toBeUndefined();
});

test.each([
  { name: 'a colon in a key', rows: { 'a:b': '1' } },
  { name: 'a semicolon in a row', rows: { a: '1;2' } },
])('$name cannot be packed', ({ rows }) => {
  expect(() => packRows(rows as unknown as Record<string, string>)).toThrow(/cannot be packed/);
});
