import { afterEach, describe, expect, test, vi } from 'vitest';
import { call, isOrphaned, tell } from '../../platform/call.ts';

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

describe('a background that the browser ends in the midst of an answer is called again', () => {
  const answers = (...turns: readonly (() => unknown)[]) => {
    const left = [...turns];
    let calls = 0;
    withRuntime('chrome', async () => {
      calls += 1;
      return left.shift()?.();
    });
    return () => calls;
  };
  const port = () => {
    throw new Error('The message port closed before a response was received.');
  };
  const value = () => ({ ok: true, value: null });
  test.each([
    { name: 'once', turns: [port, value], calls: 2, ok: true },
    { name: 'twice', turns: [port, () => undefined, value], calls: 3, ok: true },
    { name: 'three times: no more', turns: [port, port, port, value], calls: 3, ok: false },
    { name: 'not where it answered that it failed', turns: [() => ({ ok: false, error: 'x' })], calls: 1, ok: false },
  ])('$name', async ({ turns, calls, ok }) => {
    const made = answers(...turns);
    expect((await call({ type: 'topicFound' })).ok).toBe(ok);
    expect(made()).toBe(calls);
    const told = answers(...turns);
    await tell({ type: 'topicFound' });
    expect(told()).toBe(calls);
  });
  test('not by a script whose extension is gone', async () => {
    let calls = 0;
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage: async () => {
          calls += 1;
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(await call({ type: 'settings' })).toEqual({ ok: false, error: 'Extension context invalidated.' });
    expect(calls).toBe(1);
    expect(isOrphaned()).toBe(true);
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
