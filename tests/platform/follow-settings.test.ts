import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import fakeBrowser from './fake-browser.ts';
import { fakeScripting } from './fake-scripting.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { followSettings } = await import('../../platform/follow-settings.ts');
const { followInTabs, startEverywhere } = await import('../../platform/open-tabs.ts');
const { changeSettings, readSettings } = await import('../../platform/settings.ts');
const { toPieces } = await import('../../platform/settings-pieces.ts');

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
/** The open tabs by their id. */
const TABS = ['https://a.example/x', 'https://b.example/', 'chrome://newtab', undefined].map((url, index) => ({
  id: index + 1,
  url,
}));

let scripting: ReturnType<typeof fakeScripting>;
let badges: number[];
let opened: string[];
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  [badges, opened] = [[], []];
  Object.assign(fakeBrowser.tabs, {
    query: async () => TABS,
    create: async ({ url }: { url: string }) => void opened.push(url),
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `extension://${path}` });
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
  Object.assign(fakeBrowser.permissions, { onAdded: event(), onRemoved: event() });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId }: { tabId: number }) => void badges.push(tabId),
    setBadgeBackgroundColor: async () => undefined,
  });
});
const gated = () => scripting.injected.filter(({ files }) => files?.[0] === 'gate.js').map(({ tabId }) => tabId);
const touched = () => scripting.injected.map(({ tabId }) => tabId);

describe('in open tabs', () => {
  const follow = (now: Partial<Settings>, before: Partial<Settings>) =>
    followInTabs({ ...DEFAULTS, ...now }, { ...DEFAULTS, ...before });

  test('a site switched off loses its notes and its number, no other does', async () => {
    await follow({ offSites: ['a.example'] }, {});
    expect([touched(), badges, gated()]).toEqual([[1], [1], []]);
  });
  test('all switched off: every tab loses them, one that was read by hand too', async () => {
    await follow({ on: false, offSites: ['a.example'] }, { offSites: ['a.example'] });
    expect([badges.sort(), touched()]).toEqual([
      [1, 2, 3, 4],
      [1, 2],
    ]);
  });
  test('a site switched on is looked at, no other is', async () => {
    await follow({}, { offSites: ['b.example'] });
    expect([touched(), badges]).toEqual([[2], []]);
    expect(gated()).toEqual([2]);
  });
  test('a tab whose site is not told is never looked at', async () => {
    await follow({}, { on: false });
    expect(gated()).toEqual([1, 2]);
  });
  test('narrowed to a list: what is not on it loses them', async () => {
    await follow({ scope: 'only', onlySites: ['a.example'] }, {});
    expect(badges).toEqual([2, 3, 4]);
  });
  test('a site left out that was read by hand keeps its notes when something else changes', async () => {
    await follow({ scope: 'only', textSize: 130 }, { scope: 'only' });
    expect([touched(), badges]).toEqual([[], []]);
  });
  test.each([
    { name: 'what shows changes: drawn anew', change: { textSize: 130 }, stopped: true },
    { name: 'what does not show changes: left alone', change: { sync: true }, stopped: false },
  ] as const)('$name', async ({ change, stopped }) => {
    await follow(change, {});
    expect(touched().includes(1)).toBe(stopped);
    expect(gated()).toEqual([]);
  });
  test('one tab that refuses does not keep the others back', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('gone'));
    await startEverywhere(DEFAULTS);
    expect(gated()).toEqual([2]);
  });
});

describe('the background', () => {
  test('registers the gate whenever it wakes, and greets nobody', async () => {
    followSettings();
    await turn();
    expect(scripting.registered.has('gate')).toBe(true);
    expect([gated(), opened]).toEqual([[], []]);
  });
  test.each([
    { reason: 'install', looked: [1, 2], greeted: ['extension://welcome.html'] },
    { reason: 'update', looked: [1, 2], greeted: [] },
    { reason: 'browser_update', looked: [], greeted: [] },
  ] as const)('on $reason: open pages $looked, welcome $greeted', async ({ reason, looked, greeted }) => {
    followSettings();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await turn();
    expect([gated(), opened]).toEqual([looked, greeted]);
  });
  test('follows a change of the settings, from wherever it came', async () => {
    followSettings();
    await turn();
    await changeSettings(() => ({ scope: 'only', onlySites: ['a.example'] }));
    await turn();
    expect(scripting.registered.get('gate')?.matches).toEqual(['*://a.example/*']);
    expect(badges).toEqual([2, 3, 4]);
  });
  test.each([
    { name: 'takes over what another device saved, where the person syncs', sync: true, sites: ['c.example'] },
    { name: 'leaves it where the person does not', sync: false, sites: [] },
  ])('$name', async ({ sync, sites }) => {
    if (sync) await changeSettings(() => ({ sync }));
    followSettings();
    await fakeBrowser.storage.sync.set(toPieces({ ...DEFAULTS, offSites: ['c.example'] }));
    await turn();
    expect(await readSettings()).toMatchObject({ sync, offSites: sites });
  });
});
