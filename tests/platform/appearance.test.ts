import { beforeEach, describe, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { followAppearance } = await import('../../platform/appearance.ts');
const { quickExit } = await import('../../platform/quick-exit.ts');
const { changeSettings } = await import('../../platform/settings.ts');
const { restartNotes, showBadge } = await import('../../platform/tabs.ts');

/** What was asked of the browser, in order: the function's name and its argument. */
let asked: { readonly what: string; readonly how: unknown }[] = [];
const times = (what: string) => asked.filter((item) => item.what === what).length;
const note = (what: string, answer?: unknown) => async (how: unknown) => {
  asked.push({ what, how });
  return answer;
};

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (how: { readonly func?: () => unknown; readonly target: { readonly tabId: number } }) => {
      asked.push({ what: how.func ? 'run' : 'inject', how });
      return how.func ? [{ frameId: 0, result: { tier: 'notes', notes: [] } }] : [];
    },
    insertCSS: note('insertCSS'),
    removeCSS: note('removeCSS'),
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: note('badge'),
    setBadgeBackgroundColor: async () => undefined,
    setIcon: note('icon'),
    setTitle: note('title'),
  });
  Object.assign(fakeBrowser.contextMenus, {
    update: (id: string, change: object) => note('menu')({ id, ...change }),
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => `(${key})` });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ name: 'Our name' }), sendMessage: note('message') });
});

const openTabs = async (count: number) => {
  for (let tab = 0; tab < count; tab++) await fakeBrowser.tabs.create({ url: `https://a.example/${tab}` });
  return (await fakeBrowser.tabs.query({})).length;
};

describe('the toolbar button', () => {
  test.each([
    {
      name: 'has our picture and name',
      discreet: false,
      title: 'Our name',
      icon: '/icon/16.png',
      menu: '(checkClaim)',
    },
    {
      name: 'is neutral in discreet mode, and so is the menu',
      discreet: true,
      title: '(neutralTitle)',
      icon: '/icon/neutral-16.png',
      menu: '(neutralCheck)',
    },
  ])('$name', async ({ discreet, title, icon, menu }) => {
    await changeSettings(() => ({ discreet }));
    followAppearance();
    await vi.waitFor(() => expect(times('title')).toBe(1));
    expect(asked.find(({ what }) => what === 'title')!.how).toEqual({ title });
    expect(asked.find(({ what }) => what === 'icon')!.how).toMatchObject({ path: { 16: icon } });
    expect(asked.find(({ what }) => what === 'menu')!.how).toEqual({ id: 'check-claim', title: menu });
  });
  test.each(['3', '•', ''])('shows no “%s” in discreet mode', async (text) => {
    await changeSettings(() => ({ discreet: true }));
    await showBadge(1, { text });
    expect(asked.find(({ what }) => what === 'badge')!.how).toEqual({ tabId: 1, text: '' });
  });
});

describe('200 tabs at once cost so many calls each and no more', () => {
  test('turning discreet mode on', async () => {
    followAppearance();
    await vi.waitFor(() => expect(times('title')).toBe(1));
    const tabs = await openTabs(200);
    await changeSettings(() => ({ discreet: true }));
    await vi.waitFor(() => expect(times('badge')).toBe(tabs));
    expect(times('icon')).toBe(2);
  });
  test('drawing a tab’s notes anew, nothing drawn', async () => {
    await changeSettings(() => ({ discreet: true }));
    const tabs = await openTabs(200);
    for (let tab = 1; tab <= tabs; tab++) await restartNotes(tab);
    // Which frames have notes, stop them, colours out, script in; nothing is drawn, so no colours in.
    expect({ run: times('run'), out: times('removeCSS'), in: times('insertCSS'), put: times('inject') }).toEqual({
      run: 2 * tabs,
      out: tabs,
      in: 0,
      put: tabs,
    });
  });
  test('a change that alters nothing that shows touches no tab', async () => {
    followAppearance();
    await vi.waitFor(() => expect(times('title')).toBe(1));
    await openTabs(200);
    await changeSettings(() => ({ offSites: ['b.example'] }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times('run') + times('inject') + times('badge')).toBe(0);
  });
  test('quick exit', async () => {
    const tabs = await openTabs(200);
    await quickExit();
    expect({ run: times('run'), badge: times('badge'), told: times('message') }).toEqual({
      run: tabs,
      badge: tabs,
      told: 1,
    });
  });
});
