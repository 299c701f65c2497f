import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import fakeBrowser from './fake-browser.ts';
import { fakeScripting } from './fake-scripting.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { registerGate } = await import('../../platform/gate-registration.ts');

let scripting: ReturnType<typeof fakeScripting>;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
});
const register = (change: Partial<Settings> = {}) => registerGate({ ...DEFAULTS, ...change });
const gate = () => scripting.registered.get('gate');

test('is one script, in every frame, kept across sessions', async () => {
  await register();
  expect(gate()).toEqual({
    id: 'gate',
    js: ['gate.js'],
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: [],
    runAt: 'document_end',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  });
});

test.each([
  { name: 'off', steps: [{}, { on: false }], calls: ['register', 'unregister'], matches: undefined },
  {
    name: 'off and on again',
    steps: [{}, { on: false }, {}],
    calls: ['register', 'unregister', 'register'],
    matches: ['http://*/*', 'https://*/*'],
  },
  { name: 'off when it is off', steps: [{ on: false }, { on: false }], calls: [], matches: undefined },
  {
    name: 'the same again',
    steps: [{}, {}, { language: 'es' }],
    calls: ['register'],
    matches: ['http://*/*', 'https://*/*'],
  },
  {
    name: 'narrowed to a list',
    steps: [{}, { scope: 'only', onlySites: ['a.example'] }],
    calls: ['register', 'update'],
    matches: ['*://a.example/*'],
  },
] as const)('follows the settings: $name', async ({ steps, calls, matches }) => {
  for (const step of steps) await register(step);
  expect(scripting.calls).toEqual(calls);
  expect(gate()?.matches).toEqual(matches);
});

test('widened again, no exclusion stays behind', async () => {
  await register({ offSites: ['a.example'] });
  await register({});
  expect(gate()?.excludeMatches).toEqual([]);
});

test('asked for twice at once, is registered once', async () => {
  await Promise.all([register(), register(), register({ offSites: ['a.example'] })]);
  expect(scripting.calls).toEqual(['register', 'update']);
});

test('after a refusal of the browser, goes on', async () => {
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
  await expect(register()).rejects.toThrow('no');
  await register();
  expect(gate()).toBeDefined();
});
