import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Language } from '../core/types.ts';

/** Everything that is stored, on this device only. */
export interface Settings {
  readonly version: 1;
  /** Off everywhere where false. */
  readonly on: boolean;
  /** Hosts on which the person switched the notes off, sorted. */
  readonly offSites: readonly string[];
  /** `auto`: the browser's own language where we speak it, else English. */
  readonly language: 'auto' | Language;
}

export const DEFAULTS: Settings = { version: 1, on: true, offSites: [], language: 'auto' };

const schema = z.object({
  version: z.literal(1),
  on: z.boolean(),
  offSites: z.array(z.string()),
  language: z.enum(['auto', 'en', 'es']),
});

const KEY = 'settings';

/** Reads stored settings of any age: what does not parse falls back to the default, so damage never switches us on a site. */
export function parseSettings(stored: unknown): Settings {
  const whole = schema.safeParse(stored);
  if (whole.success) return { ...DEFAULTS, ...whole.data };
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { on, offSites, language } = stored as Partial<Record<keyof Settings, unknown>>;
  return {
    ...DEFAULTS,
    on: typeof on === 'boolean' ? on : DEFAULTS.on,
    offSites: Array.isArray(offSites) ? offSites.filter((site) => typeof site === 'string') : DEFAULTS.offSites,
    language: language === 'en' || language === 'es' ? language : DEFAULTS.language,
  };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and stores them; one change at a time, so that none is lost. */
let queue: Promise<unknown> = Promise.resolve();
export function changeSettings(change: (settings: Settings) => Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = await readSettings();
    const changed = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Calls back after every change of the stored settings, from wherever it came. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  });
}

/** Adds a site to the list, or takes it out. */
export const withSite = ({ offSites }: Settings, site: string, on: boolean): Pick<Settings, 'offSites'> => ({
  offSites: on ? offSites.filter((other) => other !== site) : [...new Set([...offSites, site])].sort(),
});

/** The site of an address: its host. Undefined for anything but http and https pages. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : undefined;
}

/** Whether notes may show on a site. */
export const isOn = ({ on, offSites }: Settings, site: string | undefined) => on && (!site || !offSites.includes(site));

/** The language to speak: as set, or the browser's. */
export function languageOf({ language }: Settings, browserLanguage: string): Language {
  if (language !== 'auto') return language;
  return browserLanguage.toLowerCase().startsWith('es') ? 'es' : 'en';
}
