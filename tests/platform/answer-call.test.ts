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
  listen: true,
} as const;
/** Every script that the background put into a frame. The fake browser runs none. */
let scripts: unknown[] = [];
/** Every style sheet. */
let sheets: unknown[] = [];
const sender = (other: Partial<Runtime.MessageSender> = {}) =>
  ({
    id: fakeBrowser.runtime.id,
    tab: { id: 7, url: 'https://a.example/x' },
    frameId: 2,
    url: 'https://ads.example/',
    ...other,
  }) as Runtime.MessageSender;

/** Each test begins where no earlier call counts any more. */
let now = Date.now();
beforeEach(() => {
  now += 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(now);
  fakeBrowser.reset();
  scripts = [];
  sheets = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: { files?: string[] }) => {
      scripts.push(injection);
      return [];
    },
    insertCSS: async (injection: unknown) => void sheets.push(injection),
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
  test.each([
    { name: 'by the tab’s site', off: 'a.example', frames: 0 },
    { name: 'by the frame’s own', off: 'ads.example', frames: 0 },
    { name: 'by no other', off: 'b.example', frames: 1 },
  ])('goes $name', async ({ off, frames }) => {
    await changeSettings((now) => withSite(now, off, false));
    await answerCall({ type: 'topicFound' }, sender());
    expect(injected()).toHaveLength(frames);
  });
  test.each([
    { name: 'as it comes', change: {}, sheets: 1 },
    { name: 'set to draw nothing', change: { appear: 'nothing' }, sheets: 0 },
    { name: 'in discreet mode', change: { discreet: true }, sheets: 0 },
  ] as const)('colours $name: $sheets', async ({ change, sheets: wanted }) => {
    await changeSettings(() => change);
    await answerCall({ type: 'topicFound' }, sender());
    expect(injected()).toHaveLength(1);
    expect(sheets).toHaveLength(wanted);
  });
});

describe('mentionFound', () => {
  test.each([
    { name: 'as it comes: the frame shall tell again when it comes back', change: {}, frames: [[2]] },
    { name: 'in discreet mode: nothing listens', change: { discreet: true }, frames: [] },
    { name: 'where only claims count', change: { sensitivity: 'claims' }, frames: [] },
    { name: 'on a site switched off', change: { offSites: ['a.example'] }, frames: [] },
  ] as const)('$name', async ({ change, frames }) => {
    await changeSettings(() => change);
    expect(await answerCall({ type: 'mentionFound' }, sender())).toEqual({ ok: true, value: null });
    const told = scripts.filter((script) => (script as { args?: unknown[] }).args);
    expect(told.map((script) => (script as { target: { frameIds: number[] } }).target.frameIds)).toEqual(frames);
  });
});

describe('settings', () => {
  test('tell a frame its language and whether notes are on, and no more', async () => {
    expect(await answerCall({ type: 'settings' }, sender())).toEqual({ ok: true, value: { ...FRAME, language: 'es' } });
  });
  test('in discreet mode: nothing is drawn, and no event of the page is listened to', async () => {
    await changeSettings(() => ({ discreet: true, language: 'en' }));
    expect(await answerCall({ type: 'settings' }, sender())).toEqual({
      ok: true,
      value: { ...FRAME, appear: 'nothing', listen: false },
    });
  });
  test('of a site switched off', async () => {
    await changeSettings(() => ({ offSites: ['a.example'], language: 'en' }));
    expect(await answerCall({ type: 'settings' }, sender())).toEqual({
      ok: true,
      value: { ...FRAME, on: false },
    });
  });
});

