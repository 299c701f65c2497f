import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { LISTENER, SEEN } from '../fixtures/seen.ts';
import { inBrowsers, type Session } from './session.ts';
import { settled } from './settle.ts';
import { until } from './surface.ts';

/** Every way of finding us that the detection page knows must find nothing here. */
const DISCREET = { discreet: true };
/** Nothing is drawn; the button shows its number. */
const QUIET = { appear: 'nothing' };

/** Time for whatever is drawn after the note is found, in ms. */
const STILL_MS = 1_000;

const API = '(globalThis.browser ?? chrome)';
const set = (session: Session, settings: object) =>
  session.browser.asExtension(`${API}.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => 0)`);
const traces = async (session: Session, path = '/hostile/detects') => {
  await alone(session);
  const page = await session.open(path);
  // Asked in our own world alone: a snapshot reads the highlights through the page's objects, which the page watches.
  const listed = () => page.inExtensionWorld<number>('globalThis.__factNotes?.list().length ?? 0');
  await waitUntil(listed, (count) => count === 1, 'the note');
  await sleep(STILL_MS);
  const found = await page.evaluate<string[]>(
    `traces('${session.browser.extensionOrigin}', ${JSON.stringify(await alone(session))})`,
  );
  // Which events, where it matters.
  return { page, found, heard: await page.evaluate<string[]>('heardKinds') };
};

/** The kinds of events that the browser and the test's tool listen to, with us switched off; measured once a browser. */
const measured = new Map<string, readonly string[]>();
async function alone(session: Session): Promise<readonly string[]> {
  const { name } = session.browser;
  if (!measured.has(name)) {
    const stored = await session.browser.asExtension<object>(
      `${API}.storage.local.get('settings').then(({ settings }) => settings)`,
    );
    await set(session, { on: false });
    const page = await session.open('/hostile/detects');
    measured.set(name, await page.evaluate<string[]>('heard()'));
    await page.close();
    await set(session, stored);
  }
  return measured.get(name)!;
}

inBrowsers('what a page can see', (session) => {
  test.each([
    { mode: 'discreet mode: nothing', settings: DISCREET, seen: [] },
    // Not promised to be unseen: it goes on counting for the number on the button when a page comes back.
    { mode: 'appear: nothing: that somebody listens', settings: QUIET, seen: [LISTENER] },
  ])('$mode, though the note is there for the popup', async ({ settings, seen }) => {
    await set(session, settings);
    const { page, found, heard } = await traces(session);
    expect({ found, heard: heard.length > 0 }, heard.join()).toEqual({ found: seen, heard: seen.length > 0 });
    const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
    const listed = () => popup.evaluate<number>(`document.querySelectorAll('[data-fact-id]').length`);
    await waitUntil(listed, (count) => count >= 1, 'the note in the popup');
  });

  test('the key for the next note, where none can open, opens the popup', async () => {
    await set(session, DISCREET);
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => seen.notes.length > 3);
    const popups = () => session.browser.asExtension<number>(`${API}.extension.getViews({ type: 'popup' }).length`);
    expect(await popups()).toBe(0);
    await page.toFront();
    await session.browser.command('next-note');
    await waitUntil(popups, (count) => count === 1, 'the popup');
    expect(await page.snapshot()).toMatchObject({ open: null, highlights: [] });
  });

  test.each([
    { surface: 'popup', settings: DISCREET },
    { surface: 'sidepanel', settings: QUIET },
  ])('there the note is read in the $surface: its button opens it, and the page is not moved', async (row) => {
    await set(session, row.settings);
    const page = await session.open('/june-2025-article/');
    const { notes } = await page.waitForNotes((seen) => seen.notes.length > 3);
    const ours = await session.openExtensionPage(`${row.surface}.html?tab=${page.tabId}`);
    await until(ours, `document.querySelectorAll('[data-fact-id]').length === ${notes.length}`, 'the notes');
    expect(await ours.evaluate<string>('document.body.innerText')).not.toContain('Go to passage');
    await ours.evaluate(`document.querySelectorAll('[data-fact-id] .fn-act-strong')[1].click()`);
    await until(ours, `document.querySelector('[data-part=card]')`, 'the note, whole');
    const opened = await ours.evaluate<string>(`document.querySelector('[data-part=card]').dataset.factId`);
    expect(opened).toBe(notes[1]!.factId);
    expect(await ours.evaluate<boolean>(`Boolean(document.querySelector('[data-part=go]'))`)).toBe(false);
    const seen = await page.snapshot();
    expect({ hosts: seen.hosts, highlights: seen.highlights, open: seen.open }).toEqual({
      hosts: 0,
      highlights: [],
      open: null,
    });
    expect(await page.evaluate('scrollY')).toBe(0);
  });

  test('as it comes: this list', async () => {
    await set(session, {});
    expect((await traces(session)).found).toEqual(SEEN);
  });

  test('turned on over an open page, discreet mode takes everything out of it at once', async () => {
    await set(session, {});
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes(({ hosts, highlights }) => hosts === 1 && highlights.length > 3);
    await set(session, DISCREET);
    const seen = await page.waitForNotes(
      ({ hosts, highlights, notes }) => hosts + highlights.length === 0 && notes.length > 3,
    );
    expect(seen.tier).toBe('notes');
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
    const colour = `(() => { const style = getComputedStyle(document.querySelector('p'), '::highlight(fact-note)'); return style.backgroundColor; })()`;
    expect(await page.evaluate<string>(colour)).toBe(
      await page.evaluate<string>(colour.replace('fact-note', 'no-such-name')),
    );
    await set(session, {});
    await page.waitForNotes(({ hosts, highlights }) => hosts === 1 && highlights.length > 3);
  });
});

