import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../core/settings.ts';
import { EVERY_SITE, gateSites, patternOf } from '../../platform/site-patterns.ts';

describe('a site’s pattern', () => {
  test.each([
    { site: 'news.example', pattern: '*://news.example/*' },
    { site: 'www.news.example', pattern: '*://www.news.example/*' },
    { site: 'news.example:8080', pattern: '*://news.example/*' },
    { site: '127.0.0.1:3000', pattern: '*://127.0.0.1/*' },
    { site: 'xn--mnchen-3ya.example', pattern: '*://xn--mnchen-3ya.example/*' },
    { site: 'localhost', pattern: '*://localhost/*' },
  ])('$site', ({ site, pattern }) => {
    expect(patternOf(site)).toBe(pattern);
  });
  test.each(['[::1]:3000', '*', '*.example', 'a b', '', 'a/b', 'a..b', '.a'])('none for “%s”', (site) => {
    expect(patternOf(site)).toBeUndefined();
  });
});

describe('the gate runs', () => {
  test.each([
    { name: 'everywhere as it comes', change: {}, sites: { matches: EVERY_SITE, excludeMatches: [] } },
    { name: 'nowhere once switched off', change: { on: false }, sites: undefined },
    {
      name: 'not on sites left out',
      change: { offSites: ['a.example', 'b.example'] },
      sites: { matches: EVERY_SITE, excludeMatches: ['*://a.example/*', '*://b.example/*'] },
    },
    {
      name: 'on a host of which only one port is left out',
      change: { offSites: ['a.example:81'] },
      sites: { matches: EVERY_SITE, excludeMatches: [] },
    },
    {
      name: 'only on listed sites, each host once',
      change: { scope: 'only', onlySites: ['a.example', 'a.example:81'], offSites: ['b.example'] },
      sites: { matches: ['*://a.example/*'], excludeMatches: [] },
    },
    { name: 'nowhere by an empty list', change: { scope: 'only' }, sites: undefined },
    {
      name: 'nowhere by a list that no pattern can name',
      change: { scope: 'only', onlySites: ['[::1]'] },
      sites: undefined,
    },
    {
      name: 'nowhere once switched off, whatever is listed',
      change: { on: false, scope: 'only', onlySites: ['a.example'] },
      sites: undefined,
    },
  ] as const)('$name', ({ change, sites }) => {
    expect(gateSites({ ...DEFAULTS, ...change })).toEqual(sites);
  });
});
