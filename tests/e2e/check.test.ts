import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { pasteInto } from './clipboard.ts';
import { tabTo } from './keyboard.ts';
import { chooseMenu, command } from './native.ts';
import { inBrowsers, type Session } from './session.ts';
import { NARROW, sideways, store } from './surface.ts';

const CLAIM = 'CMS signed an agreement that gives ICE access to Medicaid data.';

/** What the check tab shows. */
interface Seen {
  readonly text: string;
  readonly answered: readonly string[];
  readonly conditional: readonly string[];
  readonly marked: readonly string[];
  readonly cards: readonly string[];
  readonly nothing: boolean;
}
const LOOK = `(() => {
  const all = (selector, read) => Array.from(document.querySelectorAll(selector), read);
  return {
    text: document.querySelector('[data-part=claim]')?.value ?? '',
    answered: all('[data-part=answered]', ({ dataset }) => dataset.factId),
    conditional: all('[data-part=if-subject]', ({ dataset }) => dataset.factId),
    marked: all('blockquote mark', ({ textContent }) => textContent),
    cards: all('.fn-answered [data-part=card]', ({ dataset }) => dataset.factId),
    nothing: document.querySelector('[data-part=nothing]') !== null,
  };
})()`;
const until = (panel: PageDriver, test: (seen: Seen) => boolean, what: string) =>
  waitUntil(() => panel.evaluate<Seen>(LOOK), test, what);

/**
 * What the panel shows that the menu or the command opened. Firefox opens its real sidebar; Chromium, without a window or
 * a true click, opens none: a panel page of the same window stands in for it.
 */
async function untilPanel(session: Session, test: (seen: Seen) => boolean, what: string): Promise<Seen> {
  if (session.browser.name === 'chromium') return until(await session.openExtensionPage('sidepanel.html'), test, what);
  const look = `(() => {
    const document = browser.extension.getViews({ type: 'sidebar' })[0].document;
    return ${LOOK};
  })()`;
  return waitUntil(() => session.browser.asExtension<Seen>(look), test, what);
}

