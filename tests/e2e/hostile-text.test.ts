import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { TEXT_PAGES } from '../fixtures/hostile-text.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const NO_ACCESS = 'Missing host permission for the tab';
const path = (kind: string) => `/hostile/${encodeURIComponent(kind)}`;

inBrowsers('text that is made to blow up', (session) => {
  test.each(Object.keys(TEXT_PAGES).filter((kind) => kind !== 'rewrites'))(
    '%s: the plain claim beside it has its note, the page lives',
    async (kind) => {
      const page = await session.open(path(kind));
      await page.waitForNotes(({ notes }) => notes.length > 0, 15_000);
      const count = () => page.evaluate<number>('window.counter');
      const before = await count();
      await waitUntil(count, (now) => now >= before + 10, `the counter of ${kind} past ${before + 10}`, 5_000);
      expect(await page.evaluate('window.errors')).toEqual([]);
      expect(await page.evaluate('typeof window.pwned')).toBe('undefined');
      expect(page.consoleErrors()).toEqual([]);
    },
  );

  test('rewrites: a page that sets its text anew without end lives on, and so does the browser', async () => {
    const page = await session.open(path('rewrites'));
    const rewrites = () => page.evaluate<number>('window.rewrites');
    await waitUntil(rewrites, (count) => count > 200, '200 rewrites', 30_000);
    expect(await page.evaluate('window.errors')).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
  });
});

inBrowsers('documents that are no pages', (session, name) => {
  test.each(['xml', 'text', 'pdf'])('%s: the browser’s viewer is left alone', async (kind) => {
    const page = await session.open(path(kind)).catch(() => undefined);
    // A browser without a viewer of its own downloads a PDF instead.
    if (!page) return expect([kind, name]).toEqual(['pdf', name]);
    const seen = await settled(page).catch((error: Error) => error);
    // Firefox keeps every extension out of its PDF viewer: nobody can put anything there.
    if (seen instanceof Error) expect([kind, name, seen.message]).toEqual(['pdf', 'firefox', NO_ACCESS]);
    else
      expect({ hosts: seen.hosts, highlights: seen.highlights, notes: seen.notes }).toEqual({
        hosts: 0,
        highlights: [],
        notes: [],
      });
    expect(await page.badge()).toBe('');
  });
  test('blob: and data: frames: the page has its note, the frames at most their own', async () => {
    const page = await session.open(path('made-frames'));
    await page.waitForNotes(({ notes }) => notes.length === 1);
    const { frames } = await settled(page);
    expect(frames.every(({ notes }) => notes.length <= 1)).toBe(true);
    expect(page.consoleErrors()).toEqual([]);
  });
});
