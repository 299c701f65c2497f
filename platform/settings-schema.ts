import { z } from 'zod/mini';
import { DEFAULTS, MARKS, type Settings, TEXT_SIZES } from '../core/settings.ts';

/** A missing value takes its default; a damaged one takes what shows and reads the least, so damage never switches us on. */
const field = <T>(known: z.ZodMiniType<T>, missing: T, damaged: T = missing) =>
  z.catch(z._default(known, missing as never), damaged as never) as unknown as z.ZodMiniType<T>;

const sites = z.pipe(
  z.array(z.unknown()),
  z.transform((list) => [...new Set(list.filter((site): site is string => typeof site === 'string'))].sort()),
);

const schema = z.object({
  version: field(z.literal(2), 2),
  on: field(z.boolean(), DEFAULTS.on, false),
  scope: field(z.enum(['all', 'only']), DEFAULTS.scope, 'only'),
  offSites: field<readonly string[]>(sites, []),
  onlySites: field<readonly string[]>(sites, []),
  appear: field(z.enum(['open', 'pill', 'nothing']), DEFAULTS.appear, 'nothing'),
  discreet: field(z.boolean(), DEFAULTS.discreet, true),
  sensitivity: field(z.enum(['claims', 'mention']), DEFAULTS.sensitivity, 'claims'),
  language: field(z.enum(['auto', 'en', 'es']), DEFAULTS.language),
  textSize: field(z.literal(TEXT_SIZES), DEFAULTS.textSize),
  highlight: field(z.enum(['tint', 'underline', 'none']), DEFAULTS.highlight),
  mark: field(z.enum([...MARKS, 'none']), DEFAULTS.mark),
  sync: field(z.boolean(), DEFAULTS.sync, false),
});

/**
 * Reads stored settings of any age or version: each value that is missing or damaged falls back by itself, unknown keys
 * are left behind, and nothing throws. What is no object at all gives the defaults.
 */
export function parseSettings(stored: unknown): Settings {
  const read = schema.safeParse(typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {});
  return read.success ? read.data : DEFAULTS;
}
