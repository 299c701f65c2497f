import { DESKTOP, type Medium, type PageDriver, type Viewport } from '../browser/driver.ts';
import { done, noted, opened, surveyed, typed, unfolded } from './acts.ts';
import { STATE_NAMES } from './state-names.ts';

const SMALL_PHONE: Viewport = { width: 360, height: 740 };
const NARROW: Viewport = { width: 320, height: 640 };
const POPUP: Viewport = { width: 380, height: 600 };
const PANEL: Viewport = { width: 360, height: 800 };
/** What 1280×800, the size that browser stores ask for, holds at 200 % zoom. */
const ZOOMED: Viewport = { width: 640, height: 400 };

/** One thing to take pictures of. */
export interface Shot {
  readonly name: string;
  /** `page`: a demo page; `ours`: a page of the extension; `gallery`: a state drawn by itself. */
  readonly kind: 'page' | 'ours' | 'gallery';
  /** A demo page's folder; an address in the extension, where TAB stands for the tab of `beside`; a state's name. */
  readonly at: string;
  /** The demo page in front of which a surface stands. */
  readonly beside?: string;
  /** By a name that the picture's file ends with. */
  readonly sizes: Readonly<Record<string, Viewport>>;
  /** An expression in the page that is true once it is drawn. */
  readonly ready?: string;
  /** What is done before the picture, at each size. */
  readonly act?: (page: PageDriver, language: 'en' | 'es') => Promise<void>;
  /** The settings under which it is taken. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly medium?: Medium;
}

/** The desktop's is the size that browser stores ask for: 1280×800. */
const WIDE_AND_NARROW = { desktop: DESKTOP, phone: SMALL_PHONE };
const JUNE = 'june-2025-article';

/** The button that reads each line as a claim of its own. */
const AS_LIST = `document.querySelector('[data-part=as-list]')`;

/** On pages of others. */
const PAGES: readonly Shot[] = [
  ...[JUNE, 'article-2026', 'social-feed', 'spanish-article', 'undated-blog', 'ugly-page', 'feed-rumour'].map(
    (at): Shot => ({ name: `page-${at}`, kind: 'page', at, sizes: WIDE_AND_NARROW, act: opened }),
  ),
  { name: 'timeline', kind: 'page', at: JUNE, sizes: WIDE_AND_NARROW, act: unfolded('fold-timeline') },
  { name: 'check', kind: 'page', at: JUNE, sizes: WIDE_AND_NARROW, act: unfolded('fold-check') },
  {
    name: 'pill',
    kind: 'page',
    at: JUNE,
    sizes: WIDE_AND_NARROW,
    settings: { appear: 'pill', mark: 'leaf', highlight: 'underline' },
    act: noted,
  },
  {
    name: 'large-type',
    kind: 'page',
    at: 'article-2026',
    sizes: { desktop: DESKTOP, '320px': NARROW },
    settings: { textSize: 150, mark: 'wave' },
    act: opened,
  },
  { name: 'overview', kind: 'page', at: 'topic-overview', sizes: WIDE_AND_NARROW, act: surveyed },
  { name: 'zoom-200', kind: 'page', at: JUNE, sizes: { '200%': ZOOMED, '320px': NARROW }, act: opened },
  { name: 'forced-colors', kind: 'page', at: JUNE, sizes: { desktop: DESKTOP }, medium: 'forced-colors', act: opened },
  {
    name: 'right-to-left',
    kind: 'page',
    at: 'spanish-article',
    sizes: WIDE_AND_NARROW,
    act: async (page) => {
      await page.evaluate(`document.documentElement.dir = 'rtl'`);
      await opened(page);
    },
  },
  { name: 'print', kind: 'page', at: JUNE, sizes: { desktop: DESKTOP }, medium: 'print', act: noted },
];

const listed = `document.querySelector('[data-fact-id]')`;
const tools = (tool: string, ready: string) =>
  done(
    `const tools = document.querySelector('[data-part=tools]'); tools.open = true;
    tools.querySelector('input[value=${tool}]').click(); tools.scrollIntoView();`,
    ready,
  );
const panelTab = (tab: string) => `document.querySelector('#fn-tab-${tab}').click();`;
const CLAIM = {
  en: 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.',
  es: 'CMS firmó un acuerdo con el DHS que le da a ICE acceso a los datos de Medicaid.',
};
const THREAD = `California does not share Medi-Cal data with ICE.\n${CLAIM.en}\nMy cat is fine.`;
const LIST = `${CLAIM.en}\n\n12345\nMy cat is fine.\nWere citizens on the list that ICE got from Medi-Cal?`;
const checked =
  (text: (language: 'en' | 'es') => string, ready: string) => async (page: PageDriver, language: 'en' | 'es') => {
    await done(panelTab('check'), `document.querySelector('[data-part=claim]')`)(page);
    await done(typed('[data-part=claim]', text(language)), ready)(page);
  };

/** The side panel's tab for claims. */
const panelCheck = (name: string, act: Shot['act'], sizes: Shot['sizes'] = { panel: PANEL }): Shot => ({
  name,
  kind: 'ours',
  at: 'sidepanel.html',
  sizes,
  ready: `document.querySelector('#fn-tab-check')`,
  act,
});

/** Pages of the extension's own. */
export const OURS: readonly Shot[] = [
  {
    name: 'popup',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    beside: JUNE,
    sizes: { popup: POPUP },
    ready: listed,
  },
  {
    name: 'popup-passages',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    beside: 'feed-rumour',
    sizes: { popup: POPUP },
    ready: listed,
    act: done(`document.querySelector('.fn-passages').open = true;`, 'true'),
  },
  {
    name: 'panel-page',
    kind: 'ours',
    at: 'sidepanel.html?tab=TAB',
    beside: JUNE,
    sizes: { panel: PANEL, '320px': NARROW },
    ready: listed,
  },
  {
    name: 'panel-note',
    kind: 'ours',
    at: 'sidepanel.html?tab=TAB',
    beside: JUNE,
    sizes: { panel: PANEL },
    ready: listed,
    act: done(`document.querySelector('.fn-item-question').click();`, `document.querySelector('[data-part=card]')`),
  },
  panelCheck('panel-check-empty', done(panelTab('check'), `document.querySelector('[data-part=claim]')`)),
  panelCheck(
    'panel-check',
    checked((language) => CLAIM[language], `document.querySelector('.fn-answered')`),
    { panel: PANEL, '320px': NARROW },
  ),
  panelCheck(
    'panel-check-thread',
    checked(() => THREAD, `document.querySelectorAll('.fn-answered').length > 1`),
  ),
  panelCheck(
    'panel-check-none',
    checked(() => 'The Lakers won in overtime.', `document.querySelector('.fn-checked [data-fact-id]')`),
  ),
  panelCheck(
    'panel-check-condition',
    checked(() => 'Citizens and permanent residents were never on the table.', `document.querySelector('.fn-checked')`),
  ),
  panelCheck('panel-check-list', async (page, language) => {
    await checked(() => LIST, AS_LIST)(page, language);
    await done(`${AS_LIST}.click()`, `document.querySelector('.fn-listed, .fn-rows')`)(page);
  }),
  {
    name: 'popup-check',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    beside: JUNE,
    sizes: { popup: POPUP },
    ready: listed,
    act: checked((language) => CLAIM[language], `document.querySelector('.fn-answered')`),
  },
  {
    name: 'popup-note',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    beside: JUNE,
    sizes: { popup: POPUP },
    ready: listed,
    act: done(`document.querySelector('.fn-item-question').click();`, `document.querySelector('[data-part=tools]')`),
  },
  {
    name: 'note-unknown',
    kind: 'ours',
    at: 'note.html#fact=none',
    sizes: { panel: PANEL },
    ready: `document.querySelector('.fn-item')`,
  },
  {
    name: 'panel-facts',
    kind: 'ours',
    at: 'sidepanel.html',
    sizes: { panel: PANEL, '320px': NARROW },
    ready: `document.querySelector('#fn-tab-browse')`,
    act: done(`${panelTab('browse')} scrollTo(0, 0);`, `document.querySelector('#matter')`),
  },
  {
    name: 'panel-history',
    kind: 'ours',
    at: 'sidepanel.html',
    sizes: { panel: PANEL },
    ready: `document.querySelector('#fn-tab-browse')`,
    act: async (page) => {
      await done(panelTab('browse'), `document.querySelector('#matter')`)(page);
      await done(`document.querySelector('#matter').scrollIntoView();`, 'true')(page);
    },
  },
  {
    name: 'panel-search',
    kind: 'ours',
    at: 'sidepanel.html',
    sizes: { panel: PANEL },
    ready: `document.querySelector('#fn-tab-browse')`,
    act: async (page) => {
      await done(panelTab('browse'), `document.querySelector('input[type=search]')`)(page);
      await done(typed('input[type=search]', 'ICE'), `document.querySelector('mark')`)(page);
    },
  },
  {
    name: 'note',
    kind: 'ours',
    at: 'note.html#fact=sharing-not-confirmed',
    sizes: WIDE_AND_NARROW,
    ready: listed,
  },
  ...(
    [
      ['reply', 'answerReply', `document.querySelector('.fn-preview')`],
      ['picture', 'answerPicture', `document.querySelector('[data-part=picture]')?.dataset.layout`],
      ['cite', 'answerCite', `document.querySelector('[data-part=tools] .fn-preview')`],
    ] as const
  ).map(
    ([name, tool, ready]): Shot => ({
      name: `note-${name}`,
      kind: 'ours',
      at: 'note.html#fact=sharing-not-confirmed',
      sizes: WIDE_AND_NARROW,
      ready: `document.querySelector('[data-part=tools]')`,
      act: tools(tool, ready),
    }),
  ),
  {
    name: 'note-unknown',
    kind: 'ours',
    at: 'note.html#fact=no-such-note',
    sizes: { desktop: DESKTOP },
    ready: `document.querySelector('.fn-message')`,
  },
  {
    name: 'statement',
    kind: 'ours',
    at: 'statement.html#fact=sharing-not-confirmed',
    sizes: WIDE_AND_NARROW,
    ready: `document.querySelector('mark')`,
  },
  { name: 'welcome', kind: 'ours', at: 'welcome.html', sizes: WIDE_AND_NARROW, ready: listed },
  {
    name: 'options',
    kind: 'ours',
    at: 'options.html',
    sizes: { ...WIDE_AND_NARROW, whole: { width: 820, height: 2400 }, 'whole-phone': { width: 360, height: 3200 } },
    settings: { scope: 'only', onlySites: ['news.example', 'a-site-with-a-long-name.of-some-paper.example'] },
    ready: `document.querySelector('.fn-options')`,
  },
  {
    name: 'options-forced-colors',
    kind: 'ours',
    at: 'options.html',
    sizes: { desktop: DESKTOP },
    ready: `document.querySelector('.fn-options')`,
    medium: 'forced-colors',
  },
  {
    name: 'popup-forced-colors',
    kind: 'ours',
    at: 'popup.html?tab=TAB',
    beside: JUNE,
    sizes: { popup: POPUP },
    ready: listed,
    medium: 'forced-colors',
  },
];

/** Every surface and state: add a line for a new one. */
export const SHOTS: readonly Shot[] = [
  ...PAGES,
  ...OURS,
  ...STATE_NAMES.map(
    (at): Shot => ({
      name: `state-${at}`,
      kind: 'gallery',
      at,
      sizes: at.startsWith('popup')
        ? { popup: POPUP }
        : { card: { width: 500, height: 700 }, phone: { width: 344, height: 660 } },
      ...(at === 'card-unfolded'
        ? { act: done(`document.querySelector('.fn-fold-timeline').scrollIntoView();`, 'true') }
        : {}),
    }),
  ),
];
