import { expect, test } from 'vitest';
import {
  cardStyles,
  optionsStyles,
  panelStyles,
  popupStyles,
  statementStyles,
  welcomeStyles,
} from '../../components/styles.ts';
import { tokens } from '../../components/tokens.ts';

/** Set by whoever places the card (entrypoints/notes/placer.ts), with a fallback where it is used. */
const SET_BY_OWNER = ['--fn-room', '--fn-inset-top', '--fn-inset-bottom'];

const SHEETS = { cardStyles, popupStyles, panelStyles, optionsStyles, welcomeStyles, statementStyles };

test.each(Object.entries(SHEETS))('%s: every property it uses is a token', (_, css) => {
  const used = [...css.matchAll(/var\((--fn-[a-z-]+)/g)].map(([, name]) => name!);
  expect([...new Set(used)].filter((name) => !tokens.includes(`${name}:`) && !SET_BY_OWNER.includes(name))).toEqual([]);
});

test.each(Object.entries(SHEETS))('%s: its brackets are even, and it loads nothing', (_, css) => {
  expect(css.split('{').length).toBe(css.split('}').length);
  expect(css).not.toMatch(/url\(|@import|@font-face/);
});

test('on a page of others nothing of ours prints', () => {
  expect(cardStyles).toMatch(/@media print \{ \.fn \{ display: none !important/);
});

/** WCAG's contrast of two colours written `#rrggbb`. */
function contrast(a: string, b: string): number {
  const [dark, light] = [a, b].map(luminance).sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const [light, dark] = tokens
  .split('\n  color-scheme: dark')
  .map((part) =>
    Object.fromEntries([...part.matchAll(/--fn-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
  );

test.each([
  ['ink', 'paper', 7],
  ['ink', 'desk', 7],
  ['ink', 'tint', 7],
  ['ink', 'accent-soft', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'desk', 4.5],
  ['ink-soft', 'tint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'desk', 4.5],
  ['accent', 'tint', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['amber', 'amber-soft', 4.5],
  ['on-mark', 'mark', 4.5],
  ['on-accent', 'accent', 4.5],
  ['control', 'paper', 3],
  ['control', 'desk', 3],
] as const)('%s on %s has a contrast of %d or more, light and dark', (ink, paper, least) => {
  for (const theme of [light!, dark!]) expect(contrast(theme[ink]!, theme[paper]!)).toBeGreaterThanOrEqual(least);
});
