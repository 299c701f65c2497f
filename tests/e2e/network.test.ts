import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { demoPages } from '../../scripts/demo-pages.ts';
import { part } from './look.ts';
import { inBrowsers, type Session } from './session.ts';

/**
 * Hosts that Chromium itself calls in spite of every switch (its updater, sign-in, form filling). The extension
 * would be caught calling them too: the second test reads, per context, what the debugging protocol saw.
 */
const BROWSERS_OWN =
  /^https?:\/\/(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com[:/]|^https:\/\/accounts\.google\.com[:/]/;

const beyondLoopback = (session: Session) =>
  session.proxy.log.filter(({ refused, url }) => refused && !BROWSERS_OWN.test(url));

inBrowsers('nothing is sent', (session, name) => {
  test('all that leaves the browser on a walk through every page and surface are the page loads themselves', async () => {
    const from = session.proxy.log.length;
    const paths: string[] = [];
    for (const { name: path, tier } of demoPages()) {
      const page = await session.open(`/${path}/`);
      paths.push(`/${path}/`);
      if (tier !== 'notes') continue;
      await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
      await page.click('next');
      const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
      await popup.evaluate(`document.querySelector('input[type=search]')?.focus()`);
      await popup.type('court');
      await popup.close();
    }
    // Late senders are what this test is for.
    await sleep(2_000);
    const local = session.proxy.log.slice(from).filter(({ refused }) => !refused);
    expect(local.map(({ method, url }) => `${method} ${url}`).filter((line) => !line.endsWith('/favicon.ico'))).toEqual(
      paths.map((path) => `GET ${session.site.origin}${path}`),
    );
    expect(local.filter(({ origin }) => origin?.includes('-extension://'))).toEqual([]);
    expect(beyondLoopback(session)).toEqual([]);
  });

  test('no context of the browser asked for anything but its own files and the demo site', () => {
    const { extensionOrigin } = session.browser;
    const allowed = [`${session.site.origin}/`, `${extensionOrigin}/`, 'data:', 'about:', 'blob:'];
    expect(session.browser.requests().length).toBeGreaterThan(0);
    expect(session.browser.requests().filter(({ url }) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
    const byExtension = session.browser.requests().filter(({ from }) => from.startsWith(extensionOrigin));
    expect(byExtension.filter(({ url }) => !url.startsWith(extensionOrigin))).toEqual([]);
  });

  test('the watch itself sees what the extension would send', async () => {
    const canaries = [
      'http://canary.example/plain',
      'https://canary.example/',
      `${session.site.origin}/favicon.ico?canary`,
    ];
    for (const url of canaries) await session.browser.asExtension(`fetch('${url}').then(() => 0, () => 0)`);
    const seen = session.proxy.log.map(({ url }) => url.replace(':443', ''));
    expect(seen).toEqual(expect.arrayContaining(canaries));
    if (name === 'chromium') {
      expect(session.browser.requests().map(({ url }) => url)).toEqual(expect.arrayContaining(canaries));
    }
  });
});
