import type { Day } from '../../core/types.ts';

/** A day on which no source is due for a check, and one long past it. */
export const FRESH: Day = '2026-01-20';
export const STALE: Day = '2027-02-01';
