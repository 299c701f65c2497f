import { describe, expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { HOST_ACTS } from '../fixtures/hostile-host.ts';
import { part } from './look.ts';
import { inBrowsers, type Session } from './session.ts';
import { withSettings } from './settings.ts';
import { settled } from './settle.ts';

/** A page that acts against us each time may see us come back so often; page/host-guard.ts mends 3 times. */
const MOST_ACTS = 12;

const path = (kind: string) => `/hostile/${encodeURIComponent(kind)}`;
const cardOpen = (seen: Snapshot) => seen.hosts === 1 && seen.shown && Boolean(part(seen, 'card'));

/** Whether what a person sees and presses at the card's middle is the card. */
const onTop = async (page: PageDriver) => {
  const { x, y, width, height } = part(await page.snapshot(), 'card')!.box;
  return page.evaluate<boolean>(
    `document.elementFromPoint(${x + width / 2}, ${y + height / 2})?.localName === 'fact-note-host'`,
  );
};
/** What the page's sheets and scripts came to. */
const look = (page: PageDriver) =>
  page.evaluate<object>(`(() => {
    const host = document.querySelector('fact-note-host');
    const { display, opacity, visibility, transform, clipPath, scale, translate } = getComputedStyle(host);
    return { display, opacity, visibility, transform, clipPath, scale, translate, inert: host.inert };
  })()`);
const AS_MADE = {
  display: 'block',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  clipPath: 'none',
  scale: 'none',
  translate: 'none',
  inert: false,
};

async function lives(page: PageDriver) {
  const count = () => page.evaluate<number>('window.counter');
  const before = await count();
  await waitUntil(count, (now) => now >= before + 10, 'the page’s counter 10 further', 5_000);
  expect(await page.evaluate('window.errors')).toEqual([]);
  expect(page.consoleErrors()).toEqual([]);
}
/** Asked last: the popup stands in front here, and browsers slow the timers of a page behind. */
const listed = async (session: Session, page: PageDriver) => {
  const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
  const count = () => popup.evaluate<number>(`document.querySelectorAll('[data-fact-id]').length`);
  return waitUntil(count, (found) => found > 0, 'the note in the popup');
};

inBrowsers('a page against our host', (session) => {
  test.each(HOST_ACTS)('%s it once: it is mended', async (act) => {
    const page = await session.open(path(`${act} once`));
    await waitUntil(
      () => page.evaluate<number>('window.acts'),
      (acts) => acts > 0,
      'the act',
    );
    await page.waitForNotes(cardOpen);
    await settled(page);
    expect(await look(page)).toEqual(AS_MADE);
    expect(await onTop(page)).toBe(true);
    await lives(page);
  });

  test.each(HOST_ACTS)('%s it always: we yield, and the note waits in the popup', async (act) => {
    const page = await session.open(path(`${act} always`));
    await page.waitForNotes(({ notes, hosts }) => notes.length === 1 && hosts === 0);
    expect((await settled(page)).hosts).toBe(0);
    const acts = await page.evaluate<number>('window.acts');
    expect(acts).toBeGreaterThan(0);
    expect(acts).toBeLessThanOrEqual(MOST_ACTS);
    await lives(page);
    expect(await listed(session, page)).toBeGreaterThan(0);
  });

  test.each(['hides by sheet', 'animates', 'covers'])('%s: the card stays as it is, on top', async (kind) => {
    const page = await session.open(path(kind));
    await page.waitForNotes(cardOpen);
    await settled(page);
    expect(await look(page)).toEqual(AS_MADE);
    expect(await onTop(page)).toBe(true);
    await lives(page);
  });

  test('popover above: it may, and we start no fight', async () => {
    const page = await session.open(path('popover above'));
    await waitUntil(
      () => page.evaluate<number>('window.raised'),
      (raised) => raised >= 20,
      'the page’s 20 popovers',
    );
    const seen = await settled(page);
    expect({ hosts: seen.hosts, shown: seen.shown }).toEqual({ hosts: 1, shown: true });
    expect(await onTop(page)).toBe(false);
    expect(await page.badge()).toBe('1');
    await lives(page);
    expect(await listed(session, page)).toBe(1);
  });
});

inBrowsers('a page against our reader', (session) => {
  test('steals clicks and keys: what it swallows does nothing, the browser’s own key takes all away', async () => {
    const page = await session.open(path('steals clicks'));
    await page.waitForNotes(cardOpen);
    await page.click('close');
    await page.press('Escape');
    expect(cardOpen(await settled(page))).toBe(true);
    expect(await page.evaluate<number>('window.stolen')).toBeGreaterThan(0);
    await lives(page);
    await session.browser.command('quick-exit');
    await page.waitForNotes(({ hosts, highlights }) => hosts + highlights.length === 0);
    expect(page.consoleErrors()).toEqual([]);
  });

  describe('fakes clicks and keys: only the browser’s own count', () => {
    test('made Escape keys and clicks on the host close nothing, true ones do', async () => {
      const page = await session.open(path('fakes clicks'));
      await page.waitForNotes(cardOpen);
      await page.evaluate('fake()');
      expect(cardOpen(await settled(page))).toBe(true);
      await page.press('Escape');
      const closed = await page.waitForNotes((seen) => !part(seen, 'card'));
      expect(part(closed, 'pill')).toBeDefined();
      await page.evaluate('fake()');
      expect(part(await settled(page), 'card')).toBeUndefined();
      await lives(page);
    });
  });

  test('imitates our card: ours still stands beside it, with the person’s sign, and the browser’s own number is the true one', async () => {
    await withSettings(session, { mark: 'boat' });
    const page = await session.open(path('imitates'));
    await page.waitForNotes(
      ({ notes, hosts, parts }) => notes.length === 1 && hosts === 2 && parts.some((seen) => seen.part === 'card'),
    );
    const seen = await settled(page);
    expect(seen.hosts).toBe(2);
    expect(part(seen, 'sign')).toBeDefined();
    await page.press('Escape');
    const folded = await page.waitForNotes((now) => !part(now, 'card') && Boolean(part(now, 'pill')));
    expect(part(folded, 'sign')).toBeDefined();
    await waitUntil(page.badge, (text) => text === '1', 'the number 1 on the button', 2_000);
    await lives(page);
    expect(await listed(session, page)).toBe(1);
  });
});
