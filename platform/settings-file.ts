import { z } from 'zod/mini';
import type { Settings } from '../core/settings.ts';
import { siteOfInput } from './settings.ts';
import { KNOWN, parseSettings } from './settings-schema.ts';

/** What a settings file may set. Whether settings go to other devices is chosen on each device, never by a file. */
const { sync: _, version: __, ...CHOICES } = KNOWN;
const LISTS = ['offSites', 'onlySites'] as const;

/** Largest file that is read, in characters: 20 times the longest list that anybody is thought to keep. */
export const LARGEST_FILE = 1_000_000;

/** The version that this build writes; a file of a later one may hold what we do not know. */
const VERSION = 2;

/** What is wrong with a settings file. `given` is what stands there, as JSON, cut short. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  /** `words`: the JSON reader's own, which tell the place. */
  | { readonly kind: 'not-json'; readonly words: string }
  | { readonly kind: 'no-settings' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'value'; readonly key: string; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'no-list'; readonly key: string; readonly given: string }
  | { readonly kind: 'site'; readonly key: string; readonly place: number; readonly given: string };

/** The settings as a file: everything but whether they are synced. */
export function toFile({ sync: _, ...settings }: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Reads a settings file, strictly: either all of it holds, or every problem is named and nothing is taken. */
export function fromFile(
  text: string,
):
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly problems: FileProblem[] } {
  const bad = (...problems: FileProblem[]) => ({ ok: false as const, problems });
  if (text.length > LARGEST_FILE) return bad({ kind: 'too-large' });
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return bad({ kind: 'not-json', words: (error as Error).message });
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return bad({ kind: 'no-settings' });
  const { version, ...given } = read as Record<string, unknown>;
  if (typeof version !== 'number') return bad({ kind: 'no-settings' });
  if (version > VERSION) return bad({ kind: 'newer', version });
  const problems = Object.entries(given).flatMap(([key, value]) => problemsOf(key, value));
  if (problems.length > 0) return bad(...problems);
  const whole = parseSettings({ ...given, ...listsOf(given) });
  const named = Object.keys(given) as (keyof Settings)[];
  return { ok: true, settings: Object.fromEntries(named.map((key) => [key, whole[key]])) };
}

function problemsOf(key: string, value: unknown): FileProblem[] {
  if ((LISTS as readonly string[]).includes(key)) {
    if (!Array.isArray(value)) return [{ kind: 'no-list', key, given: short(value) }];
    return value.flatMap((site: unknown, index): FileProblem[] =>
      typeof site === 'string' && siteOfInput(site)
        ? []
        : [{ kind: 'site', key, place: index + 1, given: short(site) }],
    );
  }
  if (!Object.hasOwn(CHOICES, key)) return [{ kind: 'unknown', key: key.slice(0, 40) }];
  const choice = CHOICES[key as keyof typeof CHOICES] as z.ZodMiniType;
  return z.safeParse(choice, value).success
    ? []
    : [{ kind: 'value', key, given: short(value), allowed: allowedBy(choice) }];
}

/** Sites as we write them: a list edited by hand may hold whole addresses. */
const listsOf = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    LISTS.filter((key) => key in given).map((key) => [key, (given[key] as string[]).map(siteOfInput)]),
  );

function allowedBy(choice: z.ZodMiniType): readonly string[] {
  const { values } = choice._zod as { readonly values?: ReadonlySet<unknown> };
  return values ? [...values].map((value) => JSON.stringify(value)) : ['true', 'false'];
}

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? '';
