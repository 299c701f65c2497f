import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

inBrowsers('never on this site', (session) => {
  test('takes the notes away, and they stay away after a reload', async () => {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await page.click('never');
    await page.waitForNotes((seen) => seen.hosts === 0 && seen.highlights.length === 0);
    await page.reload();
    const seen = await settled(page);
    expect({ hosts: seen.hosts, highlights: seen.highlights }).toEqual({ hosts: 0, highlights: [] });
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
  });
});
