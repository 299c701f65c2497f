import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).default }));

import { answerHandover, handOver, leaveClaim, onClaim } from '../../platform/handover.ts';

const ID = browser.runtime.id;
const ours = { id: ID, url: `${browser.runtime.getURL('')}sidepanel.html` };
const wanted = (windowId: number) => ({ type: 'claimWanted', windowId });

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  answerHandover(wanted(1), ours);
});

describe('a claim waits for the panel of its window', () => {
  test('and is given once', async () => {
    await handOver(1, 'a claim');
    expect(await answerHandover(wanted(1), ours)).toEqual({ text: 'a claim' });
    expect(await answerHandover(wanted(1), ours)).toBeNull();
  });
  test('not to the panel of another window', async () => {
    await handOver(1, 'a claim');
    expect(await answerHandover(wanted(2), ours)).toBeNull();
  });
  test('not where an open panel has taken it', async () => {
    vi.mocked(browser.runtime.sendMessage).mockResolvedValue(true);
    await handOver(1, 'a claim');
    expect(await answerHandover(wanted(1), ours)).toBeNull();
  });
  test('not for ever', async () => {
    vi.useFakeTimers();
    await handOver(1, 'a claim');
    vi.advanceTimersByTime(20_001);
    vi.useRealTimers();
    expect(await answerHandover(wanted(1), ours)).toBeNull();
  });
  test('at a bounded length', async () => {
    await handOver(1, 'x'.repeat(100_000));
    expect((await answerHandover(wanted(1), ours))?.text.length).toBe(40_000);
  });
  test('and is never stored', async () => {
    await handOver(1, 'a claim');
    expect(await browser.storage.local.get()).toEqual({});
    expect(await browser.storage.session.get()).toEqual({});
  });
});

test('a claim that the popup leaves with the background waits there for the panel', async () => {
  await leaveClaim(1, 'a claim');
  const [left] = vi.mocked(browser.runtime.sendMessage).mock.calls[0]!;
  expect(await answerHandover(left, { ...ours, url: `${browser.runtime.getURL('')}popup.html` })).toBeNull();
  expect(await answerHandover(wanted(1), ours)).toEqual({ text: 'a claim' });
  expect(answerHandover(left, { id: ID, url: 'https://page.example/' })).toBeUndefined();
});

describe('nobody else gets it', () => {
  test.each([
    { name: 'a script in a page', sender: { id: ID, url: 'https://page.example/' } },
    { name: 'another extension', sender: { id: 'other', url: ours.url } },
  ])('$name', async ({ sender }) => {
    await handOver(1, 'a claim');
    expect(answerHandover(wanted(1), sender)).toBeUndefined();
  });
  test.each([
    { name: 'nothing', message: undefined },
    { name: 'another message', message: { type: 'settings' } },
    { name: 'no window', message: { type: 'claimWanted' } },
    { name: 'a claim, which only a panel hears', message: { type: 'claimHanded', windowId: 1, text: 'x' } },
  ])('for $name', ({ message }) => expect(answerHandover(message, ours)).toBeUndefined());
});

test('an open panel hears the claims of its own window, until it is closed', async () => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  const listeners: ((message: unknown, sender: unknown) => unknown)[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(
    (listener) => void listeners.push(listener as never),
  );
  const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(() => undefined);
  const heard: string[] = [];
  const stop = onClaim(({ text }) => heard.push(text));
  const hear = (windowId: number, sender: unknown) =>
    listeners[0]!({ type: 'claimHanded', windowId, text: `to ${windowId}` }, sender);
  expect(await hear(1, ours)).toBe(true);
  expect(await hear(2, ours)).toBe(false);
  expect(hear(1, { id: ID, url: 'https://page.example/' })).toBeUndefined();
  expect(heard).toEqual(['to 1']);
  stop();
  expect(removed).toHaveBeenCalledWith(listeners[0]);
});
