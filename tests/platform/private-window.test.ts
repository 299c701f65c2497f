import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { inPrivateWindow } = await import('../../platform/private-window.ts');

beforeEach(() => fakeBrowser.reset());

test.each([
  { name: 'an ordinary window', context: false, window: { incognito: false }, found: false },
  { name: 'a private context', context: true, window: { incognito: false }, found: true },
  {
    name: 'a popup from the ordinary profile over a private window',
    context: false,
    window: { incognito: true },
    found: true,
  },
  { name: 'no window at all', context: false, window: undefined, found: false },
])('$name: $found', async ({ context, window, found }) => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: context });
  Object.assign(fakeBrowser.windows, {
    getCurrent: () => (window ? Promise.resolve(window) : Promise.reject(new Error('no window'))),
  });
  expect(await inPrivateWindow()).toBe(found);
});
