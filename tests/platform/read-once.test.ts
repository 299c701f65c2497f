import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { readOnce } = await import('../../platform/read-once.ts');

let put: { frames: number[] | undefined; files: string[] | undefined }[];
beforeEach(() => {
  put = [];
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => (id === 8 ? { id } : { id, url: 'https://a.example/' }),
  });
  Object.assign(fakeBrowser.scripting, {
    insertCSS: async () => undefined,
    executeScript: async ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) => {
      put.push({ frames: target.frameIds, files });
      return [{ frameId: 0 }, { frameId: 4 }];
    },
  });
});

test('tells every frame that it was asked for, then puts the second stage into each', async () => {
  expect(await readOnce(7)).toBe(true);
  expect(put).toEqual([
    { frames: undefined, files: undefined },
    { frames: [0], files: ['notes.js'] },
    { frames: [4], files: ['notes.js'] },
  ]);
});

test('says so where the browser refuses', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('no access'));
  expect(await readOnce(7)).toBe(false);
  expect(put).toEqual([]);
});

test('a tab that the browser does not even name is not touched', async () => {
  expect(await readOnce(8)).toBe(false);
  expect(put).toEqual([]);
});
