import browser, { type Storage } from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { parseSettings } from './settings-schema.ts';
import { clearSynced, syncNow } from './settings-sync.ts';
import { patternOf } from './site-patterns.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some settings and stores them; one change at a time, so that none is lost. Where the person chose sync, the
 * browser's sync gets them too; whether that went well, `syncNow` tells.
 */
let queue: Promise<unknown> = Promise.resolve();
export function changeSettings(change: (settings: Settings) => Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = await readSettings();
    const changed = { ...settings, ...change(settings) };
    await storeSettings(changed);
    if (changed.sync) await syncNow(changed);
    else if (settings.sync) await clearSynced();
    return changed;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Stores settings on this device alone. */
export const storeSettings = (settings: Settings) => browser.storage.local.set({ [KEY]: settings });

/** Calls back after every change of the stored settings, from wherever it came. Returns how to stop that. */
export function onSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const told = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}

/** Switches one site on or off, in the list that counts now. */
export function withSite(settings: Settings, site: string, on: boolean): Partial<Settings> {
  const key = settings.scope === 'only' ? 'onlySites' : 'offSites';
  const listed = settings.scope === 'only' ? on : !on;
  const others = settings[key].filter((other) => other !== site);
  return { [key]: listed ? [...others, site].sort() : others };
}

/** The site of an address: its host. Undefined for anything but http and https pages. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : undefined;
}

/** The site that a person typed or pasted: a whole address or a bare host. Undefined where it is neither. */
export function siteOfInput(typed: string): string | undefined {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  // A name without a dot or port is a word, not a site that anybody meant. No wildcards: they would match nothing here.
  const usual = site && (patternOf(site) || site.startsWith('['));
  return usual && /^[^\s@]+$/.test(text) && /[.:]/.test(site) ? site : undefined;
}

/** Whether notes may show on a site; where sites are narrowed to a list, an unknown one is not on it. */
export function isOn({ on, scope, offSites, onlySites }: Settings, site: string | undefined): boolean {
  if (!on) return false;
  return scope === 'only' ? site !== undefined && onlySites.includes(site) : !site || !offSites.includes(site);
}

/** Whether nothing of ours may be drawn, marked or written in a page. */
export const drawsNothing = ({ appear, discreet }: Settings): boolean => discreet || appear === 'nothing';

/** The language to speak: as set, or the browser's. */
export function languageOf({ language }: Settings, browserLanguage: string): Language {
  if (language !== 'auto') return language;
  return browserLanguage.toLowerCase().startsWith('es') ? 'es' : 'en';
}
