import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { today } from '../../core/today.ts';

const zone = process.env.TZ;

describe.each([
  { zone: 'America/Los_Angeles', moment: '2025-06-14T06:59:59Z', day: '2025-06-13' },
  { zone: 'America/Los_Angeles', moment: '2025-06-14T07:00:00Z', day: '2025-06-14' },
  { zone: 'America/Los_Angeles', moment: '2025-12-30T07:59:59Z', day: '2025-12-29' },
  { zone: 'Pacific/Auckland', moment: '2025-12-31T12:00:00Z', day: '2026-01-01' },
  { zone: 'UTC', moment: '2024-02-29T23:59:59Z', day: '2024-02-29' },
])('in $zone at $moment', ({ zone: place, moment, day }) => {
  beforeEach(() => {
    process.env.TZ = place;
  });
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test(`it is ${day}`, () => {
    expect(today(new Date(moment))).toBe(day);
  });
});
