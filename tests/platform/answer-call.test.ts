import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { createAnswerCall } = await import('../../platform/answer-call.ts');
const answerCall = createAnswerCall(async () => null);
const { readSettings, withSite, changeSettings } = await import('../../platform/settings.ts');

/** What a frame is told where nothing is set. */
const FRAME = {
  language: 'en',
  on: true,
  appear: 'open',
  overview: true,
  textSize: 100,
  highlight: 'tint',
  mark: 'none',
} as const;
/** Every script that the background put into a frame. The fake browser runs none. */
let scripts: unknown[] = [];
const sender = (other: Partial<Runtime.MessageSender> = {}) =>
  ({
    id: fakeBrowser.runtime.id,
    tab: { id: 7, url: 'https://a.example/x' },
    frameId: 2,
    url: 'https://ads.example/',
    ...other,
  }) as Runtime.MessageSender;

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: { files?: string[] }) => {
      scripts.push(injection);
      return [];
    },
    insertCSS: async () => undefined,
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'es-MX' });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ name: 'Notes' }),
    getURL: (path: string) => `extension://${path}`,
  });
});
const injected = () => scripts.filter((script) => (script as { files?: string[] }).files);

describe('what is left unanswered', () => {
  test.each([
    { name: 'no call of the protocol', message: { type: 'readPage' }, from: sender() },
    { name: 'a call with a key too many', message: { type: 'settings', all: true }, from: sender() },
    { name: 'a call from another extension', message: { type: 'settings' }, from: sender({ id: 'another' }) },
    { name: 'a call from no tab', message: { type: 'settings' }, from: sender({ tab: undefined }) },
  ])('$name', ({ message, from }) => {
    expect(answerCall(message, from)).toBeUndefined();
  });
});

describe('topicFound', () => {
  test('puts the second stage into that frame alone', async () => {
    expect(await answerCall({ type: 'topicFound' }, sender())).toEqual({ ok: true, value: null });
    expect(injected()).toEqual([{ target: { tabId: 7, frameIds: [2] }, files: ['notes.js'] }]);
  });
  test.each([
    { name: 'on a site switched off', change: { offSites: ['a.example'] } },
    { name: 'where all is switched off', change: { on: false } },
  ])('puts in nothing $name', async ({ change }) => {
    await changeSettings(() => change);
    await answerCall({ type: 'topicFound' }, sender());
    expect(scripts).toEqual([]);
  });
  test('goes by the tab’s site, not by the frame’s', async () => {
    await changeSettings((now) => withSite(now, 'ads.example', false));
    await answerCall({ type: 'topicFound' }, sender());
    expect(injected()).toHaveLength(1);
  });
});

describe('settings', () => {
  test('tell a frame its language and whether notes are on, and no more', async () => {
    expect(await answerCall({ type: 'settings' }, sender())).toEqual({ ok: true, value: { ...FRAME, language: 'es' } });
  });
  test('of a site switched off', async () => {
    await changeSettings(() => ({ offSites: ['a.example'], language: 'en' }));
    expect(await answerCall({ type: 'settings' }, sender())).toEqual({
      ok: true,
      value: { ...FRAME, on: false },
    });
  });
});

describe('facts', () => {
  const ANSWER = { ok: true, value: null };
  test('are those that the background has; no frame is told of a pack where none is stored', async () => {
    expect(await answerCall({ type: 'facts' }, sender())).toEqual(ANSWER);
    await answerCall({ type: 'topicFound' }, sender());
    expect(scripts.map((script) => 'func' in (script as object))).toEqual([false]);
  });
  test('a frame is told of a stored pack before the second stage comes', async () => {
    await fakeBrowser.storage.local.set({ packs: { current: '{}' } });
    await answerCall({ type: 'topicFound' }, sender());
    expect(scripts.map((script) => 'func' in (script as object))).toEqual([true, false]);
  });
  test('a failure comes back as words', async () => {
    const failing = createAnswerCall(() => Promise.reject(new Error('no storage')));
    expect(await failing({ type: 'facts' }, sender())).toEqual({ ok: false, error: 'no storage' });
  });
});

test('neverOnSite switches the tab’s site off', async () => {
  expect(await answerCall({ type: 'neverOnSite' }, sender())).toEqual({ ok: true, value: null });
  expect((await readSettings()).offSites).toEqual(['a.example']);
});

test('openStatement opens the extension’s own page at the fact', async () => {
  await answerCall({ type: 'openStatement', fact: 'help-consulate' }, sender());
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain('extension://statement.html#fact=help-consulate');
});

test('what fails comes back as words', async () => {
  Object.assign(fakeBrowser.scripting, { insertCSS: () => Promise.reject(new Error('no such frame')) });
  expect(await answerCall({ type: 'topicFound' }, sender())).toEqual({ ok: false, error: 'no such frame' });
});
