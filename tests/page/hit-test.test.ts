import { describe, expect, test } from 'vitest';
import { inView, rangeAt } from '../../page/hit-test.ts';

const box = (left: number, top: number, right: number, bottom: number) =>
  ({ left, top, right, bottom, width: right - left, height: bottom - top }) as DOMRect;
const item = (name: string, ...boxes: DOMRect[]) => ({
  name,
  range: { getClientRects: () => boxes } as unknown as Range,
});

describe('the passage at a point', () => {
  const items = [
    item('two lines', box(100, 10, 200, 30), box(0, 30, 80, 50)),
    item('another', box(150, 10, 300, 30)),
    item('none'),
  ];
  test.each([
    { name: 'on its first line', x: 120, y: 20, hit: 'two lines' },
    { name: 'on its second line', x: 40, y: 40, hit: 'two lines' },
    { name: 'on its edge', x: 200, y: 30, hit: 'two lines' },
    { name: 'where two lie over each other: the first', x: 180, y: 20, hit: 'two lines' },
    { name: 'on the other alone', x: 250, y: 20, hit: 'another' },
    { name: 'in the corner that its lines leave open', x: 90, y: 45, hit: undefined },
    { name: 'before its first line', x: 50, y: 20, hit: undefined },
    { name: 'far away', x: 900, y: 900, hit: undefined },
  ])('$name', ({ x, y, hit }) => {
    expect(rangeAt(items, x, y)?.name).toBe(hit);
  });
});

describe('a box is in view', () => {
  const viewport = { width: 100, height: 100 };
  test.each([
    { name: 'whole', rect: box(10, 10, 20, 20), seen: true },
    { name: 'by its lower edge', rect: box(10, -50, 20, 1), seen: true },
    { name: 'by its left edge', rect: box(99, 10, 200, 20), seen: true },
    { name: 'flat', rect: box(10, 10, 20, 10), seen: true },
    { name: 'not above', rect: box(10, -50, 20, 0), seen: false },
    { name: 'not below', rect: box(10, 100, 20, 120), seen: false },
    { name: 'not to the right', rect: box(100, 10, 120, 20), seen: false },
    { name: 'not to the left', rect: box(-20, 10, 0, 20), seen: false },
    { name: 'not where it has no size, as what is hidden', rect: box(10, 10, 10, 10), seen: false },
  ])('$name', ({ rect, seen }) => {
    expect(inView(rect, viewport)).toBe(seen);
  });
});
