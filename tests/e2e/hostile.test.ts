import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { inBrowsers } from './session.ts';

/** `note`: a note must appear; without it the page has nowhere to put one, and only its peace is asked for. */
const CASES = [
  { kind: 'big-text', note: true },
  { kind: 'many-elements', note: true },
  { kind: 'no-body', note: false },
  { kind: 'svg', note: false },
  { kind: 'xhtml', note: true },
  { kind: 'csp', note: true },
  { kind: 'frozen', note: true },
  { kind: 'prototype-traps', note: true },
  { kind: 'throwing-getters', note: true },
  { kind: 'clobbers-form', note: true },
  { kind: 'clobbers', note: false },
  { kind: 'removes-host', note: false },
];
/** A page that takes our host away may do so this often before we must have given up. */
const MOST_REMOVALS = 20;

inBrowsers('hostile pages', (session) => {
  test.each(CASES)('$kind: the page works on and its console stays clean', async ({ kind, note }) => {
    const page = await session.open(`/hostile/${kind}`);
    if (note) await page.waitForNotes(({ notes, highlights }) => notes.length === 1 && highlights.length === 1, 10_000);

    const count = () => page.evaluate<number>('window.counter');
    const before = await count();
    await waitUntil(count, (now) => now >= before + 10, `the counter of ${kind} past ${before + 10}`, 5_000);
    expect(await page.evaluate('window.errors')).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
    if (kind === 'removes-host') expect(await page.evaluate('window.removed')).toBeLessThanOrEqual(MOST_REMOVALS);
  });

  test('frames: each same-origin frame with a claim has a note of its own', async () => {
    const page = await session.open('/hostile/frames');
    await page.waitForNotes(
      ({ notes, frames }) => notes.length === 1 && frames.filter((frame) => frame.notes.length === 1).length >= 2,
    );
    expect(page.consoleErrors()).toEqual([]);
  });
});
