import { afterEach, expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';
import { store, until } from './surface.ts';

const CLAIM = 'Nobody has confirmed that Medi-Cal data was shared with Homeland Security.';

inBrowsers('where we read', (session, name) => {
  afterEach(() => store(session, {}));
  const registered = () =>
    session.browser.asExtension<string[] | null>(
      `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(([gate]) => gate?.matches.sort() ?? null)`,
    );
  const becomes = (matches: readonly string[] | null) =>
    waitUntil(registered, (now) => JSON.stringify(now) === JSON.stringify(matches), `the gate at ${matches}`);

  test('the gate is registered from the install on, and follows the settings', async () => {
    await becomes(['http://*/*', 'https://*/*']);
    await store(session, { scope: 'only', onlySites: ['b.example', 'a.example:81'] });
    await becomes(['*://a.example/*', '*://b.example/*']);
    await store(session, { scope: 'only' });
    await becomes(null);
    await store(session, {});
    await becomes(['http://*/*', 'https://*/*']);
    await store(session, { on: false });
    await becomes(null);
  });

  test('on a site that is not listed, no script of ours is in the page', async () => {
    await store(session, { scope: 'only', onlySites: ['news.example'] });
    await becomes(['*://news.example/*']);
    const page = await session.open('/june-2025-article/');
    const seen = await settled(page);
    expect({ tier: seen.tier, hosts: seen.hosts, highlights: seen.highlights }).toEqual({
      tier: 'absent',
      hosts: 0,
      highlights: [],
    });
    expect(await page.badge()).toBe('');
  });

  test.each([
    { frame: 'srcdoc', make: `frame.srcdoc = '<p>${CLAIM}</p>'; document.body.append(frame);` },
    {
      frame: 'about:blank',
      make: `document.body.append(frame); frame.contentDocument.body.append(Object.assign(frame.contentDocument.createElement('p'), { textContent: '${CLAIM}' }));`,
    },
  ])('a frame without an address of its own is read as its page is: $frame', async ({ make }) => {
    const page = await session.open('/other-senses/');
    await page.evaluate(
      `(() => { const frame = document.createElement('iframe'); frame.width = 600; frame.height = 400; ${make} })()`,
    );
    await page.waitForNotes(({ frames }) => frames.some(({ notes }) => notes[0]?.factId === 'sharing-not-confirmed'));
  });

  // Firefox has no such switch of its own; giving access back there is the options page's test.
  test.runIf(name === 'chromium')(
    'narrowed to “on click” in the browser: said so, not read; widened again: read at once',
    async () => {
      const extensions = session.adopt(await session.browser.open('chrome://extensions/'));
      const narrow = (hostAccess: string) =>
        extensions.evaluate(`new Promise((resolve) => chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: '${new URL(session.browser.extensionOrigin).host}', hostAccess: '${hostAccess}' }, () => resolve(0)))`);
      await narrow('ON_CLICK');
      const page = await session.open('/article-2026/');
      const popup: PageDriver = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
      await until(
        popup,
        `document.body.innerText.includes('The browser does not let us read')`,
        'the word that we may not',
      );
      await narrow('ON_ALL_SITES');
      await page.waitForNotes(({ notes }) => notes.length > 3);
      await waitUntil(
        () => popup.evaluate<number>(`document.querySelectorAll('[data-fact-id]').length`),
        (count) => count > 3,
        'the notes in the popup, live',
      );
    },
  );
});
