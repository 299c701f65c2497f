import { setTimeout as sleep } from 'node:timers/promises';
import { DESKTOP, type PageDriver, PHONE, type Snapshot, type Viewport } from '../browser/driver.ts';
import { STATE_NAMES } from './state-names.ts';

/** The size that browser stores ask for. */
export const STORE: Viewport = { width: 1280, height: 800 };
const SMALL_PHONE: Viewport = { width: 360, height: 740 };
const POPUP: Viewport = { width: 400, height: 600 };
const PANEL: Viewport = { width: 360, height: 800 };

/** One thing to take pictures of. */
export interface Shot {
  readonly name: string;
  /** `page`: a demo page; `ours`: a page of the extension; `gallery`: a state drawn by itself. */
  readonly kind: 'page' | 'ours' | 'gallery';
  /** A demo page's folder; an address in the extension, where TAB stands for a demo page's tab; a state's name. */
  readonly at: string;
  /** By a name that the picture's file ends with. */
  readonly sizes: Readonly<Record<string, Viewport>>;
  /** An expression in the page that is true once it is drawn (`ours` alone: the rest is known). */
  readonly ready?: string;
  /** What is done before the picture. */
  readonly act?: (page: PageDriver) => Promise<void>;
  /** The setting under which it is taken. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

const WIDE_AND_NARROW = { desktop: DESKTOP, phone: SMALL_PHONE };
const card = (seen: Snapshot) => seen.parts.some(({ part, box }) => part === 'card' && box.width > 0);

/** Waits for the card of the note that opens by itself, and brings its passage into view at this size. */
const opened = async (page: PageDriver) => {
  const seen = await page.waitForNotes(card);
  const first = seen.notes.find(({ text }) => text === seen.open?.text) ?? seen.notes[0];
  if (first) await page.show(first.key);
};
/** Unfolds a part of the card, and scrolls the card to what was in it. */
const unfolded = (fold: string, inside: string) => async (page: PageDriver) => {
  await opened(page);
  const { parts } = await page.snapshot();
  if (!parts.some(({ part, box }) => part === inside && box.height > 0)) await page.click(fold);
  await page.inExtensionWorld(`(() => {
    const host = document.querySelector('fact-note-host');
    const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
    root.querySelector('[data-part="${fold}"]').scrollIntoView({ block: 'start' });
    return true;
  })()`);
};

/** A claim that a note answers. */
const CLAIM = 'CMS signed an agreement that gives ICE access to Medicaid data.';
const CHECK = { panel: PANEL, desktop: DESKTOP };

/** Does one thing after another: an expression in the page, or more. */
function inOrder(...acts: readonly (string | ((page: PageDriver) => Promise<void>))[]) {
  return async (page: PageDriver) => {
    for (const act of acts) {
      await (typeof act === 'string' ? page.evaluate<unknown>(`(${act}, 0)`) : act(page));
      // What follows may stand on what was drawn by then.
      await sleep(300);
    }
  };
}

/** Shows the check tab and puts a text into it. */
function checked(text: string) {
  return inOrder(
    `document.querySelector('#fn-tab-check').click()`,
    `(() => {
      const box = document.querySelector('[data-part=claim]');
      box.value = ${JSON.stringify(text)};
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`,
  );
}

/** Unfolds what can be done with a note, makes the choices one by one, and scrolls there. */
function toTools(...choices: readonly string[]) {
  const tools = `document.querySelector('[data-part=tools]')`;
  return inOrder(
    `${tools}.open = true`,
    ...choices.map((value) => `${tools}.querySelector('input[value="${value}"]').click()`),
    `${tools}.scrollIntoView({ block: 'start', behavior: 'instant' })`,
  );
}

/** Every surface: add a line for a new one. */
export const SHOTS: readonly Shot[] = [
  { name: 'store', kind: 'page', at: 'june-2025-article', sizes: { '1280x800': STORE }, act: opened },
  ...['june-2025-article', 'article-2026', 'social-feed', 'spanish-article', 'undated-blog', 'ugly-page'].map(
    (at): Shot => ({ name: `page-${at}`, kind: 'page', at, sizes: WIDE_AND_NARROW, act: opened }),
  ),
  {
    name: 'timeline',
    kind: 'page',
    at: 'june-2025-article',
    sizes: WIDE_AND_NARROW,
    act: unfolded('fold-timeline', 'timeline'),
  },
  {
    name: 'check',
    kind: 'page',
    at: 'june-2025-article',
    sizes: WIDE_AND_NARROW,
    act: unfolded('fold-check', 'open-panel'),
  },
  {
    name: 'pill',
    kind: 'page',
    at: 'june-2025-article',
    sizes: WIDE_AND_NARROW,
    settings: { appear: 'pill', mark: 'leaf', highlight: 'underline' },
    act: async (page) => void (await page.waitForNotes(({ notes }) => notes.length > 0)),
  },
  {
    name: 'large-type',
    kind: 'page',
    at: 'article-2026',
    sizes: { ...WIDE_AND_NARROW, '320px': { width: 320, height: 640 } },
    settings: { textSize: 150, mark: 'wave' },
    act: opened,
  },
  {
    name: 'overview',
    kind: 'page',
    at: 'topic-overview',
    sizes: WIDE_AND_NARROW,
    act: async (page) => {
      const { parts } = await page.waitForNotes(({ tier }) => tier === 'overview');
      if (parts.some(({ part }) => part === 'pill')) await page.click('pill');
    },
  },
  {
    name: 'popup',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    sizes: { popup: POPUP },
    ready: `!!document.querySelector('.fn-item')`,
  },
  {
    name: 'panel',
    kind: 'ours',
    at: 'sidepanel.html?tab=TAB',
    sizes: { panel: PANEL },
    ready: `!!document.querySelector('.fn-panel')`,
  },
  {
    name: 'statement',
    kind: 'ours',
    at: 'statement.html#fact=sharing-not-confirmed',
    sizes: { desktop: DESKTOP, phone: PHONE },
    ready: `!!document.querySelector('h1')`,
  },
  {
    name: 'popup-check',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    sizes: { popup: POPUP },
    ready: `!!document.querySelector('.fn-item')`,
    act: checked(CLAIM),
  },
  {
    name: 'popup-note',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    sizes: { popup: POPUP },
    ready: `!!document.querySelector('.fn-item')`,
    act: inOrder(`document.querySelector('.fn-item-question')?.click()`, toTools()),
  },
  ...Object.entries({
    empty: '',
    claim: CLAIM,
    thread: `Read this if you are on Medi-Cal.\n${CLAIM}\nDHCS handed Medi-Cal data to ICE.\nDHCS did not hand Medi-Cal data to ICE.\nMy cat is fine.`,
    condition: 'Citizens and permanent residents were never on the table.',
    nothing: 'The Lakers won in overtime.',
  }).map(
    ([name, text]): Shot => ({
      name: `check-${name}`,
      kind: 'ours',
      at: 'sidepanel.html',
      sizes: CHECK,
      ready: `!!document.querySelector('#fn-tab-check')`,
      act: checked(text),
    }),
  ),
  {
    name: 'check-list',
    kind: 'ours',
    at: 'sidepanel.html',
    sizes: CHECK,
    ready: `!!document.querySelector('#fn-tab-check')`,
    act: inOrder(
      checked(`${CLAIM}\n\n12345\nMy cat is fine.\nWere citizens on the list that ICE got from Medi-Cal?`),
      `document.querySelector('[data-part=as-list]')?.click()`,
    ),
  },
  ...Object.entries({
    reply: toTools(),
    'reply-long': toTools('long'),
    picture: toTools('answerPicture'),
    'picture-square': toTools('answerPicture', 'square', 'dark'),
    cite: toTools('answerCite'),
  }).map(
    ([name, act]): Shot => ({
      name: `note-${name}`,
      kind: 'ours',
      at: 'note.html#fact=sharing-not-confirmed',
      sizes: CHECK,
      ready: `!!document.querySelector('[data-part=tools]')`,
      act,
    }),
  ),
  {
    name: 'note',
    kind: 'ours',
    at: 'note.html#fact=ruling-2025-12-29',
    sizes: CHECK,
    ready: `!!document.querySelector('[data-part=tools]')`,
  },
  {
    name: 'note-unknown',
    kind: 'ours',
    at: 'note.html#fact=none',
    sizes: CHECK,
    ready: `!!document.querySelector('.fn-item')`,
  },
  ...STATE_NAMES.map(
    (at): Shot => ({
      name: at,
      kind: 'gallery',
      at,
      sizes: { card: { width: 384, height: 660 }, phone: { width: 344, height: 660 } },
    }),
  ),
];
