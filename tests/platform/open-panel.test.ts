import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).default }));

import { openPanel } from '../../platform/open-panel.ts';

const open = vi.fn();
const KEYS = [{ name: 'next-note', shortcut: 'Alt+Shift+M' }];
const SIDEBAR_KEY = { name: '_execute_sidebar_action', shortcut: 'Alt+Shift+S' };
/** What each browser gives: Chrome a side panel, Firefox a sidebar. */
const become = (name: 'chrome' | 'firefox', commands: readonly object[] = KEYS) =>
  Object.assign(browser, {
    sidePanel: name === 'chrome' ? { open } : undefined,
    sidebarAction: name === 'firefox' ? { open } : undefined,
    commands: { getAll: async () => commands },
  });
beforeEach(() => void open.mockReset());

describe.each(['chrome', 'firefox'] as const)('%s', (name) => {
  test('is asked before anything is waited for', () => {
    become(name);
    open.mockResolvedValue(undefined);
    void openPanel({ windowId: 7 });
    expect(open).toHaveBeenCalledTimes(1);
  });
  test('where it opens, that is told', async () => {
    become(name);
    open.mockResolvedValue(undefined);
    expect(await openPanel({ tabId: 3 })).toEqual({ opened: true });
    expect(open.mock.calls).toEqual([name === 'chrome' ? [{ tabId: 3 }] : []]);
  });
  test.each([
    { what: 'a rejection', refuse: () => open.mockRejectedValue(new Error('no user gesture')) },
    {
      what: 'an exception',
      refuse: () =>
        open.mockImplementation(() => {
          throw new Error('no window');
        }),
    },
  ])('a refusal is no failure of ours: $what', async ({ refuse }) => {
    become(name);
    refuse();
    expect(await openPanel({ tabId: 3 })).toEqual({ opened: false });
  });
});

test.each([
  { keys: [...KEYS, SIDEBAR_KEY], told: { opened: false, key: 'Alt+Shift+S' } },
  { keys: [{ ...SIDEBAR_KEY, shortcut: '' }], told: { opened: false } },
])('refused, the answer tells the keys where there are some: $told', async ({ keys, told }) => {
  become('firefox', keys);
  open.mockRejectedValue(new Error('may only be called from a user input handler'));
  expect(await openPanel({ tabId: 3 })).toEqual(told);
});
