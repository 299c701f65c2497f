// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { stringsFor } from '../../components/strings.ts';
import { Timeline } from '../../components/timeline.tsx';
import { draw } from './draw.tsx';
import { sampleView } from './sample.ts';

const draws = (view: ReturnType<typeof sampleView>) => draw(<Timeline view={view} strings={stringsFor('en')} />);
const days = (root: HTMLElement) =>
  [...root.querySelectorAll('.fn-point-day')].map((day) => day.textContent?.replace(/\s+/g, ' ').trim());

test('oldest on top, the page’s own day in its place, our last check, and today at its end', () => {
  const root = draws(sampleView(undefined, { pageDay: '2025-07-01' }));
  expect(days(root)).toEqual([
    'June 13, 2025',
    'This page came out July 1, 2025',
    'August 12, 2025 or later',
    'December 29, 2025 or laterNewest',
    'Last checked by us December 29, 2025',
    'You are here: today, January 20, 2026',
  ]);
  expect(root.querySelector('summary')?.textContent).toBe('Timeline: 3 answers');
});

test('a page of an answer’s own day comes after it, a page later than our check comes after that', () => {
  expect(days(draws(sampleView(undefined, { pageDay: '2025-06-13' })))[1]).toMatch(/^This page came out/);
  expect(days(draws(sampleView(undefined, { pageDay: '2026-01-10' }))).at(-2)).toMatch(/^This page came out/);
});

test('a single answer needs no timeline', () => {
  expect(draws(sampleView('about-the-statement')).children).toHaveLength(0);
});

test('today stands on the line, but not where a clock behind our last check would put it', () => {
  const last = (today: string) => days(draws(sampleView(undefined, { today }))).at(-1);
  expect(last('2026-06-01')).toBe('You are here: today, June 1, 2026');
  expect(last('2025-12-29')).toMatch(/^You are here/);
  expect(last('2025-12-28')).toMatch(/^Last checked by us/);
});

test('it waits folded, whatever its length', () => {
  expect(draws(sampleView()).querySelector('details')?.open).toBe(false);
});
