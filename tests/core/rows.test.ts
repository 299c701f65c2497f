import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../core/rows.ts';
import { readModel } from '../../facts/model.ts';
import { packRows } from '../../facts/pack-rows.ts';

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
  { form: 'packed', rows: packRows(ROWS) },
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
    { name: 'a key as it is packed', key: 'A=i' },
    { name: 'a key with its row', key: '=ice:a.1' },
    { name: 'an end and a key', key: ';=ice' },
    { name: 'nothing', key: '' },
    { name: 'what every object has', key: 'constructor' },
  ])('has no row of $name', ({ key }) => {
    expect(rowOf(rows, key)).toBeUndefined();
  });
});

/** Few letters, so that keys share their beginnings, longer ones than one letter can tell too. */
const key = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', ' ', 'aaaaaaaaaaaaaa'), maxLength: 6 });

test('packed or not, the same keys have the same rows', () => {
  const row = fc.string({ unit: fc.constantFrom('1', '11', '.', '2', 'x', '語', '#', ':'), maxLength: 32 });
  fc.assert(
    fc.property(fc.dictionary(key, row, { maxKeys: 100 }), fc.array(key), (rows, others) => {
      const packed = packRows(rows);
      for (const one of [...Object.keys(rows), ...others]) expect(rowOf(packed, one)).toBe(rowOf(rows, one));
    }),
  );
});

test('of any texts whatever', () => {
  const text = fc.string({ maxLength: 6, unit: 'binary' }).map((made) => made.replace(/[:;|]/g, ' '));
  fc.assert(
    fc.property(fc.dictionary(text, text), fc.array(text), (rows, others) => {
      const packed = packRows(rows);
      for (const one of [...Object.keys(rows), ...others]) expect(rowOf(packed, one)).toBe(rowOf(rows, one));
    }),
  );
});

test('the project’s own weights are packed to half, each row as it was', () => {
  const { weights } = readModel('facts').evidence;
  const packed = packRows(weights);
  const rows = Object.entries(weights);
  expect(packed.rows.length).toBeLessThan(
    0.52 * rows.reduce((sum, [name, row]) => sum + name.length + row.length + 2, 0),
  );
  const broken = rows.filter(
    ([name, row]) => rowOf(packed, name) !== row || rowOf(packed, `${name} `) !== weights[`${name} `],
  );
  expect(broken).toEqual([]);
});

test('no keys at all pack to nothing', () => {
  expect(packRows({}).rows).toBe('');
  expect(rowOf(packRows({}), 'a')).toBeUndefined();
});

test.each([
  { name: 'a colon in a key', rows: { 'a:b': '1' } },
  { name: 'a semicolon in a row', rows: { a: '1;2' } },
  { name: 'a bar in a key', rows: { 'a|b': '1' } },
  { name: 'a bar in a row', rows: { a: '1|2' } },
])('$name cannot be packed', ({ rows }) => {
  expect(() => packRows(rows as unknown as Record<string, string>)).toThrow(/cannot be packed/);
});