/** Whatever would leave a trace, by the functions that leave it. */
const WRITES = `[
  [EventTarget.prototype, 'addEventListener'], [Element.prototype, 'attachShadow'], [Element.prototype, 'append'],
  [Node.prototype, 'appendChild'], [Node.prototype, 'insertBefore'], [Element.prototype, 'setAttribute'],
  [Element.prototype, 'scrollIntoView'], [HTMLElement.prototype, 'focus'], [HTMLElement.prototype, 'showPopover'],
  [Document.prototype, 'createElement'], [Document.prototype, 'createElementNS'], [globalThis, 'Highlight'],
]`;
/** Put into our own world, where our scripts run; then they are started anew. */
const COUNT_WRITES = `(() => {
  globalThis.written = [];
  for (const [owner, name] of ${WRITES}) {
    const was = owner[name];
    if (typeof was !== 'function') continue;
    const counted = function (...args) {
      // What a signal or a port hears is no page's.
      if (name !== 'addEventListener' || this === globalThis || this instanceof Node) globalThis.written.push(name);
      return new.target ? Reflect.construct(was, args) : was.apply(this, args);
    };
    owner[name] = counted;
  }
})()`;

inBrowsers('what our scripts call in a page', (session) => {
  const began = async (from: object, to: object) => {
    await set(session, from);
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes(({ notes }) => notes.length > 3);
    await page.inExtensionWorld(COUNT_WRITES);
    await page.inExtensionWorld('(globalThis.marked = __factNotes, 0)');
    await set(session, to);
    const again = () =>
      page.inExtensionWorld<boolean>(
        'Boolean(globalThis.__factNotes && __factNotes !== globalThis.marked && __factNotes.list().length > 3)',
      );
    await waitUntil(again, Boolean, 'the notes begun anew');
    await settled(page);
    return page.inExtensionWorld<string[]>('globalThis.written');
  };
  test('discreet: nothing that writes, listens or moves', async () => {
    expect(await began(QUIET, DISCREET)).toEqual([]);
  });
  test('as it comes: the same watch sees what is drawn', async () => {
    expect(await began(QUIET, {})).toEqual(expect.arrayContaining(['attachShadow', 'addEventListener', 'Highlight']));
  });
});

inBrowsers('the toolbar button', (session) => {
  const title = () => session.browser.asExtension<string>(`${API}.action.getTitle({})`);
  test('is neutral in discreet mode: no number, no dot, another title', async () => {
    await set(session, {});
    const page = await session.open('/june-2025-article/');
    await waitUntil(page.badge, (text) => /\d/.test(text), 'a number');
    expect(await title()).toBe('Medi-Cal Fact Notes');
    await set(session, DISCREET);
    await waitUntil(title, (text) => text === 'Notes', 'the neutral title');
    const mention = await session.open('/mention-only/');
    await settled(mention);
    expect(await mention.badge()).toBe('');
    expect(await page.badge()).toBe('');
    await set(session, {});
    await waitUntil(title, (text) => text === 'Medi-Cal Fact Notes', 'our title again');
  });
});
