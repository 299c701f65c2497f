// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { stringsFor } from '../../components/strings.ts';
import { Timeline } from '../../components/timeline.tsx';
import { draw } from './draw.tsx';
import { sampleView } from './sample.ts';

const draws = (view: ReturnType<typeof sampleView>) => draw(<Timeline view={view} strings={stringsFor('en')} />);
const days = (root: HTMLElement) =>
  [...root.querySelectorAll('.fn-point-day')].map((day) => day.textContent?.replace(/\s+/g, ' ').trim());

test('oldest on top, the page’s own day in its place, our last check at its end', () => {
  const root = draws(sampleView(undefined, { pageDay: '2025-07-01' }));
  expect(days(root)).toEqual([
    'June 13, 2025',
    'This page came out July 1, 2025',
    'August 12, 2025 or later',
    'December 29, 2025 or laterNewest',
    'Last checked by us December 29, 2025',
  ]);
  expect(root.querySelector('summary')?.textContent).toBe('Timeline: 3 answers');
});

test('a page of an answer’s own day comes after it, a page later than our check comes last', () => {
  expect(days(draws(sampleView(undefined, { pageDay: '2025-06-13' })))[1]).toMatch(/^This page came out/);
  expect(days(draws(sampleView(undefined, { pageDay: '2026-01-10' }))).at(-1)).toMatch(/^This page came out/);
});

test('a single answer needs no timeline', () => {
  expect(draws(sampleView('about-the-statement')).children).toHaveLength(0);
});

test('open only where it is short and nothing above has told the same', () => {
  const view = sampleView();
  const short = (shown: typeof view) => ({ ...shown, timeline: shown.timeline.slice(1) });
  const open = (shown: typeof view) => draws(shown).querySelector('details')?.open;
  expect(open(short(view))).toBe(true);
  expect(open(view)).toBe(false);
  expect(open(short(sampleView(undefined, { pageDay: '2025-07-01' })))).toBe(false);
});
