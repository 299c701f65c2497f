import { afterEach, expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { inBrowsers } from './session.ts';
import { NARROW, press, sideways, store, until } from './surface.ts';

const LISTED = `Array.from(document.querySelectorAll('[data-fact-id]'), ({ dataset }) => dataset.factId)`;
const type = (query: string) => `(() => {
  const box = document.querySelector('input[type=search]');
  box.value = ${JSON.stringify(query)};
  box.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

async function goTo(page: PageDriver, path: string) {
  await page.evaluate(`setTimeout(() => { location.href = '${path}'; })`);
  await until(page, `location.pathname === '${path}'`, path);
}

inBrowsers('the side panel', (session) => {
  afterEach(() => store(session, {}));
  const panelOf = async (tabId?: number) => {
    const panel = await session.openExtensionPage(`sidepanel.html${tabId === undefined ? '' : `?tab=${tabId}`}`);
    await until(panel, `document.querySelector('[role=tablist]')`, 'the panel');
    return panel;
  };
  const listed = (panel: Awaited<ReturnType<typeof panelOf>>, ids: readonly string[], what: string) =>
    waitUntil(
      () => panel.evaluate<string[]>(LISTED),
      (now) => now.join() === ids.join(),
      what,
    );

  test('shows a tab’s notes, and follows it to another page and back out of the topic', async () => {
    const page = await session.open('/june-2025-article/');
    const first = await page.waitForNotes(({ notes }) => notes.length > 3);
    const panel = await panelOf(page.tabId);
    await listed(
      panel,
      first.notes.map(({ factId }) => factId),
      'the first page’s notes',
    );
    await goTo(page, '/article-2026/');
    const second = await page.waitForNotes(({ href, notes }) => href.includes('2026') && notes.length > 3);
    await listed(
      panel,
      second.notes.map(({ factId }) => factId),
      'the second page’s notes',
    );
    await goTo(page, '/other-senses/');
    await until(
      panel,
      `document.body.innerText.includes('Nothing on this page calls for a note')`,
      'the word that there is none',
    );
    expect(panel.consoleErrors()).toEqual([]);
  });

  test('follows whichever tab is in front', async () => {
    const panel = await panelOf();
    const page = await session.open('/june-2025-article/');
    const seen = await page.waitForNotes(({ notes }) => notes.length > 3);
    await listed(
      panel,
      seen.notes.map(({ factId }) => factId),
      'the notes of the tab in front',
    );
    await session.open('/other-senses/');
    await listed(panel, [], 'no notes of the next tab in front');
  });

  test('notes that the page loses go from the panel, notes that it gains come', async () => {
    const page = await session.open('/other-senses/');
    const panel = await panelOf(page.tabId);
    await until(panel, `document.body.innerText.includes('Nothing on this page')`, 'no notes');
    await page.evaluate(`(() => { const p = document.createElement('p'); p.id = 'late';
      p.textContent = 'Nobody has confirmed that Medi-Cal data was shared with Homeland Security.'; document.body.append(p); })()`);
    await page.waitForNotes(({ notes }) => notes.length === 1);
    await listed(panel, ['sharing-not-confirmed'], 'the note that came');
    await page.evaluate(`document.querySelector('#late').remove()`);
    await page.waitForNotes(({ notes }) => notes.length === 0);
    // The passage was all that the page had on the topic, so with it goes the mention too.
    await until(panel, `document.body.innerText.includes('Nothing on this page')`, 'no note of the page any more');
    await listed(panel, [], 'no notes');
  });

  test('a note opens as a card in the panel, leads to its passage, and back', async () => {
    const page = await session.open('/june-2025-article/');
    const { notes } = await page.waitForNotes(({ notes }) => notes.length > 3);
    const panel = await panelOf(page.tabId);
    await listed(
      panel,
      notes.map(({ factId }) => factId),
      'the notes',
    );
    await panel.evaluate(`document.querySelectorAll('.fn-item-question')[1].click()`);
    await until(panel, `document.querySelector('[data-part=card]')`, 'the card');
    expect(await axeViolations(panel)).toEqual([]);
    await panel.evaluate(`document.querySelector('[data-part=go]').click()`);
    await page.waitForNotes((seen) => seen.open?.text === seen.notes[1]!.text);
    await panel.evaluate(`document.querySelector('[data-part=back]').click()`);
    await listed(
      panel,
      notes.map(({ factId }) => factId),
      'the notes again',
    );
    await until(
      panel,
      `document.activeElement?.closest('[data-fact-id]')?.dataset.factId === ${JSON.stringify(notes[1]!.factId)}`,
      'the keyboard on the note that was opened',
    );
  });

  test('the whole base, in groups, with its history; every fact opens', async () => {
    const panel = await panelOf();
    await press(panel, 'All facts');
    await until(panel, `document.querySelector('#matter')`, 'the history');
    const ids = await panel.evaluate<string[]>(LISTED);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
    const days = await panel.evaluate<string>(`document.querySelector('#matter').innerText`);
    for (const words of [
      'June 13, 2025',
      'August 12, 2025 or later',
      'December 29, 2025 or later',
      'Today: you are here',
    ])
      expect(days).toContain(words);
    await press(panel, 'Can an embassy or consulate help?');
    await until(panel, `document.querySelector('[data-fact-id=help-consulate] .fn-lead')`, 'the card');
    await press(panel, '‹ Back');
    await until(panel, `document.querySelector('#matter')`, 'the list again');
  });

  test('search marks what was typed, accents aside', async () => {
    await store(session, { language: 'es' });
    const panel = await panelOf();
    await press(panel, 'Todos los datos');
    await until(panel, `document.querySelector('input[type=search]')`, 'the search');
    await panel.evaluate(type('migratorio'));
    await until(
      panel,
      `[...document.querySelectorAll('mark')].some(({ innerText }) => innerText === 'migratorio')`,
      'a marked word',
    );
    expect(await axeViolations(panel)).toEqual([]);
  });

  test('the tabs are moved by the arrow keys', async () => {
    const panel = await panelOf();
    await panel.evaluate(`document.querySelector('#fn-tab-page').focus()`);
    await panel.press('ArrowLeft');
    await until(
      panel,
      `document.activeElement.id === 'fn-tab-browse' && document.querySelector('#matter')`,
      'the last tab',
    );
  });

  test.each(['en', 'es'] as const)('axe finds nothing, and nothing stands out sideways: %s', async (language) => {
    await store(session, { language, textSize: 130 });
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes(({ notes }) => notes.length > 3);
    const panel = await panelOf(page.tabId);
    await panel.setViewport(NARROW);
    for (const tab of ['page', 'browse']) {
      await panel.evaluate(`document.querySelector('#fn-tab-${tab}').click()`);
      await until(panel, `document.querySelector('[data-fact-id]')`, `the tab ${tab}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.colorScheme(colorScheme);
        expect(await axeViolations(panel)).toEqual([]);
      }
      expect(await sideways(panel)).toEqual([]);
    }
  });
});
