import { describe, expect, test } from 'vitest';
import { barsAmong, clearest, cornered, docked, isSheet, LOW, SHEET_WIDTH, sheetBeside } from '../../page/placement.ts';

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

describe('where there is no room beside a passage', () => {
  const low = { width: 680, height: LOW - 1 };
  test('the card is a sheet over all that there is', () => {
    expect(isSheet(low)).toBe(true);
    expect(isSheet({ width: SHEET_WIDTH, height: LOW })).toBe(false);
    const whole = { sheet: 'bottom', room: low.height };
    expect(sheetBeside(low, { top: 10, bottom: 40 })).toEqual(whole);
    expect(docked(low, { width: 680, height: 300 })).toEqual(whole);
  });
  test.each([low, { width: 320, height: 640 }])(
    'the pill waits in a corner all the same: $width x $height',
    (viewport) => {
      const { at } = cornered(viewport, { width: 120, height: 40 });
      expect(at).toEqual({ left: viewport.width - 136, top: viewport.height - 56 });
    },
  );
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

describe('what is in the way', () => {
  const viewport = { width: 1000, height: 800 };
  const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  test.each([
    { name: 'a cookie bar', box: rect(0, 700, 1000, 800), bars: { top: 0, bottom: 100 } },
    {
      name: 'a cookie bar that hovers a little above the edge',
      box: rect(20, 690, 980, 790),
      bars: { top: 0, bottom: 110 },
    },
    { name: 'a sticky header', box: rect(0, 0, 1000, 60), bars: { top: 60, bottom: 0 } },
    { name: 'a chat button is no bar', box: rect(920, 720, 980, 780), bars: { top: 0, bottom: 0 } },
    { name: 'a dialog in the middle is no bar', box: rect(100, 200, 900, 600), bars: { top: 0, bottom: 0 } },
    { name: 'a sheet over most of the page is no bar', box: rect(0, 100, 1000, 800), bars: { top: 0, bottom: 0 } },
  ])('$name', ({ box, bars }) => {
    const found = barsAmong(viewport, [box]);
    expect(found.bars).toEqual(bars);
    expect(found.others).toEqual(bars.top + bars.bottom > 0 ? [] : [box]);
  });

  test('docked, it stands above a bar, and in another corner than the page’s chat button', () => {
    const card = { width: 300, height: 40 };
    const [low] = [docked(viewport, card, { top: 0, bottom: 100 }).at!];
    expect(low.top + 40).toBeLessThan(700);
    const chat = rect(920, 720, 980, 780);
    const aside = docked(viewport, card, { top: 0, bottom: 0 }, [chat]).at!;
    expect(aside.left + card.width).toBeLessThan(chat.left);
  });

  test('a sheet leaves the passage and the bar in sight', () => {
    const phone = { width: 390, height: 800 };
    expect(sheetBeside(phone, { top: 100, bottom: 200 }, { top: 0, bottom: 90 }).room).toBeLessThanOrEqual(
      800 - 200 - 90,
    );
  });

  test.each([
    { name: 'the first of two that are free', others: [], left: 0 },
    { name: 'the second where the first covers something', others: [rect(50, 50, 60, 60)], left: 200 },
    { name: 'the one that covers least', others: [rect(0, 0, 100, 100), rect(290, 0, 300, 10)], left: 200 },
    { name: 'touching is not covering', others: [rect(100, 0, 150, 100)], left: 0 },
  ])('$name', ({ others, left }) => {
    const places = [
      { left: 0, top: 0 },
      { left: 200, top: 0 },
    ];
    expect(clearest(places, { width: 100, height: 100 }, others).left).toBe(left);
  });
});
