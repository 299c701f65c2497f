// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import { click, draw, labelledBy, names } from './draw.tsx';
import { base, sampleView } from './sample.ts';

function popup(props: Partial<PopupProps> = {}) {
  const calls = {
    onQuery: vi.fn(),
    onOpenFact: vi.fn(),
    onBack: vi.fn(),
    onGoToPassage: vi.fn(),
    onOpenStatement: vi.fn(),
    onAllowSite: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenSettings: vi.fn(),
    onSwitchSite: vi.fn(),
    onSwitchEverywhere: vi.fn(),
    onShow: vi.fn(),
  };
  const state = {
    site: 'news.example',
    onThisSite: true,
    everywhere: true,
    query: '',
    results: [],
    shown: 'page' as const,
  };
  const check = <textarea />;
  const root = draw(<Popup language="en" tab={{ kind: 'nothing' }} {...state} {...calls} check={check} {...props} />);
  const ids = [...root.querySelectorAll<HTMLElement>('[data-fact-id]')].map(({ dataset }) => dataset.factId);
  return { root, calls, ids, status: root.querySelector('[role=status]')?.textContent ?? '' };
}

const views = base.overview.map((id) => sampleView(id));
const passages = views.map(() => 1);

describe('the tab', () => {
  test.each<{ tab: PopupProps['tab']; says: string; ids: readonly string[] }>([
    { tab: { kind: 'loading' }, says: 'Looking at this page…', ids: [] },
    { tab: { kind: 'notes', views, passages }, says: '', ids: base.overview },
    { tab: { kind: 'mention', views }, says: 'This page mentions Medi-Cal, CMS or ICE.', ids: base.overview },
    { tab: { kind: 'nothing' }, says: 'Nothing on this page calls for a note.', ids: [] },
    { tab: { kind: 'not-a-web-page' }, says: 'Notes work on web pages only.', ids: [] },
    { tab: { kind: 'off-here', site: 'news.example' }, says: 'Switched off on news.example.', ids: [] },
    { tab: { kind: 'off-everywhere' }, says: 'Switched off everywhere.', ids: [] },
    { tab: { kind: 'off-unlisted', site: 'news.example' }, says: 'news.example is not on your list.', ids: [] },
    { tab: { kind: 'no-access', site: 'news.example' }, says: 'does not let us read news.example.', ids: [] },
    { tab: { kind: 'no-access' }, says: 'does not let us read this tab.', ids: [] },
  ])('$tab.kind', ({ tab, says, ids }) => {
    const drawn = popup({ tab });
    expect(drawn.status).toContain(says);
    expect(drawn.status === '').toBe(says === '');
    expect(drawn.ids).toEqual(ids);
    expect(drawn.root.querySelector('input[type=search]')).not.toBeNull();
  });

  test('only notes of this page have a passage to go to', () => {
    const { root, calls } = popup({ tab: { kind: 'notes', views, passages } });
    click(root, 'Go to passage: May CMS share data with ICE now?');
    expect(calls.onGoToPassage).toHaveBeenCalledWith('ruling-2025-12-29', 0);
    expect(names(popup({ tab: { kind: 'mention', views } }).root).join()).not.toContain('Go to passage');
  });

  test('where nothing is drawn on the page, the button says that the note is read here', () => {
    const { root, calls } = popup({ tab: { kind: 'notes', views, passages, readHere: true } });
    expect(names(root).join()).not.toContain('Go to passage');
    click(root, 'Read the note: May CMS share data with ICE now?');
    expect(calls.onGoToPassage).toHaveBeenCalledWith('ruling-2025-12-29', 0);
  });
});

describe('what can be done', () => {
  test.each<{ name: string; props: Partial<PopupProps>; offered: readonly string[] }>([
    {
      name: 'no access: this once, or always',
      props: { tab: { kind: 'no-access', site: 'news.example' }, onReadOnce: vi.fn() },
      offered: ['Read this page once', 'Always allow news.example'],
    },
    {
      name: 'no access, and no press of the button stands behind it: always',
      props: { tab: { kind: 'no-access', site: 'news.example' } },
      offered: ['Always allow news.example'],
    },
    {
      name: 'no access to a tab that the browser does not name: all sites',
      props: { tab: { kind: 'no-access' } },
      offered: ['Allow all web pages'],
    },
    {
      name: 'off here: this once',
      props: { tab: { kind: 'off-here', site: 'news.example' }, onReadOnce: vi.fn() },
      offered: ['Read this page once'],
    },
    {
      name: 'not listed: this once',
      props: { tab: { kind: 'off-unlisted', site: 'news.example' }, onReadOnce: vi.fn() },
      offered: ['Read this page once'],
    },
    { name: 'off everywhere: nothing', props: { tab: { kind: 'off-everywhere' }, onReadOnce: vi.fn() }, offered: [] },
    { name: 'no web page: nothing', props: { tab: { kind: 'not-a-web-page' }, onReadOnce: vi.fn() }, offered: [] },
  ])('$name', ({ props, offered }) => {
    expect(names(popup(props).root).filter((name) => /once|Always|Allow/.test(name))).toEqual(offered);
  });
  test('a refusal of the browser is told', () => {
    const { status } = popup({ tab: { kind: 'no-access', site: 'news.example' }, readRefused: true });
    expect(status).toContain('The browser did not allow it.');
  });
  test('the ways to the panel and the settings', () => {
    const { root, calls } = popup();
    click(root, 'Open the side panel');
    click(root, 'Settings');
    expect([calls.onOpenPanel.mock.calls.length, calls.onOpenSettings.mock.calls.length]).toEqual([1, 1]);
  });
});

