// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { forgetReturn, tellOnReturn } = await import('../../platform/return-teller.ts');

const sent = vi.fn(async () => null);
beforeEach(async () => {
  sent.mockReset().mockResolvedValue(null);
  Object.assign(globalThis, { chrome: { runtime: { sendMessage: sent } }, __factNotes: undefined });
  // The frame is this one.
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ func, args = [] }: { func: (...args: unknown[]) => unknown; args?: unknown[] }) => {
      func(...args);
      return [];
    },
  });
  await forgetReturn(7);
});

const comesBack = (how: { persisted?: boolean; isTrusted?: boolean } = {}) => {
  const event = new Event('pageshow');
  for (const [key, value] of Object.entries({ persisted: true, isTrusted: true, ...how }))
    Object.defineProperty(event, key, { value });
  dispatchEvent(event);
};

describe('a page with a mention that comes back', () => {
  test('tells it again, each time once, however often it was asked to', async () => {
    await tellOnReturn(7, 0);
    await tellOnReturn(7, 0);
    comesBack();
    comesBack();
    expect(sent.mock.calls).toEqual([[{ type: 'mentionFound' }], [{ type: 'mentionFound' }]]);
  });
  test.each([
    { name: 'when it was loaded and not kept', how: { persisted: false } },
    { name: 'when the page made the event itself', how: { isTrusted: false } },
  ])('tells nothing $name', async ({ how }) => {
    await tellOnReturn(7, 0);
    comesBack(how);
    expect(sent).not.toHaveBeenCalled();
  });
  test('tells nothing where the second stage is there, which tells of itself', async () => {
    await tellOnReturn(7, 0);
    Object.assign(globalThis, { __factNotes: {} });
    comesBack();
    expect(sent).not.toHaveBeenCalled();
  });
  test('listens no more once discreet mode is on', async () => {
    await tellOnReturn(7, 0);
    await forgetReturn(7);
    comesBack();
    expect(sent).not.toHaveBeenCalled();
  });
});
