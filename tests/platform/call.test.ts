import { afterEach, describe, expect, test, vi } from 'vitest';
import { call } from '../../platform/call.ts';

type Send = (message: unknown) => Promise<unknown>;
const withRuntime = (name: 'browser' | 'chrome', sendMessage: Send) =>
  vi.stubGlobal(name, { runtime: { id: 'x', sendMessage } });
afterEach(() => vi.unstubAllGlobals());

describe('a call from a frame', () => {
  test.each(['browser', 'chrome'] as const)('goes out by %s, as it is, and brings the answer', async (name) => {
    const sent: unknown[] = [];
    withRuntime(name, async (message) => {
      sent.push(message);
      return { ok: true, value: null };
    });
    expect(await call({ type: 'topicFound' })).toEqual({ ok: true, value: null });
    expect(sent).toEqual([{ type: 'topicFound' }]);
  });
});

describe('a call never throws: it comes back as a failure', () => {
  test.each([
    { name: 'when nobody answers', send: async () => undefined, error: 'no answer' },
    {
      name: 'when the extension was removed',
      send: () => Promise.reject(new Error('context invalidated')),
      error: 'context invalidated',
    },
    {
      name: 'when sending throws at once',
      send: () => {
        throw new Error('gone');
      },
      error: 'gone',
    },
    { name: 'when what was thrown is no error', send: () => Promise.reject('odd'), error: 'odd' },
  ] as readonly { name: string; send: Send; error: string }[])('$name', async ({ send, error }) => {
    withRuntime('chrome', send);
    expect(await call({ type: 'settings' })).toEqual({ ok: false, error });
  });
  test('when there is no runtime any more', async () => {
    vi.stubGlobal('chrome', {});
    expect(await call({ type: 'settings' })).toMatchObject({ ok: false });
  });
  test('where there is no browser at all', async () => {
    expect(await call({ type: 'settings' })).toMatchObject({ ok: false });
  });
});
