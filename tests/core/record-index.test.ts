import { describe, expect, test } from 'vitest';
import { createRecordIndex } from '../../core/record-index.ts';

const records = [
  { text: 'share medicaid data', fact: 'sharing' },
  { text: 'share data', fact: 'sharing' },
  { text: 'court block share', fact: 'court' },
  { text: 'court ruling', fact: 'court' },
  { text: 'consulate', fact: 'help' },
];
const index = createRecordIndex(records);
const found = (tokens: readonly string[], limit = 10, perGroup = 10) =>
  index.find(tokens, limit, perGroup).map(({ record }) => record);

describe('records come in the order of what they share with the query', () => {
  test.each([
    { name: 'all three words first', query: ['share', 'medicaid', 'data'], order: [0, 1, 2] },
    { name: 'the shorter of equals first', query: ['data'], order: [1, 0] },
    { name: 'a seldom word counts for more than a frequent one', query: ['share', 'consulate'], order: [4, 1] },
    { name: 'the order of words does not count', query: ['data', 'medicaid', 'share'], order: [0, 1, 2] },
    { name: 'a word said twice counts once', query: ['share', 'consulate', 'share', 'share'], order: [4, 1] },
  ])('$name', ({ query, order }) => {
    expect(found(query).slice(0, order.length)).toEqual(order);
  });
  test('records alike in all come in the base’s order', () => {
    const alike = createRecordIndex([1, 2, 3].map((n) => ({ text: 'share', fact: `g${n}` })));
    expect(alike.find(['share'], 10, 1).map(({ record }) => record)).toEqual([0, 1, 2]);
  });
});

describe('what finds nothing', () => {
  test.each([
    { name: 'no words', query: [] },
    { name: 'a blank word', query: [''] },
    { name: 'a word that no record has', query: ['hockey'] },
    { name: 'a part of a word', query: ['shar'] },
    { name: 'the name of a property that every object has', query: ['constructor', '__proto__'] },
  ])('$name', ({ query }) => {
    expect(found(query)).toEqual([]);
  });
  test('an empty base', () => {
    expect(createRecordIndex([]).find(['share'], 10, 1)).toEqual([]);
  });
});

test('of one group no more are given than asked for, its best', () => {
  expect(found(['share', 'medicaid', 'data', 'court'], 10, 1)).toEqual([0, expect.any(Number)]);
  expect(found(['court', 'share'], 10, 1)).toHaveLength(2);
});

test('no more are given than the limit', () => {
  expect(found(['share'], 2)).toHaveLength(2);
});

test('a query leaves no trace in the next one', () => {
  const first = index.find(['share', 'data'], 10, 10);
  index.find(['court', 'share'], 10, 10);
  expect(index.find(['share', 'data'], 10, 10)).toEqual(first);
});

test('weights: seldom above frequent, unknown above seldom, never below 0', () => {
  const [unknown, seldom, frequent] = ['hockey', 'consulate', 'share'].map(index.weight) as [number, number, number];
  expect(unknown).toBeGreaterThan(seldom);
  expect(seldom).toBeGreaterThan(frequent);
  expect(frequent).toBeGreaterThan(0);
});
