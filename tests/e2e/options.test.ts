import { afterEach, expect, test } from 'vitest';
import { DEFAULTS } from '../../core/settings.ts';
import { DESKTOP, PHONE } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';
import { choose, NARROW, press, sideways, store, storedSettings, until } from './surface.ts';

const NEWS = `document.querySelector('.fn-news').innerText`;
const importing = (text: string) => `(() => {
  const input = document.querySelector('input[type=file]:not([data-part=facts-file])');
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(text)}], 'settings.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

inBrowsers('the options page', (session) => {
  afterEach(() => store(session, {}));
  const stored = (change: object) =>
    waitUntil(
      () => storedSettings(session),
      (now) => JSON.stringify({ ...now, ...change }) === JSON.stringify(now),
      `stored ${JSON.stringify(change)}`,
    );
  const open = async () => {
    const page = await session.openExtensionPage('options.html');
    await until(page, `document.querySelector('.fn-options')`, 'the options page');
    return page;
  };

  test('stores each change at once and says so', async () => {
    const page = await open();
    await choose(page, 'pill');
    await stored({ appear: 'pill' });
    await until(page, `${NEWS} === 'Saved.'`, 'the word that it is saved');
    await choose(page, 'boat');
    await choose(page, 'underline');
    await press(page, 'Discreet mode');
    await stored({ appear: 'pill', mark: 'boat', highlight: 'underline', discreet: true });
    expect(page.consoleErrors()).toEqual([]);
  });

  test('what is switched off there goes from open pages, and comes back', async () => {
    const article = await session.open('/article-2026/');
    await article.waitForNotes(({ notes }) => notes.length > 3);
    const page = await open();
    await press(page, 'Look for claims on pages');
    await article.waitForNotes(({ hosts, highlights }) => hosts === 0 && highlights.length === 0);
    await press(page, 'Look for claims on pages');
    await article.waitForNotes(({ notes }) => notes.length > 3);
  });

  test('a site that is left out loses its notes, one that is listed gets them', async () => {
    const site = new URL(session.site.origin).host;
    const article = await session.open('/article-2026/');
    await article.waitForNotes(({ notes }) => notes.length > 3);
    const page = await open();
    await choose(page, 'only');
    await article.waitForNotes(({ hosts }) => hosts === 0);
    await page.evaluate(`document.querySelector('.fn-sites input').focus()`);
    await page.type(`${session.site.origin}/article-2026/`);
    await page.press('Enter');
    await stored({ onlySites: [site] });
    await article.waitForNotes(({ notes }) => notes.length > 3);
    await press(page, `Remove ${site}`);
    await article.waitForNotes(({ hosts }) => hosts === 0);
    await article.reload();
    expect((await settled(article)).hosts).toBe(0);
  });

  test('what is no site is refused by name', async () => {
    const page = await open();
    await page.evaluate(`document.querySelector('.fn-sites input').focus()`);
    await page.type('nonsense');
    await page.press('Enter');
    await until(
      page,
      `document.querySelector('.fn-sites [role=alert]').innerText.includes('“nonsense”')`,
      'the refusal',
    );
    expect((await storedSettings(session))?.offSites ?? []).toEqual([]);
  });

  test('offers the settings as a file, and loads one', async () => {
    const page = await open();
    const link = `document.querySelector('a[download="medi-cal-fact-notes-settings.json"]').href`;
    await until(page, `${link}.startsWith('blob:')`, 'a file to save');
    const before = await page.evaluate<string>(link);
    const file = JSON.stringify({ version: 2, mark: 'star', textSize: 115, offSites: ['b.example'] });
    await page.evaluate(importing(file));
    await stored({ mark: 'star', textSize: 115, offSites: ['b.example'] });
    await until(page, `${NEWS}.startsWith('Loaded')`, 'the word that it is loaded');
    await until(page, `${link} !== ${JSON.stringify(before)}`, 'another file to save');
  });

  test('a file that is wrong changes nothing, and each fault is named', async () => {
    await store(session, { mark: 'key' });
    const page = await open();
    await page.evaluate(importing('{"version": 2, "scope": "some", "colour": "red", "offSites": ["a.example", "x"]}'));
    await until(page, `document.querySelectorAll('.fn-problem li').length === 3`, 'three faults');
    const said = await page.evaluate<string>(
      `[...document.querySelectorAll('.fn-problem li')].map((li) => li.innerText).join('\\n')`,
    );
    for (const words of ['“scope” is "some"', '"all" or "only"', '“colour” is no setting', 'entry 2: "x"'])
      expect(said).toContain(words);
    expect(await storedSettings(session)).toEqual({ version: 2, mark: 'key' });
    await page.evaluate(importing('{"version": 2,'));
    await until(page, `document.querySelector('.fn-problem li')?.innerText.startsWith('It is no JSON')`, 'the fault');
  });

  test('sync only where the person says so, and out of it again', async () => {
    const synced = () =>
      session.browser.asExtension<string[]>(
        '(globalThis.browser ?? chrome).storage.sync.get(null).then((items) => Object.keys(items))',
      );
    const page = await open();
    await choose(page, 'pill');
    await stored({ appear: 'pill' });
    expect(await synced()).toEqual([]);
    await press(page, 'Sync with my other devices');
    await waitUntil(synced, (names) => names.includes('settings.0'), 'the settings in the sync area');
    await press(page, 'Sync with my other devices');
    await waitUntil(synced, (names) => names.length === 0, 'an empty sync area');
  });

  test('lists that the browser’s sync has no room for are told with their size', async () => {
    const offSites = Array.from({ length: 6000 }, (_, at) => `site-${at}.example`);
    await store(session, { offSites, sync: true });
    const page = await open();
    await until(
      page,
      `[...document.querySelectorAll('[role=alert]')].some(({ innerText }) => /Not synced: .*kB/.test(innerText))`,
      'the problem',
    );
  });

  test('reset asks, then puts everything back', async () => {
    await store(session, { mark: 'key', on: false, offSites: ['a.example'] });
    const page = await open();
    await press(page, 'Reset all settings');
    await press(page, 'Yes, reset');
    await stored(DEFAULTS);
  });

  test('giving access back: the browser does it, or the way is told', async () => {
    const page = await open();
    await press(page, 'Give access to all pages back');
    if (session.browser.name === 'chromium') {
      await until(page, `document.body.innerText.includes('Open that page of the browser')`, 'the way');
      return;
    }
    await until(page, `document.body.innerText.includes('access was narrowed')`, 'the narrowed access');
    const article = await session.open('/article-2026/');
    const popup = await session.openExtensionPage(`popup.html?tab=${article.tabId}`);
    await until(popup, `document.querySelector('.fn-message')`, 'a message');
    expect(await popup.evaluate('document.querySelectorAll("[data-fact-id]").length')).toBe(0);
  });

  test('the watch itself finds a fault that is put in', async () => {
    const page = await open();
    await page.evaluate(
      `(() => { const image = document.createElement('img'); document.querySelector('main').append(image); })()`,
    );
    expect((await axeViolations(page)).join()).toContain('image-alt at img');
  });

  test.each(['en', 'es'] as const)('axe finds nothing, and nothing stands out sideways: %s', async (language) => {
    await store(session, {
      language,
      scope: 'only',
      onlySites: ['a-site-with-a-very-long-name.of-some-paper.example'],
      textSize: 130,
    });
    const page = await open();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.colorScheme(colorScheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    for (const viewport of [NARROW, PHONE, DESKTOP]) {
      await page.setViewport(viewport);
      expect({ viewport, out: await sideways(page) }).toEqual({ viewport, out: [] });
    }
  });
});
