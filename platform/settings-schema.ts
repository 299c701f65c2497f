import { z } from 'zod/mini';
import { DEFAULTS, MARKS, type Settings, TEXT_SIZES } from '../core/settings.ts';

/** A missing value takes its default; a damaged one takes what shows and reads the least, so damage never switches us on. */
const field = <T>(known: z.ZodMiniType<T>, missing: T, damaged: T = missing) =>
  z.catch(z._default(known, missing as never), damaged as never) as unknown as z.ZodMiniType<T>;

const sites = z.pipe(
  z.array(z.unknown()),
  z.transform((list) => [...new Set(list.filter((site): site is string => typeof site === 'string'))].sort()),
);

/** What each setting may be. */
export const KNOWN = {
  version: z.literal(2),
  on: z.boolean(),
  scope: z.enum(['all', 'only']),
  appear: z.enum(['open', 'pill', 'nothing']),
  discreet: z.boolean(),
  sensitivity: z.enum(['claims', 'mention']),
  language: z.enum(['auto', 'en', 'es']),
  textSize: z.literal(TEXT_SIZES),
  highlight: z.enum(['tint', 'underline', 'none']),
  mark: z.enum([...MARKS, 'none']),
  sync: z.boolean(),
} as const;

const schema = z.object({
  version: field(KNOWN.version, 2),
  on: field(KNOWN.on, DEFAULTS.on, false),
  scope: field(KNOWN.scope, DEFAULTS.scope, 'only'),
  offSites: field<readonly string[]>(sites, []),
  onlySites: field<readonly string[]>(sites, []),
  appear: field(KNOWN.appear, DEFAULTS.appear, 'nothing'),
  discreet: field(KNOWN.discreet, DEFAULTS.discreet, true),
  sensitivity: field(KNOWN.sensitivity, DEFAULTS.sensitivity, 'claims'),
  language: field(KNOWN.language, DEFAULTS.language),
  textSize: field(KNOWN.textSize, DEFAULTS.textSize),
  highlight: field(KNOWN.highlight, DEFAULTS.highlight),
  mark: field(KNOWN.mark, DEFAULTS.mark),
  sync: field(KNOWN.sync, DEFAULTS.sync, false),
});

/**
 * Reads stored settings of any age or version: each value that is missing or damaged falls back by itself, unknown keys
 * are left behind, and nothing throws. What is no object at all gives the defaults.
 */
export function parseSettings(stored: unknown): Settings {
  const read = schema.safeParse(typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {});
  return read.success ? read.data : DEFAULTS;
}
