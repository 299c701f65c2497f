import { describe, expect, test } from 'vitest';
import { cardView, findFact, findSource } from '../../core/card-view.ts';
import { base, sampleView, TODAY } from '../components/sample.ts';

const [JUNE, AUGUST, DECEMBER] = ['2025-06-13', '2025-08-12', '2025-12-29'] as const;

test('the newest answer leads, and the quotation may be an older one', () => {
  const view = sampleView();
  expect(view.lead).toMatchObject({ asOf: DECEMBER, dating: 'after', revision: 'C' });
  expect(view.quoted).toMatchObject({ asOf: JUNE, dating: 'exact', quotation: { paragraph: 'P2' } });
  expect(view.timeline.map(({ asOf }) => asOf)).toEqual([JUNE, AUGUST, DECEMBER]);
  expect(view.timeline.at(-1)).toBe(view.lead);
});

test('a fact that rests on later revisions alone has nothing to quote', () => {
  expect(sampleView('ruling-2025-12-29').quoted).toBeUndefined();
});

describe('what had been said by the page’s day', () => {
  test.each([
    { name: 'a day before any answer', pageDay: '2025-06-12', answer: undefined, changes: [JUNE, AUGUST, DECEMBER] },
    { name: 'the day of the first answer', pageDay: JUNE, answer: JUNE, changes: [AUGUST, DECEMBER] },
    { name: 'the day before the second answer', pageDay: '2025-08-11', answer: JUNE, changes: [AUGUST, DECEMBER] },
    { name: 'the day of the second answer', pageDay: AUGUST, answer: AUGUST, changes: [DECEMBER] },
    { name: 'after the newest answer', pageDay: '2026-01-02', answer: DECEMBER, changes: [] },
    { name: 'today', pageDay: TODAY, answer: DECEMBER, changes: [] },
  ])('$name', ({ pageDay, answer, changes }) => {
    const { then } = sampleView(undefined, { pageDay });
    expect(then?.pageDay).toBe(pageDay);
    expect(then?.answer?.asOf).toBe(answer);
    expect(then?.changes.map(({ asOf }) => asOf)).toEqual(changes);
  });

  test.each([
    { name: 'no day', pageDay: undefined },
    { name: 'a day that has not come yet', pageDay: '2026-01-21' },
  ])('$name: left out', ({ pageDay }) => {
    expect(sampleView(undefined, { pageDay }).then).toBeUndefined();
  });
});

describe('the source’s review', () => {
  test.each([
    { today: '2026-03-28', overdue: false },
    { today: '2026-03-29', overdue: false },
    { today: '2026-03-30', overdue: true },
  ])('on $today overdue is $overdue', ({ today, overdue }) => {
    expect(sampleView(undefined, { today }).source.overdue).toBe(overdue);
  });
});

test('in Spanish every text is Spanish and marked as our translation, the quotation stays as it was said', () => {
  const view = sampleView(undefined, { language: 'es' });
  expect(view.question).toBe('¿Se confirmó que se compartieron los datos?');
  expect(view.timeline.map(({ translated }) => translated)).toEqual([true, true, true]);
  expect(view.quoted?.quotation?.words).toMatch(/^DHCS has not received/);
  expect(view.source.publisher).toMatch(/^Departamento/);
  expect(sampleView().lead.translated).toBe(false);
});

test('what overtook several answers is named once', () => {
  expect(sampleView().related).toEqual([{ factId: 'ruling-2025-12-29', question: 'May CMS share data with ICE now?' }]);
});

test('what is not in the base is an error that names it', () => {
  expect(() => findFact(base, 'no-such-fact')).toThrow(/no-such-fact/);
  expect(() => findSource(base, 'no-such-source')).toThrow(/no-such-source/);
  const odd = { ...base, sources: [{ ...base.sources[0]!, revisions: [] }] };
  expect(() => cardView(odd, 'about-the-statement', { language: 'en', today: TODAY })).toThrow(/revision "A"/);
});
