import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { inBrowsers } from './session.ts';

/** A page of ours hears of it once its script has run. */
const drawn = (page: PageDriver) =>
  waitUntil(() => page.evaluate<number>(`document.querySelector('#app').childElementCount`), Boolean, 'a page of ours');

inBrowsers('quick exit', (session) => {
  test('one key closes what stands in every tab, popup, panel and statement, and clears the numbers', async () => {
    const pages = [await session.open('/june-2025-article/'), await session.open('/spanish-article/')];
    for (const page of pages) await page.waitForNotes(({ hosts, highlights }) => hosts === 1 && highlights.length > 0);
    for (const path of [`popup.html?tab=${pages[0]!.tabId}`, 'sidepanel.html', 'statement.html#fact=help-consulate'])
      await drawn(await session.openExtensionPage(path));
    // The control page of the tests is a popup as well; it goes too, and comes back when it is asked next.
    await session.browser.command('quick-exit');
    for (const page of pages) {
      await page.waitForNotes(({ hosts, highlights, tier }) => hosts + highlights.length === 0 && tier === 'absent');
      await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
    }
    const ours = () =>
      session.browser.asExtension<string[]>(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url ?? '').filter((url) => url.startsWith(location.origin)))`,
      );
    const left = await waitUntil(ours, (urls) => urls.length <= 1, 'no page of ours but the one that asks');
    expect(left.filter((url) => !url.endsWith('/popup.html'))).toEqual([]);
  });
});
