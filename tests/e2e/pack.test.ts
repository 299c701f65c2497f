import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../core/pack/pack.ts';
import { today } from '../../core/today.ts';
import { DESKTOP, type PageDriver, PHONE } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { newSigner, realPack, type Signer } from '../platform/pack/signed.ts';
import { axeViolations } from './axe.ts';
import { type KeyedBuild, keyedBuild } from './keyed-build.ts';
import { part } from './look.ts';
import { suggestions } from './native.ts';
import { inBrowsers, type Session } from './session.ts';
import { NARROW, press, sideways, store, until } from './surface.ts';

/** A fact that the pages of the demo site have notes of, as the pack asks its question. */
const FACT = 'sharing-not-confirmed';
const QUESTION = 'What does edition two ask of sharing?';
/** What every answer of the pack begins with, so that it is known on sight. */
const SIGN = 'Edition two says: ';
const ELSEWHERE = 'https://elsewhere.example/statement';

const future = (years: number) => `${Number(today().slice(0, 4)) + years}-01-01`;
const header = (change: object) => ({ edition: 2, made: today(), expires: future(1), ...change });

/** The project's own facts, worded anew, as another edition. */
function changed(change: Partial<Pick<Pack, 'topic' | 'edition' | 'made' | 'expires'>> = {}): Pack {
  const pack = realPack(header(change));
  const facts = pack.base.facts.map((fact) => ({
    ...fact,
    question: fact.id === FACT ? { ...fact.question, en: QUESTION } : fact.question,
    answers: fact.answers.map((answer) => ({
      ...answer,
      text: { en: SIGN + answer.text.en, es: SIGN + answer.text.es },
    })),
  }));
  const sources = pack.base.sources.map((source) =>
    source.id === pack.statements[0]!.source ? { ...source, address: ELSEWHERE } : source,
  );
  return { ...pack, base: { ...pack.base, facts, sources } };
}

const signed = async (signer: Signer, pack: Pack) => JSON.stringify(await signer.sign(JSON.stringify(pack)));
const stored = (session: Session) =>
  session.browser.asExtension<object | null>(
    `(globalThis.browser ?? chrome).storage.local.get('packs').then(({ packs }) => packs ?? null)`,
  );

/** Does what changes the facts in use, and waits until the page that `asExtension` speaks through has started anew with them. */
async function anew(session: Session, act: () => Promise<unknown>): Promise<void> {
  await session.browser.asExtension('(globalThis.before = true)');
  await act();
  await waitUntil(
    () => session.browser.asExtension<boolean>(`!globalThis.before && document.querySelector('main') !== null`),
    Boolean,
    'our pages with the facts now in use',
  );
}
const change = (session: Session, expression: string) =>
  anew(session, () =>
    // Not awaited: the page that is asked may be gone before it can answer.
    session.browser.asExtension(`void (globalThis.browser ?? chrome).storage.local.${expression}`),
  );
const put = (session: Session, packs: object) => change(session, `set(${JSON.stringify({ packs })})`);
const clear = async (session: Session) => (await stored(session)) && change(session, `remove('packs')`);

const SECTION = `document.querySelector('[data-part=facts]')`;
const says = (page: PageDriver, words: string) =>
  until(page, `document.body?.innerText.includes(${JSON.stringify(words)})`, `“${words}”`);

async function openOptions(session: Session): Promise<PageDriver> {
  const page = await session.openExtensionPage('options.html');
  await until(page, SECTION, 'the section');
  return page;
}

