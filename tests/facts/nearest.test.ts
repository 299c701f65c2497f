import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../facts/nearest.ts';

const names = ['help-consulate', 'help-nonprofits', 'ruling-2025-12-29'];

describe('the nearest name', () => {
  test.each([
    { typed: 'help-consulat', name: 'help-consulate' },
    { typed: 'consulate', name: 'help-consulate' },
    { typed: 'rulling', name: 'ruling-2025-12-29' },
    { typed: 'nonprofit', name: 'help-nonprofits' },
    { typed: 'HELP-CONSULATE', name: 'help-consulate' },
  ])('of $typed is $name', ({ typed, name }) => {
    expect(nearest(typed, names)).toBe(name);
    expect(didYouMean(typed, names)).toBe(` Did you mean ${name}?`);
  });
  test.each(['zzqqx', '', '12345'])('of “%s” is none', (typed) => {
    expect(nearest(typed, names)).toBeUndefined();
    expect(didYouMean(typed, names)).toBe('');
  });
  test('among none is none', () => {
    expect(nearest('help', [])).toBeUndefined();
  });
});
