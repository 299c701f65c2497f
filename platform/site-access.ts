import browser from 'webextension-polyfill';
import { EVERY_SITE, patternOf } from './site-patterns.ts';

/**
 * The origins to ask for. Browsers hold each against one pattern of the manifest at a time, of which none has both
 * schemes: `*://` would be more than we may ever have.
 */
const originsOf = (sites: readonly string[] | undefined): string[] =>
  sites
    ? sites.flatMap((site) => ['http', 'https'].map((scheme) => (patternOf(site) ?? '').replace('*', scheme)))
    : [...EVERY_SITE];

/** Whether the browser lets us read a site's pages; all sites' where none is named. The person can narrow that at any time. */
export async function hasAccess(site?: string): Promise<boolean> {
  return browser.permissions
    .contains({ origins: originsOf(site === undefined ? undefined : [site]) })
    .catch(() => false);
}

/** Has the browser ask the person for access to some sites, or to all. Only within a click; false where the answer is no. */
export async function askAccess(sites?: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(sites) }).catch(() => false);
}

/**
 * Gives access to all sites back. False where the browser keeps that for itself: Chromium lets an extension not drop
 * what its manifest names, only the person can narrow it there.
 */
export async function dropAccess(): Promise<boolean> {
  return browser.permissions.remove({ origins: [...EVERY_SITE] }).catch(() => false);
}

/** Calls back after every change of what the browser lets us read. Returns how to stop that. */
export function onAccess(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const told = () => listener();
  onAdded.addListener(told);
  onRemoved.addListener(told);
  return () => {
    onAdded.removeListener(told);
    onRemoved.removeListener(told);
  };
}

/** Opens Chromium's own page for this extension, where the person narrows what it may read. */
export const openAccessPage = () => browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
