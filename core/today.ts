import type { Day } from './types.ts';

/** The calendar day where the reader is. */
export function today(now: Date = new Date()): Day {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
