import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { DOT } from './look.ts';
import { inBrowsers } from './session.ts';
import { surfaces } from './surfaces.ts';

/** A page of ours hears of it once its script has run. */
const drawn = (page: PageDriver) =>
  waitUntil(() => page.evaluate<number>(`document.querySelector('#app').childElementCount`), Boolean, 'a page of ours');

inBrowsers('quick exit', (session, name) => {
  test('one key closes what stands in every tab, and every page of ours, and clears the numbers', async () => {
    const pages: PageDriver[] = [];
    // One after another: a tab that nobody looks at is not read.
    for (const path of ['/june-2025-article/', '/spanish-article/']) {
      const page = await session.open(path);
      await page.waitForNotes(({ hosts, highlights }) => hosts === 1 && highlights.length > 0);
      pages.push(page);
    }
    const paths = surfaces(name).map((page) => `${page}?tab=${pages[0]!.tabId}#fact=help-consulate`);
    expect(paths.length).toBeGreaterThanOrEqual(6);
    for (const path of paths) await drawn(await session.openExtensionPage(path));
    const mention = await session.open('/mention-only/');
    await waitUntil(mention.badge, (text) => DOT.test(text), 'the dot', 10_000);
    // The control page of the tests is a popup as well; it goes too, and comes back when it is asked next.
    await session.browser.command('quick-exit');
    for (const page of pages) {
      await page.waitForNotes(({ hosts, highlights, tier }) => hosts + highlights.length === 0 && tier === 'absent');
      await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
    }
    await waitUntil(mention.badge, (text) => text === '', 'no dot', 2_000);
    const ours = () =>
      session.browser.asExtension<string[]>(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.startsWith(location.origin)))`,
      );
    const left = await waitUntil(ours, (urls) => urls.length <= 1, 'no page of ours but the one that asks');
    expect(left.filter((url) => !url.endsWith('/popup.html'))).toEqual([]);
  });
});