describe('neverOnSite switches off', () => {
  test.each([
    {
      name: 'the page’s site for the page',
      from: sender({ frameId: 0, url: 'https://a.example/x' }),
      off: ['a.example'],
    },
    { name: 'its own site for a frame from elsewhere', from: sender(), off: ['ads.example'] },
    {
      name: 'the site that wrote it for a frame without an address',
      from: sender({ url: 'about:srcdoc', origin: 'https://a.example' } as object),
      off: ['a.example'],
    },
    { name: 'nothing for a frame of no site', from: sender({ url: 'data:text/html,x' }), off: [] },
    {
      name: 'nothing in a private window, where nothing is written',
      from: sender({
        frameId: 0,
        url: 'https://a.example/x',
        tab: { id: 7, url: 'https://a.example/x', incognito: true } as never,
      }),
      off: [],
    },
  ])('$name', async ({ from, off }) => {
    expect(await answerCall({ type: 'neverOnSite' }, from)).toEqual({ ok: true, value: null });
    expect((await readSettings()).offSites).toEqual(off);
  });
  test('and takes the notes out of the whole tab for the page, of that frame alone for one from elsewhere', async () => {
    const stopped = () => scripts.map((script) => (script as { target: object }).target);
    await answerCall({ type: 'neverOnSite' }, sender());
    expect(stopped()[0]).toEqual({ tabId: 7, frameIds: [2] });
    scripts = [];
    await answerCall({ type: 'neverOnSite' }, sender({ frameId: 0, url: 'https://a.example/x' }));
    expect(stopped()[0]).toEqual({ tabId: 7, allFrames: true });
  });
});

test('every call in a private window leaves every store as it was', async () => {
  const tab = { id: 7, url: 'https://a.example/x', incognito: true } as never;
  const stores = () =>
    Promise.all([fakeBrowser.storage.local.get(), fakeBrowser.storage.sync.get(), fakeBrowser.storage.session.get()]);
  const before = await stores();
  for (const type of ['topicFound', 'mentionFound', 'notesChanged', 'neverOnSite', 'settings'] as const)
    await answerCall({ type }, sender({ tab }));
  expect(await stores()).toEqual(before);
});

describe('calls of one frame are bounded', () => {
  const calls = async (type: 'settings' | 'notesChanged', frameId: number, times: number) => {
    const answers = [];
    for (let turn = 0; turn < times; turn++) answers.push(await answerCall({ type }, sender({ frameId })));
    return answers.filter((answer) => answer?.ok).length;
  };
  test.each([
    { type: 'settings', frameId: 31, most: 10 },
    { type: 'notesChanged', frameId: 32, most: 100 },
  ] as const)('$type: $most are answered, the rest cost nothing', async ({ type, frameId, most }) => {
    expect(await calls(type, frameId, most + 50)).toBe(most);
  });
  test('a flood in one frame takes nothing from another', async () => {
    await calls('settings', 33, 50);
    expect(await calls('settings', 34, 1)).toBe(1);
  });
});

test('settings that cannot be read switch nothing on', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('the database is corrupt'));
  for (const type of ['topicFound', 'mentionFound', 'settings'] as const)
    expect(await answerCall({ type }, sender())).toMatchObject({ ok: false });
  expect(injected()).toEqual([]);
  get.mockRestore();
});

test('a full disk fails the call in words, and the next change goes through', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await answerCall({ type: 'neverOnSite' }, sender())).toEqual({
    ok: false,
    error: 'QUOTA_BYTES quota exceeded',
  });
  expect(await readSettings()).toMatchObject({ on: true, offSites: [] });
  await answerCall({ type: 'neverOnSite' }, sender());
  expect((await readSettings()).offSites).toEqual(['ads.example']);
  set.mockRestore();
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

test('openStatement opens the extension’s own page at the fact', async () => {
  await answerCall({ type: 'openStatement', fact: 'help-consulate' }, sender());
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain('extension://statement.html#fact=help-consulate');
});

test('what fails comes back as words', async () => {
  Object.assign(fakeBrowser.scripting, { insertCSS: () => Promise.reject(new Error('no such frame')) });
  expect(await answerCall({ type: 'topicFound' }, sender())).toEqual({ ok: false, error: 'no such frame' });
});