async function checkTab(session: Session): Promise<PageDriver> {
  const panel = await session.openExtensionPage('sidepanel.html');
  const show = `(() => { const tab = document.querySelector('#fn-tab-check'); tab?.click(); return !!tab; })()`;
  await waitUntil(() => panel.evaluate<boolean>(show), Boolean, 'the check tab');
  await waitUntil(
    () =>
      panel.evaluate<boolean>(
        `(document.querySelector('[data-part=claim]')?.focus(), !!document.querySelector('[data-part=claim]'))`,
      ),
    Boolean,
    'the box',
  );
  return panel;
}
/** As a paste does: the whole text at once. */
const paste = (panel: PageDriver, text: string) =>
  panel.evaluate(`(() => {
    const box = document.querySelector('[data-part=claim]');
    box.value = ${JSON.stringify(text)};
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
const press = (panel: PageDriver, part: string) =>
  waitUntil(
    () =>
      panel.evaluate<boolean>(
        `(() => { const found = document.querySelector('[data-part=${part}]'); found?.click(); return !!found; })()`,
      ),
    Boolean,
    `[data-part=${part}]`,
  );

const SAID = `document.querySelector('[data-part=said]').textContent`;

inBrowsers('checking a claim', (session, name) => {
  test('by keys alone: from the menu to the note, its reply, and the clipboard; each step is said', async () => {
    const page = await session.open('/other-senses/');
    const panel = await checkTab(session);
    expect(await panel.evaluate<string>(SAID)).toBe('');
    await chooseMenu(session.browser, page.tabId, { selectionText: CLAIM });
    await until(panel, ({ answered }) => answered.length === 1, 'the note');
    const said = await waitUntil(() => panel.evaluate<string>(SAID), Boolean, 'what is said');
    expect(said).toBe('1 note for this text. Is there an agreement that gives ICE Medicaid data?');
    await tabTo(panel, '[data-part=tools] > summary');
    await panel.press('Enter');
    await tabTo(panel, '[data-part=copy-text]');
    await panel.press('Enter');
    const beside = `document.querySelector('[data-part=copy-text] + [role=status]').textContent`;
    await waitUntil(
      () => panel.evaluate<string>(beside),
      (text) => text === 'Copied',
      'that it was copied',
    );
    const reply = await panel.evaluate<string>(`document.querySelector('[data-part=reply] p').textContent`);
    expect((await pasteInto(panel)).text).toBe(reply);
  });

  test('a note that comes near is opened by keys, and the way back leads to where one was', async () => {
    const panel = await checkTab(session);
    await paste(panel, 'The Lakers won in overtime.');
    await until(panel, ({ nothing }) => nothing, 'that no note fits');
    expect(await panel.evaluate<string>(SAID)).toBe('No checked note fits this.');
    await tabTo(panel, '[data-part=nothing] .fn-item-question');
    await panel.press('Enter');
    const focused = () =>
      panel.evaluate<string>(`document.activeElement.dataset.part || document.activeElement.className`);
    await waitUntil(focused, (at) => at === 'back', 'the way back');
    await panel.press('Enter');
    await waitUntil(focused, (at) => at === 'fn-item-question', 'the question that opened it');
  });

  test('what was typed stays while another tab is looked at', async () => {
    const panel = await checkTab(session);
    await paste(panel, CLAIM);
    await until(panel, ({ answered }) => answered.length === 1, 'the note');
    for (const tab of ['browse', 'page', 'check'])
      await panel.evaluate(`document.querySelector('#fn-tab-${tab}').click()`);
    await until(panel, ({ text, answered }) => text === CLAIM && answered.length === 1, 'the note');
  });

  test.each(['en', 'es'] as const)(
    'axe finds nothing, and nothing stands out sideways, narrow, light and dark: %s',
    async (language) => {
      await store(session, { language });
      try {
        const panel = await checkTab(session);
        await panel.setViewport(NARROW);
        const TEXTS = [
          CLAIM,
          `${CLAIM}\nDHCS handed Medi-Cal data to ICE.\nDHCS did not hand Medi-Cal data to ICE.\n${'x'.repeat(200)}`,
          'Citizens and permanent residents were never on the table.',
          'The Lakers won in overtime.',
        ];
        for (const text of TEXTS) {
          await paste(panel, text);
          await waitUntil(() => panel.evaluate<string>(SAID), Boolean, 'what came out');
          for (const colorScheme of ['light', 'dark'] as const) {
            await panel.colorScheme(colorScheme);
            expect({ text, found: await axeViolations(panel) }).toEqual({ text, found: [] });
          }
          expect({ text, out: await sideways(panel) }).toEqual({ text, out: [] });
        }
        await paste(panel, `${CLAIM}\n\n12345\nMy cat is fine.`);
        await press(panel, 'as-list');
        const counted = () => panel.evaluate<boolean>(`!!document.querySelector('[data-part=list-counts]')`);
        await waitUntil(counted, Boolean, 'the list');
        for (const colorScheme of ['light', 'dark'] as const) {
          await panel.colorScheme(colorScheme);
          expect(await axeViolations(panel)).toEqual([]);
        }
        expect(await sideways(panel)).toEqual([]);
      } finally {
        await store(session, {});
      }
    },
  );

  test('typed: its note stands there whole, the words that led to it marked', async () => {
    const panel = await checkTab(session);
    await panel.type(CLAIM);
    const seen = await until(panel, ({ answered }) => answered.length === 1, 'a note');
    expect(seen.answered).toEqual(['cms-dhs-agreement']);
    expect(seen.cards).toEqual(['cms-dhs-agreement']);
    expect(seen.marked.join(' ')).toContain('agreement');
    expect(panel.consoleErrors()).toEqual([]);
  });

  test('pasted: a thread is split into its claims, each with its note; the rest is only counted', async () => {
    const panel = await checkTab(session);
    await paste(
      panel,
      `On Medi-Cal? Read this.\nCalifornia does not share Medi-Cal data with ICE.\n${CLAIM}\nMy cat is fine.`,
    );
    const seen = await until(panel, ({ answered }) => answered.length > 1, 'two notes');
    expect(seen.answered).toEqual(['who-is-said-to-have-shared', 'cms-dhs-agreement']);
    expect(seen.cards).toEqual([]);
    expect(await panel.evaluate<string>('document.body.innerText')).toMatch(/3 sentences without a note/);
  });

  test('a claim and its opposite get one note that says so', async () => {
    const panel = await checkTab(session);
    await paste(panel, 'DHCS handed Medi-Cal data to ICE.\nDHCS did not hand Medi-Cal data to ICE.');
    await until(panel, ({ answered }) => answered.length === 1, 'one note');
    expect(await panel.evaluate<string>('document.body.innerText')).toContain('This note speaks to both');
  });

  test('without the programme’s name a note stands under its condition, folded', async () => {
    const panel = await checkTab(session);
    await paste(panel, 'Citizens and permanent residents were never on the table.');
    const seen = await until(panel, ({ conditional }) => conditional.length === 1, 'a note under its condition');
    expect(seen).toMatchObject({ answered: [], cards: [], conditional: ['lawfully-residing-excluded'] });
  });

  test.each(['The Lakers won in overtime.', 'wait so is it blocked or allowed now??'])(
    '“%s”: no note is forced on it, a general one is offered',
    async (text) => {
      const panel = await checkTab(session);
      await paste(panel, text);
      const seen = await until(panel, ({ nothing }) => nothing, 'that no note fits');
      expect(seen).toMatchObject({ answered: [], conditional: [], cards: [] });
      expect(
        await panel.evaluate<number>(`document.querySelectorAll('[data-part=nothing] [data-fact-id]').length`),
      ).toBeGreaterThan(0);
    },
  );

  test('10,000 lines: the panel goes on answering, and all come out', async () => {
    const panel = await checkTab(session);
    const lines = Array.from({ length: 10_000 }, (_, at) => (at % 100 === 0 ? CLAIM : `line ${at} of a diary`));
    await paste(panel, lines.join('\n'));
    await panel.evaluate(
      `(() => { window.ticks = []; setInterval(() => window.ticks.push(performance.now()), 10); })()`,
    );
    await press(panel, 'as-list');
    const counts = () => panel.evaluate<string>(`document.querySelector('[data-part=list-counts]')?.innerText ?? ''`);
    const text = await waitUntil(counts, (said) => said !== '', 'the counts', 50_000);
    expect(text).toContain('100 lines have a note');
    expect(text).toContain('9,900 lines without a note');
    expect(await panel.evaluate<number>(`document.querySelectorAll('.fn-rows > li').length`)).toBeLessThan(200);
    // A frozen page would have ticked at the start and the end only.
    expect(await panel.evaluate<number>('window.ticks.length')).toBeGreaterThan(20);
  });

  test('a list can be stopped; what was checked stays', async () => {
    const panel = await checkTab(session);
    await paste(panel, Array.from({ length: 40_000 }, () => CLAIM).join('\n'));
    await press(panel, 'as-list');
    await press(panel, 'list-cancel');
    const said = await waitUntil(
      () => panel.evaluate<string>(`document.querySelector('[data-part=list]')?.innerText ?? ''`),
      (text) => text.includes('Stopped'),
      'that it stopped',
    );
    expect(said).toMatch(/of 40,000 lines checked/);
    expect(said).not.toMatch(/^40,000 of/m);
  });

  test('a CSV file: bad lines are named, results saved as CSV and JSON', async () => {
    const panel = await checkTab(session);
    const csv = `id,claim\n1,"${CLAIM}"\n2,\n3,=my cat\n`;
    await panel.evaluate(`(() => {
      window.saved = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved.push(blob); return make(blob); };
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(csv)}], 'claims.csv', { type: 'text/csv' }));
      const input = document.querySelector('input[type=file]');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const bad = () => panel.evaluate<string>(`document.querySelector('[data-part=list-bad]')?.innerText ?? ''`);
    expect(await waitUntil(bad, (text) => text !== '', 'the bad lines')).toContain('Line 3: nothing in it');
    await press(panel, 'list-csv');
    await press(panel, 'list-json');
    const saved = await panel.evaluate<string[]>('Promise.all(window.saved.map((blob) => blob.text()))');
    expect(saved[0]).toMatch(/\r\n2,CMS signed an agreement[^\r]*,note,cms-dhs-agreement,/);
    expect(saved[0]).toContain(`4,"'=my cat",none,`);
    expect(JSON.parse(saved[1]!)).toMatchObject({
      results: [
        { line: 2, fact: 'cms-dhs-agreement' },
        { line: 4, outcome: 'none' },
      ],
      skipped: [{ line: 3, fault: 'empty' }],
    });
  });

  test('from the menu: a selection comes to the panel that opens, once', async () => {
    const page = await session.open('/other-senses/');
    await chooseMenu(session.browser, page.tabId, { selectionText: CLAIM });
    const seen = await untilPanel(session, ({ text, answered }) => text === CLAIM && answered.length === 1, 'the note');
    expect(seen).toMatchObject({ text: CLAIM, answered: ['cms-dhs-agreement'] });
    const later = await session.openExtensionPage('sidepanel.html');
    await waitUntil(() => later.evaluate<boolean>(`!!document.querySelector('#fn-tab-page')`), Boolean, 'the panel');
    expect((await later.evaluate<Seen>(LOOK)).text).toBe('');
  });

  test('from the menu to a panel that is open: it turns to the new claim', async () => {
    const page = await session.open('/other-senses/');
    const panel = await checkTab(session);
    await paste(panel, 'something else');
    await chooseMenu(session.browser, page.tabId, { selectionText: CLAIM });
    await until(panel, ({ text, answered }) => text === CLAIM && answered.length === 1, 'the note');
  });

  test.each([
    {
      name: 'a link by its address alone',
      said: CLAIM.replace('data', 'files'),
      target: { linkUrl: 'https://a.example/story' },
    },
    {
      name: 'an image by its description',
      said: CLAIM.replace('data', 'records'),
      target: { srcUrl: 'https://a.example/flyer.png', mediaType: 'image' as const },
    },
  ])('from the menu on $name', async ({ said, target }) => {
    const page = await session.open('/other-senses/');
    await page.evaluate(`(() => {
      const link = document.createElement('a');
      link.href = 'https://a.example/story';
      link.textContent = ${JSON.stringify(said)};
      const image = new Image();
      image.alt = ${JSON.stringify(said)};
      image.src = 'https://a.example/flyer.png';
      document.body.append(link, image);
    })()`);
    await chooseMenu(session.browser, page.tabId, target);
    await untilPanel(session, ({ text, answered }) => text === said && answered.length === 1, 'the note');
  });

  test('by the command: what is selected in the page', async () => {
    const said = CLAIM.replace('data', 'information');
    const page = await session.open('/other-senses/');
    await page.evaluate(`(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = ${JSON.stringify(said)};
      document.body.append(paragraph);
      getSelection().selectAllChildren(paragraph);
    })()`);
    await command(session.browser, page.tabId, 'check-selection');
    await untilPanel(session, ({ text, answered }) => text === said && answered.length === 1, 'the note');
  });

  test(`nothing of a claim is kept (${name})`, async () => {
    const panel = await checkTab(session);
    await paste(panel, CLAIM);
    await until(panel, ({ answered }) => answered.length === 1, 'the note');
    const stored = await session.browser.asExtension<string>(
      `Promise.all(['local', 'session', 'sync'].map((area) => (globalThis.browser ?? chrome).storage[area].get(null))).then(JSON.stringify)`,
    );
    expect(stored).not.toContain('agreement');
    expect(
      await panel.evaluate<string>('JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])'),
    ).toBe('[[],[]]');
  });
});
