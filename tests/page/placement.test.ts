import { describe, expect, test } from 'vitest';
import { docked, SHEET_WIDTH, sheetBeside } from '../../page/placement.ts';

describe('docked', () => {
  test.each([
    { viewport: { width: 1280, height: 800 }, box: { width: 360, height: 300 } },
    { viewport: { width: SHEET_WIDTH, height: 700 }, box: { width: 360, height: 48 } },
  ])('in a wide viewport a box lies whole in the bottom right corner: $viewport', ({ viewport, box }) => {
    const { at, sheet } = docked(viewport, box);
    expect(sheet).toBeUndefined();
    expect(at!.left + box.width).toBeLessThan(viewport.width);
    expect(at!.left + box.width).toBeGreaterThan(viewport.width - 40);
    expect(at!.top + box.height).toBeLessThan(viewport.height);
    expect(at!.top + box.height).toBeGreaterThan(viewport.height - 40);
  });
  test('in a narrow one it is a sheet at the bottom, which leaves part of the page in sight', () => {
    const { at, sheet, room } = docked({ width: SHEET_WIDTH - 1, height: 700 }, { width: 360, height: 300 });
    expect(at).toBeUndefined();
    expect(sheet).toBe('bottom');
    expect(room).toBeLessThan(700);
  });
  test('no taller than the viewport', () => {
    expect(docked({ width: 1280, height: 800 }, { width: 360, height: 300 }).room).toBeLessThan(800);
  });
});

describe('a sheet stands at the edge farther from the passage', () => {
  const viewport = { width: 390, height: 800 };
  test.each([
    { name: 'at the bottom for a passage at the top', passage: { top: 40, bottom: 120 }, sheet: 'bottom' },
    { name: 'at the top for a passage at the bottom', passage: { top: 650, bottom: 760 }, sheet: 'top' },
    {
      name: 'at the bottom where half of the viewport is free below',
      passage: { top: 380, bottom: 390 },
      sheet: 'bottom',
    },
    { name: 'at the top just under the middle', passage: { top: 420, bottom: 460 }, sheet: 'top' },
  ])('$name', ({ passage, sheet }) => {
    expect(sheetBeside(viewport, passage).sheet).toBe(sheet);
  });
  test.each([
    { name: 'at the bottom', passage: { top: 40, bottom: 120 }, free: 680 },
    { name: 'at the top', passage: { top: 650, bottom: 760 }, free: 650 },
  ])('and leaves the passage uncovered: $name', ({ passage, free }) => {
    const { room } = sheetBeside(viewport, passage);
    expect(room).toBeLessThan(free);
    expect(room).toBeGreaterThan(free - 40);
  });
  test('a passage as tall as the viewport still leaves room to read the card', () => {
    expect(sheetBeside(viewport, { top: -100, bottom: 900 }).room).toBeGreaterThanOrEqual(200);
  });
});
