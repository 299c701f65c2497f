import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { allowInPrivate } from './native.ts';
import { inBrowsers, type Session } from './session.ts';
import { dump, EMPTY } from './stores.ts';

const API = '(globalThis.browser ?? chrome)';

/** A page in a window of its own, private or not; the id of its tab. */
const openWindow = (session: Session, path: string, incognito: boolean) =>
  session.browser.asExtension<number>(
    `${API}.windows.create({ url: '${session.site.origin}${path}', incognito: ${incognito} }).then(({ tabs }) => tabs[0].id)`,
  );
/** Asks our own script in a tab. */
const inFrame = <T>(session: Session, tab: number, expression: string) =>
  session.browser.asExtension<T>(
    `${API}.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${expression} }).then(([first]) => first.result)`,
  );
/** What the card's "Never on this site" sends. */
const never = (session: Session, tab: number) =>
  inFrame(session, tab, `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'neverOnSite' }).then(() => 0)`);
const listed = (session: Session, tab: number) => inFrame<number>(session, tab, '__factNotes?.list().length ?? 0');
const badge = (session: Session, tab: number) =>
  session.browser.asExtension<string>(`${API}.action.getBadgeText({ tabId: ${tab} })`);

inBrowsers('a private window, where the person allowed us in it', (session) => {
  test('its pages get their notes and their number, a site switched off there stays switched off nowhere, and every store is empty', async () => {
    await allowInPrivate(session.browser);
    const tab = await openWindow(session, '/june-2025-article/', true);
    const isPrivate = () =>
      session.browser.asExtension<boolean>(`${API}.tabs.get(${tab}).then(({ incognito }) => incognito)`);
    expect(await isPrivate()).toBe(true);
    await waitUntil(
      () => listed(session, tab),
      (count) => count > 3,
      'the notes',
      20_000,
    );
    await waitUntil(
      () => badge(session, tab),
      (text) => /^\d+$/.test(text),
      'the number',
    );
    await never(session, tab);
    await waitUntil(
      () => listed(session, tab),
      (count) => count === 0,
      'no notes',
    );
    expect(await dump(session)).toEqual(EMPTY);
    await session.browser.asExtension(`${API}.tabs.remove(${tab}).then(() => 0)`);
    expect(await dump(session)).toEqual(EMPTY);
  });

  test('the same in an ordinary window is stored: the watch sees what is written', async () => {
    const tab = await openWindow(session, '/june-2025-article/', false);
    await waitUntil(
      () => listed(session, tab),
      (count) => count > 3,
      'the notes',
      20_000,
    );
    await never(session, tab);
    const { areas } = await dump(session);
    expect(areas.local?.settings).toMatchObject({ offSites: [new URL(session.site.origin).host] });
  });
});