test.each([
  { count: 1, says: '1 note on this page' },
  { count: 2, says: '2 notes on this page' },
])('$count: $says', ({ count, says }) => {
  const { root } = popup({ tab: { kind: 'notes', views: views.slice(0, count), passages } });
  expect(root.querySelector('h2')?.textContent).toBe(says);
});

test.each([
  { name: 'a source past its review', today: '2026-11-24', told: true },
  { name: 'a source within it', today: '2026-01-20', told: false },
])('$name is told once for all notes: $told', ({ today, told }) => {
  const old = [sampleView('ruling-2025-12-29', { today }), sampleView('about-the-statement', { today })];
  const { root } = popup({ tab: { kind: 'notes', views: old, passages: [1, 1] } });
  expect(root.querySelectorAll('.fn-overdue')).toHaveLength(told ? 1 : 0);
});

test('what the button shows is explained, whatever the tab is', () => {
  const { root } = popup({ tab: { kind: 'nothing' } });
  expect(root.querySelector('.fn-meaning')?.textContent).toContain('A dot: the page only mentions the topic.');
});

test('a query shows what it found in the place of the tab’s notes', () => {
  const found = popup({ tab: { kind: 'notes', views, passages }, query: 'sharing', results: [sampleView()] });
  expect(found.ids).toEqual(['sharing-not-confirmed']);
  expect(found.status).toBe('1 note found');
  expect([...found.root.querySelectorAll('mark')].length).toBeGreaterThan(0);
  const blank = popup({ tab: { kind: 'notes', views, passages }, query: '  ', results: [sampleView()] });
  expect(blank.ids).toEqual(base.overview);
});

test('an opened fact shows its whole card, and the way back', () => {
  const { root, calls, ids } = popup({ tab: { kind: 'notes', views, passages }, opened: sampleView() });
  expect(ids).toEqual(['sharing-not-confirmed']);
  expect(root.querySelector('blockquote')).not.toBeNull();
  expect(root.querySelector('[role=dialog]')).toBeNull();
  expect(root.querySelector('input')).toBeNull();
  click(root, 'Back');
  click(root, 'See the statement as of June 13, 2025');
  expect([calls.onBack.mock.calls.length, calls.onOpenStatement.mock.calls.length]).toEqual([1, 1]);
});

describe('the check of a claim', () => {
  test('stands behind its tab, kept while the page’s notes are shown', () => {
    const { root, calls } = popup();
    const check = root.querySelector('textarea')!;
    expect(check.closest('[hidden]')).not.toBeNull();
    click(root, 'Check');
    expect(calls.onShow).toHaveBeenCalledWith('check');
  });
  test('has the room to itself: neither search nor switches', () => {
    const { root } = popup({ shown: 'check' });
    expect(root.querySelector('textarea')!.closest('[hidden]')).toBeNull();
    expect(root.querySelector('input, [role=switch]')).toBeNull();
    expect(root.textContent).toContain('Independent');
  });
  test('waits behind an opened fact, and what can be done with the fact stands under it', () => {
    const { root } = popup({ shown: 'check', opened: sampleView(), tools: <p data-part="tools">tools</p> });
    expect(root.querySelector('textarea')!.closest('[hidden]')).not.toBeNull();
    expect(root.querySelector('[data-part=card] ~ [data-part=tools]')).not.toBeNull();
  });
});

describe('the switches', () => {
  const state = (root: HTMLElement) =>
    [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')].map((button) => ({
      name: labelledBy(button),
      on: button.getAttribute('aria-checked') === 'true',
      usable: !button.disabled,
    }));

  test.each([
    { name: 'on', props: {}, site: [true, true], everywhere: true },
    { name: 'off here', props: { onThisSite: false }, site: [false, true], everywhere: true },
    { name: 'off everywhere', props: { everywhere: false }, site: [false, false], everywhere: false },
    { name: 'no site', props: { site: undefined }, site: [false, false], everywhere: true },
  ])('$name', ({ props, site, everywhere }) => {
    expect(state(popup(props).root)).toEqual([
      { name: 'On this site', on: site[0], usable: site[1] },
      { name: 'Everywhere', on: everywhere, usable: true },
    ]);
  });

  test('of a list of sites say so', () => {
    expect(state(popup({ listedOnly: true }).root).map(({ name }) => name)).toEqual([
      'On this site',
      'On the sites of my list',
    ]);
  });

  test('rest in a private window, and it is said why', () => {
    const { root } = popup({ inPrivate: true });
    expect(state(root).map(({ usable }) => usable)).toEqual([false, false]);
    expect(root.textContent).toContain('Private window: nothing is stored');
  });

  test('ask for the other state', () => {
    const { root, calls } = popup({ onThisSite: false });
    click(root, 'On this site');
    click(root, 'Everywhere');
    expect(calls.onSwitchSite).toHaveBeenCalledWith(true);
    expect(calls.onSwitchEverywhere).toHaveBeenCalledWith(false);
  });
});

test('a switch that could not be stored says so', () => {
  expect(popup().root.querySelector('[role=alert]')).toBeNull();
  expect(popup({ notSaved: true }).root.querySelector('[role=alert]')?.textContent).toMatch(/^Not saved: /);
});
