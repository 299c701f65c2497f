import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { inBrowsers, type Session } from './session.ts';
import { settled } from './settle.ts';

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
  test('lists this tab’s notes in page order', async () => {
    const { seen, popup } = await popupBeside(session, '/june-2025-article/');
    const expected = seen.notes.map(({ factId }) => factId);
    const look = () => popup.evaluate<string[]>(LISTED);
    expect(await waitUntil(look, (ids) => ids.length >= expected.length, 'the list')).toEqual(expected);
    expect(popup.consoleErrors()).toEqual([]);
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
});