/** Chooses a file as a person would, but for the browser's own window. */
const chooseFile = (page: PageDriver, text: string) =>
  page.evaluate(`(() => {
    const input = document.querySelector('input[data-part=facts-file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'facts.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

let maintainers: Signer;
let stranger: Signer;
let good: string;
const builds: KeyedBuild[] = [];
beforeAll(async () => {
  maintainers = await newSigner();
  stranger = await newSigner();
  good = await signed(maintainers, changed());
});
afterAll(() => {
  for (const build of builds) build.remove();
});

inBrowsers(
  'newer facts from a file',
  (session) => {
    afterEach(async () => {
      await clear(session);
      await store(session, {});
    });

    const loaded = async () => {
      const page = await openOptions(session);
      await chooseFile(page, good);
      await until(page, `document.querySelector('[data-part=offer]')`, 'the offer');
      await anew(session, () => press(page, 'Use these facts'));
      await says(page, 'Edition 2, from a file made on');
      return page;
    };
    const noteText = async () => {
      const note = await session.openExtensionPage(`note.html#fact=${FACT}`);
      await until(note, `document.querySelector('[data-part=card]')`, 'the note');
      return note.evaluate<string>('document.body.innerText');
    };

    describe('what is refused, with its reason, and nothing is stored', () => {
      test.each([
        { name: 'garbage', reason: 'It is no file of facts', file: async () => 'nonsense' },
        {
          name: 'signed by another key',
          reason: 'signed by somebody else',
          file: () => signed(stranger, changed()),
        },
        {
          name: 'signed by another key in the name of the pinned one',
          reason: 'Its signature does not fit',
          file: async () => {
            const { key } = JSON.parse(good) as { key: string };
            return JSON.stringify({ ...(await stranger.sign(JSON.stringify(changed()))), key });
          },
        },
        {
          name: 'one word changed after signing',
          reason: 'Its signature does not fit',
          file: async () => good.replace('edition two ask', 'edition too ask'),
        },
        {
          name: 'the same edition',
          reason: 'edition 1 is here already',
          file: () => signed(maintainers, changed({ edition: 1 })),
        },
        {
          name: 'an older edition',
          reason: 'It is edition 0; edition 1 is here',
          file: () => signed(maintainers, changed({ edition: 0 })),
        },
        {
          name: 'expired',
          reason: 'It expired: its last day was January 1, 2025',
          file: () => signed(maintainers, changed({ made: '2024-01-01', expires: '2025-01-01' })),
        },
        {
          name: 'made on a day to come',
          reason: 'which is still to come',
          file: () => signed(maintainers, changed({ made: future(2), expires: future(3) })),
        },
        {
          name: 'another topic',
          reason: 'It is on another topic: night-bus',
          file: () => signed(maintainers, changed({ topic: 'night-bus' })),
        },
        {
          name: 'an overview of facts that are not there',
          reason: 'the first at base.overview.0',
          file: () => {
            const pack = changed();
            return signed(maintainers, { ...pack, base: { ...pack.base, overview: ['nobody'] } });
          },
        },
      ])('$name', async ({ reason, file }) => {
        const page = await openOptions(session);
        await chooseFile(page, await file());
        await says(page, 'Nothing was changed. Why this file is not taken:');
        expect(await page.evaluate(`${SECTION}.innerText`)).toContain(reason);
        expect(await page.evaluate(`${SECTION}.innerText`)).not.toContain('Use these facts');
        expect(await stored(session)).toBeNull();
      });
    });

    test('a good file is shown with what it changes; cancelled, nothing is', async () => {
      const page = await openOptions(session);
      await says(page, 'Edition 1, as it came with the extension.');
      await chooseFile(page, good);
      await says(page, 'What would change');
      const lines = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-part=offer] li')].map((line) => line.innerText)`,
      );
      // What leads elsewhere stands first.
      expect(lines[0]).toContain(`leads to ${ELSEWHERE}, no longer to https://`);
      const line = lines.find((one) => one.startsWith(QUESTION));
      expect(line).toContain('the question is worded anew; the answer is worded anew');
      await press(page, 'Cancel');
      await until(page, `!document.querySelector('[data-part=offer]')`, 'the offer gone');
      expect(await stored(session)).toBeNull();
      expect(await noteText()).not.toContain(SIGN);
      expect(page.consoleErrors()).toEqual([]);
    });

    test('taken, it is used on every surface; undone, the facts of before are', async () => {
      const article = await session.open('/june-2025-article/');
      const card = (edition: 1 | 2) =>
        article.waitForNotes((seen) => {
          const text = part(seen, 'card')?.text;
          return text !== undefined && text.includes(SIGN.trim()) === (edition === 2);
        });
      await card(1);
      const options = await loaded();
      // The page that is open gets its notes anew.
      await card(2);
      expect(await noteText()).toContain(SIGN);

      const popup = await session.openExtensionPage(`popup.html?tab=${article.tabId}`);
      await until(popup, `document.querySelector('[data-fact-id]')`, 'the notes of the tab');
      await says(popup, SIGN.trim());

      const panel = await session.openExtensionPage('sidepanel.html');
      await until(panel, `document.querySelector('#fn-tab-check')`, 'the panel');
      await panel.evaluate(`document.querySelector('#fn-tab-check').click()`);
      await until(panel, `document.querySelector('[data-part=claim]')`, 'the check tab');
      await panel.evaluate(`document.querySelector('[data-part=claim]').focus()`);
      await panel.type('Nobody has confirmed that Medi-Cal data was shared with Homeland Security.');
      await says(panel, SIGN.trim());

      const statement = await session.openExtensionPage(`statement.html#fact=${FACT}`);
      await until(
        statement,
        `[...document.links].some(({ href }) => href.startsWith(${JSON.stringify(ELSEWHERE)}))`,
        'the pack’s link',
      );
      expect(await suggestions(session.browser, 'edition two')).toContain(QUESTION);

      await anew(session, () => press(options, 'Go back to the facts that came with the extension'));
      await says(options, 'Edition 1, as it came with the extension.');
      await card(1);
      expect(await noteText()).not.toContain(SIGN);
      expect(await stored(session)).toEqual({});
      expect(article.consoleErrors()).toEqual([]);
      expect(options.consoleErrors()).toEqual([]);
    });

    test('undo goes back step by step', async () => {
      const page = await loaded();
      await chooseFile(page, await signed(maintainers, changed({ edition: 5 })));
      await until(page, `document.querySelector('[data-part=offer]')`, 'the offer');
      await anew(session, () => press(page, 'Use these facts'));
      await says(page, 'Edition 5, from a file');
      await anew(session, () => press(page, 'Go back to edition 2'));
      await says(page, 'Edition 2, from a file');
      await anew(session, () => press(page, 'Go back to the facts that came with the extension'));
      await says(page, 'Edition 1, as it came');
    });

    describe('what is stored is verified again when it is read', () => {
      test.each([
        {
          name: 'changed on the device',
          reason: 'Its signature does not fit',
          file: async () => good.replaceAll(SIGN, 'Somebody else says: '),
        },
        { name: 'by another key', reason: 'signed by somebody else', file: () => signed(stranger, changed()) },
        {
          name: 'expired in the meantime',
          reason: 'It expired: its last day was January 1, 2025',
          file: () => signed(maintainers, changed({ made: '2024-01-01', expires: '2025-01-01' })),
        },
      ])('$name: said, and the facts of the build are used', async ({ reason, file }) => {
        await put(session, { current: await file() });
        const page = await openOptions(session);
        await says(page, reason);
        await says(page, 'Edition 1, as it came with the extension.');
        expect(await noteText()).not.toMatch(/edition two|somebody else says/i);
        const article = await session.open('/june-2025-article/');
        const seen = await article.waitForNotes((now) => Boolean(part(now, 'card')));
        expect(part(seen, 'card')!.text).not.toMatch(/edition two|somebody else says/i);
        await anew(session, () => press(page, 'Remove that file'));
        expect(await stored(session)).toEqual({});
      });
    });

    test.each(['en', 'es'] as const)('axe finds nothing, and nothing stands out sideways: %s', async (language) => {
      await store(session, { language });
      const page = await openOptions(session);
      await chooseFile(page, good);
      await until(page, `document.querySelector('[data-part=offer]')`, 'the offer');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.colorScheme(colorScheme);
        expect(await axeViolations(page)).toEqual([]);
      }
      for (const viewport of [NARROW, PHONE, DESKTOP]) {
        await page.setViewport(viewport);
        expect({ viewport, out: await sideways(page) }).toEqual({ viewport, out: [] });
      }
    });
  },
  (name) => {
    const build = keyedBuild(name, maintainers.publicKey);
    builds.push(build);
    return build.folder;
  },
);

inBrowsers('the build as it is', (session) => {
  test('names no key, says so, and uses no pack that is put in its storage', async () => {
    await put(session, { current: good });
    const page = await openOptions(session);
    await says(page, 'names no key to check signatures by');
    expect(await page.evaluate(`document.querySelector('input[data-part=facts-file]')`)).toBeNull();
    await says(page, 'This build names no key to check its signature by.');
    const note = await session.openExtensionPage(`note.html#fact=${FACT}`);
    await until(note, `document.querySelector('[data-part=card]')`, 'the note');
    expect(await note.evaluate('document.body.innerText')).not.toContain(SIGN);
  });
});
