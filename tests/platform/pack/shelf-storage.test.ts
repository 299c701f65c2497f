import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'));
const { loadShelf, storeShelf } = await import('../../../platform/pack/shelf-storage.ts');

beforeEach(() => fakeBrowser.reset());

test('what is stored is there again; what is no longer named is gone', async () => {
  await storeShelf({ current: 'b', previous: 'a' });
  expect(await loadShelf()).toEqual({ current: 'b', previous: 'a' });
  await storeShelf({ current: 'a' });
  expect(await loadShelf()).toEqual({ current: 'a' });
});

test.each([
  { name: 'nothing', stored: undefined },
  { name: 'text', stored: 'pack' },
  { name: 'a number for a pack', stored: { current: 1 } },
])('$name in storage reads as an empty shelf', async ({ stored }) => {
  await fakeBrowser.storage.local.set({ packs: stored });
  expect(await loadShelf()).toEqual({});
});
