import { afterEach, expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { pasteInto } from './clipboard.ts';
import { tabTo } from './keyboard.ts';
import { inBrowsers, type Session } from './session.ts';
import { settled } from './settle.ts';
import { NARROW, press, sideways, store, storedSettings, until } from './surface.ts';

const LISTED = `Array.from(document.querySelectorAll('[data-fact-id]'), ({ dataset }) => dataset.factId)`;
/** The first switch is this site's. */
const FLIP = `document.querySelector('[role=switch]').click()`;

const FLIP_EVERYWHERE = `document.querySelectorAll('[role=switch]')[1].click()`;

async function popupBeside(session: Session, path: string) {
  const page = await session.open(path);
  const seen = await page.waitForNotes(({ notes }) => notes.length > 3);
  const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
  return { page, seen, popup };
}

inBrowsers('the popup', (session) => {
  afterEach(() => store(session, {}));

  test('lists this tab’s notes in page order', async () => {
    const { seen, popup } = await popupBeside(session, '/june-2025-article/');
    const expected = seen.notes.map(({ factId }) => factId);
    const look = () => popup.evaluate<string[]>(LISTED);
    expect(await waitUntil(look, (ids) => ids.length >= expected.length, 'the list')).toEqual(expected);
    expect(popup.consoleErrors()).toEqual([]);
  });

  test('a rumour told many times is one note, as the badge counts, and each of its passages can be gone to', async () => {
    const { page, seen, popup } = await popupBeside(session, '/feed-rumour/');
    const facts = [...new Set(seen.notes.map(({ factId }) => factId))];
    const often = facts.find((fact) => seen.notes.filter(({ factId }) => factId === fact).length > 5)!;
    const passages = seen.notes.filter(({ factId }) => factId === often);
    const look = () => popup.evaluate<string[]>(LISTED);
    expect(await waitUntil(look, ({ length }) => length > 0, 'the list')).toEqual(facts);
    expect(await page.badge()).toBe(String(facts.length));
    const others = `document.querySelectorAll('[data-fact-id="${often}"] .fn-passages button')`;
    expect(await popup.evaluate(`${others}.length`)).toBe(passages.length - 1);
    for (const nth of [1, passages.length - 1]) {
      await popup.evaluate(`${others}[${nth - 1}].click()`);
      // Alike in their words: the place tells which one it is.
      await page.waitForNotes(({ open, notes }) => {
        const wanted = notes.find(({ key }) => key === passages[nth]!.key);
        return open !== null && JSON.stringify(open.boxes) === JSON.stringify(wanted?.boxes);
      });
    }
  });

  test('search finds a fact as one types', async () => {
    const { popup } = await popupBeside(session, '/june-2025-article/');
    const focus = `(() => { const box = document.querySelector('input[type=search]'); box?.focus(); return !!box; })()`;
    await waitUntil(() => popup.evaluate<boolean>(focus), Boolean, 'the search box');
    await popup.type('consulate');
    const look = () => popup.evaluate<string[]>(LISTED);
    await waitUntil(look, ([first]) => first === 'help-consulate', 'help-consulate as the first result');
  });

  test('switching off for this site takes the notes away, switching on brings them back', async () => {
    const { page, popup } = await popupBeside(session, '/article-2026/');
    await waitUntil(
      () => popup.evaluate<string[]>(LISTED),
      (ids) => ids.length > 0,
      'the list',
    );
    await popup.evaluate(FLIP);
    await page.waitForNotes((seen) => seen.hosts === 0 && seen.highlights.length === 0);
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
    await popup.evaluate(FLIP);
    await page.reload();
    await page.waitForNotes(({ notes }) => notes.length > 3);
  });

  test('switching off everywhere takes the notes out of every tab', async () => {
    const { page, popup } = await popupBeside(session, '/article-2026/');
    const other = await session.open('/june-2025-article/');
    await other.waitForNotes(({ notes }) => notes.length > 3);
    await waitUntil(
      () => popup.evaluate<string[]>(LISTED),
      (ids) => ids.length > 0,
      'the list',
    );
    await popup.evaluate(FLIP_EVERYWHERE);
    for (const tab of [page, other]) {
      await tab.waitForNotes((seen) => seen.hosts === 0 && seen.highlights.length === 0);
      await waitUntil(tab.badge, (text) => text === '', 'an empty badge', 2_000);
    }
    await other.reload();
    expect((await settled(other)).hosts).toBe(0);
  });

  test('where only listed sites get notes, its switch puts the site on the list and takes it off', async () => {
    await store(session, { scope: 'only' });
    const site = new URL(session.site.origin).host;
    const page = await session.open('/article-2026/');
    const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
    await until(
      popup,
      `document.body.innerText.includes('${site} is not on your list')`,
      'the word that it is not listed',
    );
    expect((await settled(page)).hosts).toBe(0);
    await press(popup, 'On this site');
    await page.toFront();
    await page.waitForNotes(({ notes }) => notes.length > 3);
    expect((await storedSettings(session))?.onlySites).toEqual([site]);
    await waitUntil(
      () => popup.evaluate<string[]>(LISTED),
      (ids) => ids.length > 3,
      'the list, live',
    );
    await press(popup, 'On this site');
    await page.waitForNotes(({ hosts }) => hosts === 0);
    expect((await storedSettings(session))?.onlySites).toEqual([]);
  });

  test('a page is read this once where its site is not listed, and not after a reload', async () => {
    await store(session, { scope: 'only' });
    const page = await session.open('/article-2026/');
    const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
    await press(popup, 'Read this page once');
    await page.toFront();
    await page.waitForNotes(({ notes }) => notes.length > 3);
    await waitUntil(
      () => popup.evaluate<string[]>(LISTED),
      (ids) => ids.length > 3,
      'the list, live',
    );
    await page.reload();
    expect((await settled(page)).hosts).toBe(0);
    expect((await storedSettings(session))?.onlySites ?? []).toEqual([]);
  });

  const CLAIM = 'CMS signed an agreement that gives ICE access to Medicaid data.';
  const CHECKED = `document.querySelector('[data-part=answered]')?.dataset.factId`;
  const toCheck = async (popup: PageDriver) => {
    await until(popup, `document.querySelector('#fn-tab-check')`, 'the tabs');
    await popup.evaluate(`document.querySelector('#fn-tab-page').focus()`);
    await popup.press('ArrowRight');
    await tabTo(popup, '[data-part=claim]');
    await popup.type(CLAIM);
    await until(popup, `${CHECKED} === 'cms-dhs-agreement'`, 'the note');
  };

  test('checks a claim by the same box, and answers with the note', async () => {
    const { popup } = await popupBeside(session, '/june-2025-article/');
    await toCheck(popup);
    await tabTo(popup, '[data-part=tools] > summary');
    await popup.press('Enter');
    await tabTo(popup, '[data-part=copy-text]');
    await popup.press('Enter');
    await until(
      popup,
      `document.querySelector('[data-part=copy-text] + [role=status]').textContent`,
      'that it was copied',
    );
    expect((await pasteInto(popup)).text).toMatch(/As of .*Source: DHCS, https:/);
    // The page's notes and back: what was checked is still there.
    for (const tab of ['page', 'check']) await popup.evaluate(`document.querySelector('#fn-tab-${tab}').click()`);
    await until(
      popup,
      `${CHECKED} === 'cms-dhs-agreement' && !document.querySelector('[data-part=claim]').closest('[hidden]')`,
      'the note',
    );
    await popup.setViewport(NARROW);
    expect(await axeViolations(popup)).toEqual([]);
    expect(await sideways(popup)).toEqual([]);
    expect(popup.consoleErrors()).toEqual([]);
  });

  test('a text goes on to the side panel, which may come up after the popup is gone', async () => {
    const { popup } = await popupBeside(session, '/june-2025-article/');
    await toCheck(popup);
    await popup.evaluate(`document.querySelector('[data-part=to-panel]').click()`);
    // Chromium takes the driver's press for a person's and opens its real panel; beside Firefox the panel's page stands in.
    await session.openExtensionPage('sidepanel.html');
    const texts = () =>
      session.browser.asExtension<string[]>(`(globalThis.browser ?? chrome).extension.getViews()
        .filter(({ location }) => location.pathname === '/sidepanel.html')
        .map(({ document }) => document.querySelector('[data-part=claim]')?.value ?? '')`);
    await waitUntil(texts, (all) => all.includes(CLAIM), 'the text in a panel');
  });

  test('an opened note has what one answers with', async () => {
    const { popup } = await popupBeside(session, '/june-2025-article/');
    await until(popup, `document.querySelector('.fn-item-question')`, 'the list');
    await popup.evaluate(`document.querySelector('.fn-item-question').click()`);
    await until(popup, `document.querySelector('[data-part=tools]')`, 'the tools');
    await popup.evaluate(`document.querySelector('[data-part=tools]').open = true`);
    expect(await popup.evaluate<string>(`document.querySelector('[data-part=reply] p').textContent`)).toContain(
      'Source: DHCS',
    );
    await popup.setViewport(NARROW);
    expect(await axeViolations(popup)).toEqual([]);
    expect(await sideways(popup)).toEqual([]);
    await popup.evaluate(`document.querySelector('.fn-popup-header [data-part=back]').click()`);
    await until(
      popup,
      `document.activeElement?.matches('[data-fact-id] .fn-item-question')`,
      'the keyboard on the note',
    );
  });

  test.each(['en', 'es'] as const)('axe finds nothing, and nothing stands out sideways: %s', async (language) => {
    await store(session, { language });
    const { popup } = await popupBeside(session, '/june-2025-article/');
    await waitUntil(
      () => popup.evaluate<string[]>(LISTED),
      (ids) => ids.length > 0,
      'the list',
    );
    await popup.setViewport(NARROW);
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.colorScheme(colorScheme);
      expect(await axeViolations(popup)).toEqual([]);
    }
    expect(await sideways(popup)).toEqual([]);
    await store(session, { language, scope: 'only' });
    await until(popup, `document.querySelector('.fn-message .fn-button')`, 'the offer to read it once');
    expect(await axeViolations(popup)).toEqual([]);
  });
});
