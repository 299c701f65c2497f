// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchRests } from '../../page/rest.ts';

/** Two passages, each on a line of its own: 100 px wide, 20 px high, at y 100 and y 200. */
function passage(key: string, top: number) {
  const element = document.createElement('p');
  document.body.append(element);
  const box = { left: 0, right: 100, top, bottom: top + 20 } as DOMRect;
  const range = { getClientRects: vi.fn(() => [box]), intersectsNode: () => false } as unknown as Range;
  return { key, element, range };
}

function watched({ accepts = true } = {}) {
  const passages = [passage('one', 100), passage('two', 200)];
  const host = document.createElement('fact-note-host');
  document.body.append(host);
  const rested = vi.fn((_: { key: string }) => accepts);
  const left = vi.fn();
  const listeners = vi.spyOn(document, 'addEventListener');
  const watch = watchRests(document, host, { passages: () => passages, rested, left });
  watch.set(true);
  const moved = listeners.mock.calls.find(([type]) => type === 'pointermove')![1] as (event: unknown) => void;
  type Told = Partial<Record<'target' | 'pointerType' | 'isTrusted' | 'composedPath', unknown>>;
  const move = (x: number, y: number, over: Told = {}) => {
    const event = { isTrusted: true, pointerType: 'mouse', target: document.body, clientX: x, clientY: y, ...over };
    moved({ composedPath: () => [event.target], ...event });
  };
  const asked = () => passages.reduce((sum, { range }) => sum + vi.mocked(range.getClientRects).mock.calls.length, 0);
  return { watch, rested, left, move, host, asked, listeners, opened: () => rested.mock.calls.map(([{ key }]) => key) };
}

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what opens a card', () => {
  test('a rest of 300 ms, not of 200', () => {
    const { move, opened } = watched();
    move(50, 110);
    vi.advanceTimersByTime(200);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(150);
    expect(opened()).toEqual(['one']);
  });
  test('a hand that trembles rests, one that moves on does not', () => {
    const { move, opened } = watched();
    for (let step = 0; step < 8; step++) {
      move(20 + step * 10, 110);
      vi.advanceTimersByTime(100);
    }
    expect(opened()).toEqual([]);
    for (let step = 0; step < 4; step++) {
      move(90 + (step % 2), 111);
      vi.advanceTimersByTime(100);
    }
    expect(opened()).toEqual(['one']);
  });
  test.each([
    { name: 'no event that a page made up', over: { isTrusted: false } },
    { name: 'no finger', over: { pointerType: 'touch' } },
  ])('$name', ({ over }) => {
    const { move, opened } = watched();
    move(50, 110, over);
    vi.advanceTimersByTime(1_000);
    expect(opened()).toEqual([]);
  });
  test('not beside a passage', () => {
    const { move, opened } = watched();
    move(150, 110);
    vi.advanceTimersByTime(1_000);
    expect(opened()).toEqual([]);
  });
});

describe('what closes it', () => {
  test('half a second away from both; coming back in time keeps it', () => {
    const { move, left } = watched();
    move(50, 110);
    vi.advanceTimersByTime(400);
    move(50, 160);
    vi.advanceTimersByTime(300);
    move(50, 112);
    vi.advanceTimersByTime(2_000);
    expect(left).not.toHaveBeenCalled();
    move(50, 160);
    vi.advanceTimersByTime(800);
    expect(left).toHaveBeenCalledTimes(1);
  });
  test('never while the pointer is in the card', () => {
    const { move, left, host } = watched();
    move(50, 110);
    vi.advanceTimersByTime(400);
    move(300, 160, { target: host });
    vi.advanceTimersByTime(5_000);
    expect(left).not.toHaveBeenCalled();
  });
  test('nor while it is on the card in a page’s shadow root, where only the path of the event tells', () => {
    const { move, left, host } = watched();
    move(50, 110);
    vi.advanceTimersByTime(400);
    move(300, 160, { composedPath: () => [host, document.body] });
    vi.advanceTimersByTime(5_000);
    expect(left).not.toHaveBeenCalled();
  });
  test('never what the rest did not open', () => {
    const { move, left } = watched({ accepts: false });
    move(50, 110);
    vi.advanceTimersByTime(400);
    move(50, 160);
    vi.advanceTimersByTime(2_000);
    expect(left).not.toHaveBeenCalled();
  });
  test('sent away, its passage opens it again only after the pointer left it', () => {
    const { move, watch, opened } = watched();
    move(50, 110);
    vi.advanceTimersByTime(400);
    watch.forget();
    move(60, 110);
    vi.advanceTimersByTime(1_000);
    expect(opened()).toEqual(['one']);
    move(50, 160);
    vi.advanceTimersByTime(1_000);
    move(50, 110);
    vi.advanceTimersByTime(1_000);
    expect(opened()).toEqual(['one', 'one']);
  });
});

describe('what it costs', () => {
  test('nothing while it does not listen: no listener, no timer', () => {
    const listeners = vi.spyOn(document, 'addEventListener');
    watchRests(document, document.body, { passages: () => [], rested: () => true, left: () => undefined });
    expect(listeners).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('a thousand moves ask once where the passages stand', () => {
    const { move, asked } = watched();
    for (let step = 0; step < 1_000; step++) {
      move((step * 37) % 900, 300 + (step % 200));
      vi.advanceTimersByTime(5);
    }
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
    expect(asked()).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(asked()).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('stopped, it forgets its timer', () => {
    const { move, watch } = watched();
    move(50, 110);
    watch.set(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
