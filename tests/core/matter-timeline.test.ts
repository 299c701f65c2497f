import { describe, expect, test } from 'vitest';
import { matterTimeline } from '../../core/matter-timeline.ts';
import { base } from '../components/sample.ts';
import { compiled } from './real-base.ts';

describe('of the sample', () => {
  test('each revision, the last check and today, oldest first', () => {
    expect(matterTimeline(base, 'en', '2026-01-20').map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'revision 2025-06-13',
      'revision 2025-08-12',
      'revision 2025-12-29',
      'checked 2025-12-29',
      'today 2026-01-20',
    ]);
  });
  test('names the facts that got an answer then, in the order of the groups', () => {
    const told = matterTimeline(base, 'en', '2026-01-20').flatMap((point) =>
      point.kind === 'revision' ? [point.facts] : [],
    );
    expect(told).toEqual([
      ['sharing-not-confirmed'],
      ['sharing-not-confirmed'],
      ['ruling-2025-12-29', 'sharing-not-confirmed'],
    ]);
  });
  test('today comes last, even where the clock is wrong', () => {
    expect(matterTimeline(base, 'en', '2020-01-01').at(-1)).toEqual({ kind: 'today', day: '2020-01-01' });
  });
  test('a base that has no fact about its source tells days without words', () => {
    const bare = { ...base, facts: base.facts.filter(({ id }) => id !== 'about-the-statement') };
    expect(matterTimeline(bare, 'en', '2026-01-20')[0]).toMatchObject({ kind: 'revision', text: '' });
  });
});

describe.each(['en', 'es'] as const)('of the project, %s', (language) => {
  const points = matterTimeline(compiled.base, language, '2026-11-24');
  test('begins on June 13, 2025, and every revision says something', () => {
    expect(points[0]).toMatchObject({ kind: 'revision', day: '2025-06-13', dating: 'exact' });
    for (const point of points) if (point.kind === 'revision') expect(point.text.length).toBeGreaterThan(40);
  });
});
