// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spent } from '../../page/slices.ts';
import { watchChanges } from '../../page/watch.ts';
import { body, byId } from './body.ts';

/** Longer than any rest between two looks. */
const REST = 1000;
const looks: (readonly Node[])[] = [];
let life: AbortController;

/** Lets the observers tell, and the rest go by. */
const pass = () => vi.advanceTimersByTimeAsync(REST);
const add = (text: string, parent: Element = document.body) => {
  const element = document.createElement('p');
  element.textContent = text;
  parent.append(element);
  return element;
};

beforeEach(() => {
  vi.useFakeTimers();
  looks.length = 0;
  life = new AbortController();
  body('<div id="x"><p id="y">a</p></div>');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const watch = (look: (roots: readonly Node[]) => Promise<void> = async () => undefined) =>
  watchChanges(
    document,
    async (roots) => {
      looks.push(roots);
      await look(roots);
    },
    life.signal,
    99,
  );

describe('a look', () => {
  test('comes once for changes close together, with all of them', async () => {
    watch();
    const added = [add('one'), add('two'), add('three')];
    await pass();
    expect(looks).toHaveLength(1);
    expect(new Set(looks[0])).toEqual(new Set(added));
  });
  test('does not come before the rest is over', async () => {
    watch();
    add('one');
    await vi.advanceTimersByTimeAsync(20);
    expect(looks).toEqual([]);
    await pass();
    expect(looks).toHaveLength(1);
  });
  test('does not come where nothing changes', async () => {
    watch();
    await pass();
    expect(looks).toEqual([]);
  });
  test('tells of the outermost part alone', async () => {
    watch();
    const outer = add('outer');
    await vi.advanceTimersByTimeAsync(10);
    add('inner', outer);
    await pass();
    expect(looks).toEqual([[outer]]);
  });
  test('tells of changed text by its node', async () => {
    watch();
    const text = byId('y').firstChild as Text;
    text.data = 'b';
    await pass();
    expect(looks).toEqual([[text]]);
  });
  test('comes for a removal, with the place it was removed from', async () => {
    watch();
    byId('y').remove();
    await pass();
    expect(looks).toEqual([[byId('x')]]);
  });
  test('leaves out what came and went', async () => {
    watch();
    const stays = add('stays');
    add('goes').remove();
    await pass();
    expect(looks.flat()).toContain(stays);
    expect(looks.flat().filter((node) => !node.isConnected)).toEqual([]);
  });
  test('reads the whole body after very many changes', async () => {
    watch();
    for (let count = 0; count < 500; count++) add(String(count));
    await pass();
    expect(looks).toEqual([[document.body]]);
  });
});

describe('a storm of changes', () => {
  test('is not listened to between two looks, and the next one takes the whole body', async () => {
    watch();
    for (let count = 0; count < 300; count++) add(String(count));
    await vi.advanceTimersByTimeAsync(1);
    const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
    for (let count = 0; count < 300; count++) add(String(count));
    await vi.advanceTimersByTimeAsync(1);
    // Already deaf: nothing more came to be counted.
    expect(disconnected).not.toHaveBeenCalled();
    disconnected.mockRestore();
    await pass();
    expect(looks).toEqual([[document.body]]);
  });
  test('is heard again after the look', async () => {
    watch();
    for (let count = 0; count < 300; count++) add(String(count));
    await pass();
    const later = add('later');
    await pass();
    expect(looks).toEqual([[document.body], [later]]);
  });
  test.each([
    { name: 'a look that took 2 ms', took: 2, early: 150, late: 250 },
    { name: 'a look that took 20 ms', took: 20, early: 1_900, late: 2_100 },
    { name: 'a look that took a second: ten, and no more', took: 1_000, early: 9_900, late: 10_200 },
  ])('is looked at again only after a rest of a hundred times the work: $name', async ({ took, early, late }) => {
    watch(async () => {
      spent.ms += took;
    });
    add('one');
    await vi.advanceTimersByTimeAsync(70);
    expect(looks).toHaveLength(1);
    add('two');
    await vi.advanceTimersByTimeAsync(early - 70);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(late - early + 70);
    expect(looks).toHaveLength(2);
  });
});

describe('a hidden page', () => {
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => hide(false));
  test('is not looked at; what changed meanwhile is, once it is shown', async () => {
    watch();
    hide(true);
    const added = add('one');
    await pass();
    expect(looks).toEqual([]);
    hide(false);
    await pass();
    expect(looks).toEqual([[added]]);
  });
});

describe('other trees', () => {
  const shadow = () => {
    const host = document.createElement('x-post');
    byId('x').append(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>a</p>';
    return root;
  };
  test('changes in a shadow root are told once it is watched', async () => {
    const root = shadow();
    const watchTree = watch();
    const unseen = document.createElement('p');
    root.append(unseen);
    await pass();
    expect(looks.flat()).not.toContain(unseen);
    watchTree(root);
    const seen = document.createElement('p');
    root.append(seen);
    await pass();
    expect(looks.at(-1)).toEqual([seen]);
  });
  test('still after a storm', async () => {
    const root = shadow();
    watch()(root);
    for (let count = 0; count < 300; count++) add(String(count));
    await pass();
    const seen = document.createElement('p');
    root.append(seen);
    await pass();
    expect(looks.at(-1)).toEqual([seen]);
  });
});

describe('while a look is under way', () => {
  test('changes gather for the next one', async () => {
    let finish = () => {};
    watch(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    add('one');
    await pass();
    const later = [add('two'), add('three')];
    await pass();
    expect(looks).toHaveLength(1);
    finish();
    await pass();
    expect(looks).toHaveLength(2);
    expect(new Set(looks[1])).toEqual(new Set(later));
  });
});

describe('an abort', () => {
  test('before a change: no look', async () => {
    watch();
    life.abort();
    add('one');
    await pass();
    expect(looks).toEqual([]);
  });
  test('between a change and its look: no look', async () => {
    watch();
    add('one');
    await vi.advanceTimersByTimeAsync(20);
    life.abort();
    await pass();
    expect(looks).toEqual([]);
  });
});
