import { describe, expect, test } from 'vitest';
import { judgePack } from '../../../core/pack/judge.ts';
import { copyOf, realPack } from '../../platform/pack/signed.ts';

const pack = realPack({ edition: 5, made: '2026-11-24', expires: '2027-05-23' });
const installed = { topic: 'medi-cal-data', edition: 4, base: pack.base };
const TODAY = '2026-12-01';

test('a newer edition on the same topic is taken, and where nothing changes it says so', () => {
  const verdict = judgePack(pack, installed, TODAY);
  expect(verdict.ok && verdict.changes).toEqual({
    added: [],
    removed: [],
    changed: [],
    newSources: [],
    lostSources: [],
    changedSources: [],
  });
});

describe('never older, never late, never of another topic', () => {
  test.each([
    { name: 'one edition newer', edition: 4, topic: 'medi-cal-data', today: TODAY, codes: 'ok' },
    { name: 'far newer', edition: 0, topic: 'medi-cal-data', today: TODAY, codes: 'ok' },
    { name: 'the same edition', edition: 5, topic: 'medi-cal-data', today: TODAY, codes: 'not-newer' },
    { name: 'an older edition', edition: 6, topic: 'medi-cal-data', today: TODAY, codes: 'not-newer' },
    { name: 'another topic', edition: 4, topic: 'night-bus', today: TODAY, codes: 'other-topic' },
    { name: 'the last day', edition: 4, topic: 'medi-cal-data', today: '2027-05-23', codes: 'ok' },
    { name: 'the day after', edition: 4, topic: 'medi-cal-data', today: '2027-05-24', codes: 'expired' },
    { name: 'a clock a day behind', edition: 4, topic: 'medi-cal-data', today: '2026-11-23', codes: 'ok' },
    { name: 'a clock two days behind', edition: 4, topic: 'medi-cal-data', today: '2026-11-22', codes: 'made-later' },
    { name: 'old and late', edition: 9, topic: 'medi-cal-data', today: '2028-01-01', codes: 'not-newer,expired' },
  ])('$name: $codes', ({ edition, topic, today, codes }) => {
    const verdict = judgePack(pack, { topic, edition, base: pack.base }, today);
    expect(verdict.ok ? 'ok' : verdict.refusals.map(({ code }) => code).join()).toBe(codes);
  });
});

test('a pack whose parts contradict each other is refused with the places', () => {
  const copy = copyOf(pack);
  copy.base.overview = ['nowhere'];
  const verdict = judgePack(copy, installed, TODAY);
  expect(!verdict.ok && verdict.refusals).toEqual([
    { code: 'unsound', faults: [{ at: 'base.overview.0', message: 'there is no fact “nowhere”' }] },
  ]);
});
