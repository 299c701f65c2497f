import { expect, test } from 'vitest';
import { DEFAULTS } from '../../core/settings.ts';
import { demoPages } from '../../scripts/demo-pages.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';
import { dump, EMPTY } from './stores.ts';
import { surfaces } from './surfaces.ts';

inBrowsers('nothing is kept', (session, browser) => {
  test('after a walk through every page and surface every store is empty; one press stores one site and no more', async () => {
    for (const { name, tier } of demoPages()) {
      const page = await session.open(`/${name}/`);
      if (tier === 'notes') await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    }
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await page.click('next');
    const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
    await popup.evaluate(`document.querySelector('input[type=search]')?.focus()`);
    await popup.type('court');
    for (const surface of surfaces(browser)) await session.openExtensionPage(surface);
    await settled(page);
    expect(await dump(session)).toEqual(EMPTY);

    await page.click('never');
    await page.waitForNotes(({ hosts }) => hosts === 0);
    const host = new URL(session.site.origin).host;
    expect(await dump(session)).toEqual({
      ...EMPTY,
      areas: { ...EMPTY.areas, local: { settings: { ...DEFAULTS, offSites: [host] } } },
    });
  });
});
