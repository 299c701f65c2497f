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
  };
  const state = { site: 'news.example', onThisSite: true, everywhere: true, query: '', results: [] };
  const root = draw(<Popup language="en" tab={{ kind: 'nothing' }} {...state} {...calls} {...props} />);
  const ids = [...root.querySelectorAll<HTMLElement>('[data-fact-id]')].map(({ dataset }) => dataset.factId);
  return { root, calls, ids, status: root.querySelector('[role=status]')?.textContent ?? '' };
}

const views = base.overview.map((id) => sampleView(id));

describe('the tab', () => {
  test.each<{ tab: PopupProps['tab']; says: string; ids: readonly string[] }>([
    { tab: { kind: 'loading' }, says: 'Looking at this page…', ids: [] },
    { tab: { kind: 'notes', views }, says: '', ids: base.overview },
    { tab: { kind: 'mention', views }, says: 'This page mentions Medi-Cal, CMS or ICE.', ids: base.overview },
    { tab: { kind: 'nothing' }, says: 'Nothing on this page calls for a note.', ids: [] },
    { tab: { kind: 'not-a-web-page' }, says: 'Notes work on web pages only.', ids: [] },
    { tab: { kind: 'off-here', site: 'news.example' }, says: 'Switched off on news.example.', ids: [] },
    { tab: { kind: 'off-everywhere' }, says: 'Switched off everywhere.', ids: [] },
  ])('$tab.kind', ({ tab, says, ids }) => {
    const drawn = popup({ tab });
    expect(drawn.status).toContain(says);
    expect(drawn.status === '').toBe(says === '');
    expect(drawn.ids).toEqual(ids);
    expect(drawn.root.querySelector('input[type=search]')).not.toBeNull();
  });

  test('only notes of this page have a passage to go to', () => {
    const { root, calls } = popup({ tab: { kind: 'notes', views } });
    click(root, 'Go to passage: May CMS share data with ICE now?');
    expect(calls.onGoToPassage).toHaveBeenCalledWith('ruling-2025-12-29', 1);
    expect(names(popup({ tab: { kind: 'mention', views } }).root).join()).not.toContain('Go to passage');
  });
});

test('a query shows what it found in the place of the tab’s notes', () => {
  const found = popup({ tab: { kind: 'notes', views }, query: 'shared', results: [sampleView()] });
  expect(found.ids).toEqual(['sharing-not-confirmed']);
  expect(found.status).toBe('1 note found');
  const blank = popup({ tab: { kind: 'notes', views }, query: '  ', results: [sampleView()] });
  expect(blank.ids).toEqual(base.overview);
});

test('an opened fact shows its whole card, and the way back', () => {
  const { root, calls, ids } = popup({ tab: { kind: 'notes', views }, opened: sampleView() });
  expect(ids).toEqual(['sharing-not-confirmed']);
  expect(root.querySelector('blockquote')).not.toBeNull();
  expect(root.querySelector('[role=dialog]')).toBeNull();
  expect(root.querySelector('input')).toBeNull();
  click(root, 'Back');
  click(root, 'See the statement as of June 13, 2025');
  expect([calls.onBack.mock.calls.length, calls.onOpenStatement.mock.calls.length]).toEqual([1, 1]);
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

  test('ask for the other state', () => {
    const { root, calls } = popup({ onThisSite: false });
    click(root, 'On this site');
    click(root, 'Everywhere');
    expect(calls.onSwitchSite).toHaveBeenCalledWith(true);
    expect(calls.onSwitchEverywhere).toHaveBeenCalledWith(false);
  });
});
