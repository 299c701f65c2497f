import { describe, expect, test } from 'vitest';
import { createCallRate } from '../../platform/call-rate.ts';

/** How many of `times` calls at one moment are let through. */
const through = (rate: ReturnType<typeof createCallRate>, frame: string, now: number, times = 200) =>
  Array.from({ length: times }, () => rate(frame, 'settings', now)).filter(Boolean).length;

describe('calls of a frame are counted anew', () => {
  test.each([
    { name: 'not within the stretch', later: 9_999, again: 0 },
    { name: 'after it', later: 10_000, again: 10 },
    { name: 'after hours', later: 9 * 3_600_000, again: 10 },
    { name: 'where the clock was set back', later: -1, again: 10 },
    { name: 'where the clock was set back by years', later: -1e12, again: 10 },
  ])('$name', ({ later, again }) => {
    const rate = createCallRate();
    expect(through(rate, '1 0', 1e12)).toBe(10);
    expect(through(rate, '1 0', 1e12 + later)).toBe(again);
  });
});

test('kinds of calls are counted apart', () => {
  const rate = createCallRate();
  expect(through(rate, '1 0', 0)).toBe(10);
  expect(rate('1 0', 'notesChanged', 0)).toBe(true);
});

test('a swarm of frames is forgotten together: each gets its own count back, memory stays bounded', () => {
  const rate = createCallRate();
  expect(through(rate, 'first', 0)).toBe(10);
  for (let frame = 0; frame < 2_500; frame++) expect(rate(`1 ${frame}`, 'settings', 0)).toBe(true);
  expect(rate('first', 'settings', 0)).toBe(true);
});
