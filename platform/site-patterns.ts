import type { Settings } from '../core/settings.ts';

/** The pages that notes can stand on at all; the manifest's `host_permissions` are the same. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** Where the gate runs, as the browser's match patterns. */
export interface GateSites {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * A site's match pattern. Firefox knows no ports in patterns, so a site with a port stands for its host; undefined for
 * what no pattern can name (an IPv6 address): one bad pattern would make the browser refuse them all.
 */
export function patternOf(site: string): string | undefined {
  const host = site.replace(/:\d+$/, '');
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) ? `*://${host}/*` : undefined;
}

/**
 * The sites on whose pages the gate runs; undefined: on none. What the patterns let through too much (other ports of a
 * listed host) is refused when the gate calls. A site with a port is not excluded: its host has other sites.
 */
export function gateSites({ on, scope, offSites, onlySites }: Settings): GateSites | undefined {
  if (!on) return undefined;
  if (scope === 'all') {
    const whole = offSites.filter((site) => !/:\d+$/.test(site));
    return { matches: EVERY_SITE, excludeMatches: patterns(whole) };
  }
  const matches = patterns(onlySites);
  return matches.length > 0 ? { matches, excludeMatches: [] } : undefined;
}

const patterns = (sites: readonly string[]) => [...new Set(sites.flatMap((site) => patternOf(site) ?? []))].sort();
