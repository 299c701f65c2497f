import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { watchTab } = await import('../../platform/watched-tab.ts');
type Told = Parameters<Parameters<typeof watchTab>[1]>[0];

/** A browser event that the test fires by hand. */
function event() {
  const listeners = new Set<(...given: unknown[]) => void>();
  return {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
    fire: (...given: unknown[]) => {
      for (const listener of [...listeners]) listener(...given);
    },
    size: () => listeners.size,
  };
}

let events: Record<'activated' | 'updated' | 'focus' | 'message' | 'added' | 'removed', ReturnType<typeof event>>;
let front: { id: number; url?: string } | undefined;
let told: Told[];
const at = (frameId: number, ...facts: string[]) => ({
  frameId,
  result: { tier: 'notes', notes: facts.map((factId) => ({ key: factId, factId })) },
});
let frames: unknown[];
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  events = { activated: event(), updated: event(), focus: event(), message: event(), added: event(), removed: event() };
  front = { id: 7, url: 'https://a.example/x' };
  [told, frames, looks] = [[], [at(3, 'c'), at(0, 'a', 'b')], 0];
  Object.assign(fakeBrowser.tabs, {
    onActivated: events.activated,
    onUpdated: events.updated,
    query: async () => (front ? [front] : []),
    get: async (id: number) => (id === 9 ? Promise.reject(new Error('closed')) : { id, url: 'https://b.example/' }),
  });
  Object.assign(fakeBrowser.windows, { onFocusChanged: events.focus });
  Object.assign(fakeBrowser.runtime, { onMessage: events.message });
  Object.assign(fakeBrowser.permissions, {
    onAdded: events.added,
    onRemoved: events.removed,
    contains: async () => true,
  });
  Object.assign(fakeBrowser.action, { getBadgeText: async () => '•' });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => {
      looks++;
      return frames;
    },
  });
  return () => vi.useRealTimers();
});

const watch = async (named?: number) => {
  const stop = watchTab(named, (tab) => told.push(tab));
  await vi.runAllTimersAsync();
  return stop;
};

test('tells the tab in front, its frames in their order, the page itself first', async () => {
  await watch();
  expect(told).toMatchObject([{ id: 7, site: 'a.example', access: true, mentioned: true }]);
  expect(told[0]?.frames.map(({ frameId }) => frameId)).toEqual([0, 3]);
});

test('a tab named is the one told, whichever is in front', async () => {
  await watch(5);
  expect(told).toMatchObject([{ id: 5, site: 'b.example' }]);
});

test('a tab that the browser does not name is told without asking its frames, which would wait for a click', async () => {
  front = { id: 7 };
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  await watch();
  expect(told).toEqual([{ id: 7, access: false, frames: [], mentioned: true }]);
  expect(looks).toBe(0);
});

test.each([
  { name: 'a tab that is closed', named: 9 },
  { name: 'no tab in front', named: undefined },
])('$name is told as none', async ({ named }) => {
  front = undefined;
  await watch(named);
  expect(told).toEqual([undefined]);
});

test.each([
  { name: 'another tab comes to the front', fire: () => events.activated.fire({ tabId: 8 }), again: true },
  { name: 'another window does', fire: () => events.focus.fire(2), again: true },
  { name: 'the page goes elsewhere', fire: () => events.updated.fire(7, { status: 'loading' }), again: true },
  {
    name: 'its address changes in place',
    fire: () => events.updated.fire(7, { url: 'https://a.example/y' }),
    again: true,
  },
  { name: 'its notes change', fire: () => events.message.fire({}, { tab: { id: 7 } }), again: true },
  { name: 'our access changes', fire: () => events.added.fire({}), again: true },
  { name: 'our access is taken back', fire: () => events.removed.fire({}), again: true },
  {
    name: 'another tab’s page goes elsewhere',
    fire: () => events.updated.fire(8, { status: 'loading' }),
    again: false,
  },
  { name: 'another tab’s notes change', fire: () => events.message.fire({}, { tab: { id: 8 } }), again: false },
  { name: 'its title changes', fire: () => events.updated.fire(7, { title: 'x' }), again: false },
])('looks again where $name: $again', async ({ fire, again }) => {
  await watch();
  fire();
  await vi.runAllTimersAsync();
  expect(looks).toBe(again ? 2 : 1);
});

test('a burst of changes is one look', async () => {
  await watch();
  for (let times = 0; times < 50; times++) events.message.fire({}, { tab: { id: 7 } });
  await vi.runAllTimersAsync();
  expect(looks).toBe(2);
});

test('once stopped, hears nothing more', async () => {
  const stop = await watch();
  events.activated.fire({ tabId: 8 });
  stop();
  await vi.runAllTimersAsync();
  expect(told).toHaveLength(1);
  expect(Object.values(events).map(({ size }) => size())).toEqual([0, 0, 0, 0, 0, 0]);
});
