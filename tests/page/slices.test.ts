// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import './idle.ts';
import { inSlices } from '../../page/slices.ts';

const never = () => new AbortController().signal;

describe('work in slices', () => {
  test('is done once its step says so, and not a step more', async () => {
    let steps = 0;
    await inSlices(() => ++steps < 1000, never());
    expect(steps).toBe(1000);
  });
  test('stops where the signal has aborted before it began', async () => {
    let steps = 0;
    await inSlices(() => ++steps < 10, AbortSignal.abort());
    expect(steps).toBe(0);
  });
  test('stops at the next slice once the signal aborts', async () => {
    const life = new AbortController();
    let steps = 0;
    await inSlices(() => {
      steps++;
      if (steps === 500) life.abort();
      return true;
    }, life.signal);
    expect(steps).toBeGreaterThanOrEqual(500);
  });
  test('lets the page have its turn between slices', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const start = performance.now();
    await inSlices(() => performance.now() - start < 60, never());
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
  test('a step that throws ends the work with its error', async () => {
    const work = inSlices(() => {
      throw new Error('a step failed');
    }, never());
    await expect(work).rejects.toThrow('a step failed');
  });
});
