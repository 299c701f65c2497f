import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareAltOf, shareTextOf } from '../../components/share-text.ts';
import { stringsFor } from '../../components/strings.ts';
import { cardView } from '../../core/card-view.ts';
import { qrCode } from '../../core/qr-code.ts';
import {
  layOutShare,
  type Measure,
  type ShareLayout,
  type ShareShape,
  type ShareText,
} from '../../core/share-layout.ts';
import { compiled } from './real-base.ts';

/** Widths of a wide serif font, so that a real one, which the browser tests use, takes no more. */
const measure: Measure = (text, { size, weight }) =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u2e80-\uffff]/.test(letter)
        ? 1
        : /[A-Z—MWmw]/.test(letter)
          ? 0.85
          : /[ilj.,;: ’'|]/.test(letter)
            ? 0.3
            : 0.52),
    0,
  ) *
  size *
  (weight === 600 ? 1.06 : 1);

const QR = qrCode(compiled.base.sources[0]!.address).length;
const SHAPES: readonly ShareShape[] = ['wide', 'square'];

/** What is wrong with a picture: text over its edges, over other text, or over the code. */
function faults({ width, height, boxes, qr }: ShareLayout): string[] {
  const all = [...boxes, { role: 'qr', x: qr.x, y: qr.y, width: qr.size, height: qr.size, lines: [], font: undefined }];
  const found: string[] = [];
  for (const [at, box] of all.entries()) {
    if (box.x < 40 || box.y < 20 || box.x + box.width > width - 40 || box.y + box.height > height - 20)
      found.push(`${box.role} over the edge`);
    for (const line of box.lines)
      if (box.font && measure(line, box.font) > box.width + 0.5 && [...line].length > 1)
        found.push(`${box.role}: ${line} too wide`);
    for (const other of all.slice(at + 1))
      if (
        box.x < other.x + other.width - 0.5 &&
        other.x < box.x + box.width - 0.5 &&
        box.y < other.y + other.height - 0.5 &&
        other.y < box.y + box.height - 0.5
      )
        found.push(`${box.role} over ${other.role}`);
  }
  return found;
}
const said = ({ boxes }: ShareLayout, role: string) =>
  boxes
    .filter((box) => box.role === role)
    .flatMap(({ lines }) => lines)
    .join(' ');

const CASES = compiled.base.facts.flatMap(({ id }) =>
  (['en', 'es'] as const).map((language) => ({
    id,
    language,
    view: cardView(compiled.base, id, { language, today: '2026-01-20' }),
  })),
);

describe.each(SHAPES)('%s', (shape) => {
  test.each(CASES)('$id in $language: all of it, nothing clipped', ({ view }) => {
    const text = shareTextOf(view);
    const mark = stringsFor(view.language).ourTranslation;
    for (const said of [text.asOf, shareAltOf(view)]) expect(said.includes(mark)).toBe(view.lead.translated);
    const layout = layOutShare(text, shape, QR, measure);
    expect(faults(layout)).toEqual([]);
    for (const role of ['question', 'first', 'rest', 'asOf', 'source'] as const)
      expect(said(layout, role)).toBe(text[role]);
    expect(said(layout, 'address').replaceAll(' ', '')).toBe(text.address);
    if (text.quotation) expect(said(layout, 'quotation')).toBe(text.quotation.words);
  });

  test('at any length nothing is clipped, and day, source and address stand whole', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'W', ' ', '白', 'é', '.', '-'),
      minLength: 1,
      maxLength: 3_000,
    });
    fc.assert(
      fc.property(letters, letters, letters, letters, (question, first, rest, words) => {
        const text: ShareText = {
          ...shareTextOf(CASES[0]!.view),
          question: question.slice(0, 200),
          first,
          rest,
          quotation: { label: 'DHCS', words },
        };
        const layout = layOutShare(text, shape, QR, measure);
        expect(faults(layout)).toEqual([]);
        expect(said(layout, 'asOf')).toBe(text.asOf);
        expect(said(layout, 'source')).toBe(text.source);
        expect(said(layout, 'address').replaceAll(' ', '')).toBe(text.address);
      }),
      { numRuns: 60 },
    );
  });

  test('an address breaks after a sign, never inside a word', () => {
    const layout = layOutShare(shareTextOf(CASES[0]!.view), shape, QR, measure);
    const { lines } = layout.boxes.find(({ role }) => role === 'address')!;
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&=_-]$/);
  });

  test('no short text ends in a forgotten word', () => {
    const forgotten = CASES.flatMap(({ view }) =>
      layOutShare(shareTextOf(view), shape, QR, measure)
        .boxes.filter(({ role, lines }) => ['question', 'first', 'asOf'].includes(role) && lines.length === 2)
        .filter(({ lines: [first, last], font }) => measure(last!, font) < measure(first!, font) / 2)
        .map(({ lines }) => lines),
    );
    expect(forgotten).toEqual([]);
  });

  test('a short answer is set larger than a long one', () => {
    const text = { ...shareTextOf(CASES[0]!.view), quotation: undefined, first: 'Yes, within limits.' };
    const sizes = ['', 'word '.repeat(60), 'word '.repeat(120)].map(
      (rest) =>
        layOutShare({ ...text, rest }, shape, QR, measure).boxes.find(({ role }) => role === 'first')!.font.size,
    );
    expect(sizes[0]).toBeGreaterThan(46);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[2]).toBeLessThan(sizes[0]!);
  });

  test('too long: the quotation goes before the answer is cut', () => {
    const text = { ...shareTextOf(CASES[0]!.view), quotation: { label: 'DHCS', words: 'word '.repeat(900) } };
    const layout = layOutShare(text, shape, QR, measure);
    expect(said(layout, 'quotation')).toBe('');
    expect(said(layout, 'first')).toBe(text.first);
  });
});

test.each(CASES)('$id in $language: the alternative text says all that the picture does', ({ view }) => {
  const alt = shareAltOf(view);
  for (const part of [view.question, view.lead.text, view.source.address]) expect(alt).toContain(part);
  if (view.quoted) expect(alt).toContain(view.quoted.quotation!.words);
});

test('a code has four white modules on every side', () => {
  const code = qrCode('https://a.example/');
  expect(code.every((row) => row.length === code.length)).toBe(true);
  const edge = [
    ...code.slice(0, 4).flat(),
    ...code.slice(-4).flat(),
    ...code.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]),
  ];
  expect(edge.some(Boolean)).toBe(false);
  expect(code[4]!.slice(4, 11).every(Boolean)).toBe(true);
});
