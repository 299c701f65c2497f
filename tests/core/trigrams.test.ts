import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, countGrams, lengthOf, trigramsOf } from '../../core/trigrams.ts';

const likeness = (a: string, b: string) => {
  const one = countGrams(a);
  return cosine(one.dot(b), one.length, countGrams(b).length);
};

describe('trigrams', () => {
  test('count each run of three, the edges of the text with them', () => {
    expect([...trigramsOf('aaaa')]).toEqual([
      [' aa', 1],
      ['aaa', 2],
      ['aa ', 1],
    ]);
  });
  test.each([
    { text: 'a', grams: [' a '] },
    { text: '', grams: [] },
    { text: 'ice', grams: [' ic', 'ice', 'ce '] },
  ])('of “$text” are $grams', ({ text, grams }) => {
    expect([...trigramsOf(text).keys()]).toEqual(grams);
  });
  test('their length is Euclid’s', () => {
    expect(
      lengthOf(
        new Map([
          ['abc', 3],
          ['bcd', 4],
        ]),
      ),
    ).toBe(5);
  });
});

describe('a table of numbers counts as a map does', () => {
  const dotOf = (a: string, b: string) => {
    const other = trigramsOf(b);
    return [...trigramsOf(a)].reduce((sum, [gram, count]) => sum + count * (other.get(gram) ?? 0), 0);
  };
  const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), fc.string({ unit: 'binary' }));
  test('for any two texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const counted = countGrams(a);
        expect(counted.dot(b)).toBe(dotOf(a, b));
        expect(counted.length).toBe(lengthOf(trigramsOf(a)));
      }),
    );
  });
  test('for a long one, of many trigrams', () => {
    const long = Array.from({ length: 5_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 5_003))).join('');
    expect(countGrams(long).dot(long)).toBe(dotOf(long, long));
    expect(countGrams(long).dot('share')).toBe(0);
  });
});

describe('likeness', () => {
  test('of a text with itself is 1', () => {
    expect(likeness('share data', 'share data')).toBeCloseTo(1);
  });
  test.each([
    { name: 'of texts with nothing in common', a: 'share', b: 'block' },
    { name: 'with an empty text', a: 'share', b: '' },
    { name: 'of two empty texts', a: '', b: '' },
  ])('$name is 0', ({ a, b }) => {
    expect(likeness(a, b)).toBe(0);
  });
  test('does not depend on which comes first', () => {
    expect(likeness('share medicaid data', 'data')).toBeCloseTo(likeness('data', 'share medicaid data'));
  });
  test('a nearer text is more like', () => {
    const near = likeness('share medicaid data', 'share medicaid record');
    const far = likeness('share medicaid data', 'block a court order');
    expect(near).toBeGreaterThan(far);
  });
});
