import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../core/settings.ts';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { changeSettings, drawsNothing, isOn, languageOf, onSettings, readSettings, siteOf, siteOfInput, withSite } =
  await import('../../platform/settings.ts');
const { parseSettings } = await import('../../platform/settings-schema.ts');

beforeEach(() => fakeBrowser.reset());

describe('stored settings are read', () => {
  const stored = { ...DEFAULTS, on: false, offSites: ['a.example'], language: 'es' };
  test('as they are', () => {
    expect(parseSettings(stored)).toEqual(stored);
  });
  test.each([
    { name: 'nothing stored', value: undefined },
    { name: 'null', value: null },
    { name: 'a text', value: 'on' },
    { name: 'a number', value: 1 },
    { name: 'an empty object', value: {} },
    { name: 'an array', value: [] },
  ])('$name gives the defaults', ({ value }) => {
    expect(parseSettings(value)).toEqual(DEFAULTS);
  });
  test.each([
    {
      name: 'an older version keeps what it has',
      value: { on: false, offSites: ['a.example'] },
      read: { on: false, offSites: ['a.example'] },
    },
    {
      name: 'a newer version keeps what we know',
      value: { ...stored, version: 3, colour: 'red' },
      read: { on: false, offSites: ['a.example'], language: 'es' },
    },
    {
      name: 'a damaged language falls back alone',
      value: { ...stored, language: 'fr' },
      read: { on: false, offSites: ['a.example'], language: 'auto' },
    },
    {
      name: 'version 1 keeps what it has',
      value: { version: 1, on: false, offSites: ['a.example'], language: 'es' },
      read: { on: false, offSites: ['a.example'], language: 'es' },
    },
    {
      name: 'a damaged switch is off',
      value: { ...stored, on: 'yes' },
      read: { on: false, offSites: ['a.example'], language: 'es' },
    },
    {
      name: 'what is damaged shows and reads the least',
      value: { scope: 'some', appear: 3, discreet: 'no', sensitivity: null, textSize: 101, highlight: {}, mark: [] },
      read: { scope: 'only', appear: 'nothing', discreet: true, sensitivity: 'claims' },
    },
    {
      name: 'sites are sorted, each once',
      value: { ...stored, offSites: ['b.example', 'a.example', 'b.example'] },
      read: { on: false, offSites: ['a.example', 'b.example'], language: 'es' },
    },
    {
      name: 'an unknown key is left behind, beside known ones',
      value: { on: false, colour: 'red', offSites: ['a.example'], language: 'es' },
      read: { on: false, offSites: ['a.example'], language: 'es' },
    },
    {
      name: 'damaged sites are left out, sound ones kept',
      value: { ...stored, offSites: ['a.example', 3, null] },
      read: { on: false, offSites: ['a.example'], language: 'es' },
    },
    {
      name: 'sites that are no list fall back alone',
      value: { ...stored, offSites: 'a.example' },
      read: { on: false, offSites: [], language: 'es' },
    },
  ])('$name', ({ value, read }) => {
    expect(parseSettings(value)).toEqual({ ...DEFAULTS, ...read });
  });
  test('unknown keys are not carried on', () => {
    expect(parseSettings({ ...stored, colour: 'red' })).toEqual(stored);
  });
});

describe('the list of sites', () => {
  const settings = { ...DEFAULTS, offSites: ['b.example', 'd.example'] };
  test.each([
    {
      name: 'a new site comes in its place',
      site: 'c.example',
      on: false,
      list: ['b.example', 'c.example', 'd.example'],
    },
    { name: 'a site that is there stays there once', site: 'b.example', on: false, list: ['b.example', 'd.example'] },
    { name: 'a site is taken out', site: 'b.example', on: true, list: ['d.example'] },
    {
      name: 'a site that is not there is not taken out',
      site: 'x.example',
      on: true,
      list: ['b.example', 'd.example'],
    },
  ])('$name', ({ site, on, list }) => {
    expect(withSite(settings, site, on)).toEqual({ offSites: list });
    expect(settings.offSites).toEqual(['b.example', 'd.example']);
  });
});

describe('the site of an address', () => {
  test.each([
    { address: 'https://www.example.org/a?b#c', site: 'www.example.org' },
    { address: 'http://example.org:8080/', site: 'example.org:8080' },
    { address: 'https://user:secret@example.org/', site: 'example.org' },
    { address: 'HTTPS://EXAMPLE.ORG', site: 'example.org' },
    { address: 'https://münchen.example/', site: 'xn--mnchen-3ya.example' },
  ])('$address', ({ address, site }) => {
    expect(siteOf(address)).toBe(site);
  });
  test.each([
    'about:blank',
    'chrome://extensions',
    'moz-extension://abc/popup.html',
    'file:///a.html',
    'data:text/html,x',
    'example.org',
    '',
    undefined,
  ])('none for %s', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });
});

describe('the site that somebody typed', () => {
  test.each([
    { typed: 'news.example', site: 'news.example' },
    { typed: '  News.Example ', site: 'news.example' },
    { typed: 'https://www.news.example/a?b=c#d', site: 'www.news.example' },
    { typed: 'news.example/politics', site: 'news.example' },
    { typed: 'localhost:3000', site: 'localhost:3000' },
    { typed: 'http://[::1]:3000/', site: '[::1]:3000' },
    { typed: 'münchen.example', site: 'xn--mnchen-3ya.example' },
  ])('$typed', ({ typed, site }) => {
    expect(siteOfInput(typed)).toBe(site);
  });
  test.each([
    '',
    '  ',
    'news',
    'two words',
    'ftp://a.example',
    'javascript:alert(1)',
    'https://',
    'me@news.example',
    '*.example',
  ])('none for “%s”', (typed) => {
    expect(siteOfInput(typed)).toBeUndefined();
  });
});

describe('notes are on', () => {
  const settings = { ...DEFAULTS, offSites: ['off.example'] };
  test.each([
    { name: 'on any site', settings, site: 'a.example', on: true },
    { name: 'where the site is not known', settings, site: undefined, on: true },
    { name: 'not on a site switched off', settings, site: 'off.example', on: false },
    { name: 'on a site below one switched off', settings, site: 'www.off.example', on: true },
    { name: 'nowhere once switched off', settings: { ...settings, on: false }, site: 'a.example', on: false },
    {
      name: 'nowhere once switched off, on an unknown site neither',
      settings: { ...settings, on: false },
      site: undefined,
      on: false,
    },
  ])('$name: $on', ({ settings: given, site, on }) => {
    expect(isOn(given, site)).toBe(on);
  });
});

describe('sites narrowed to a list', () => {
  const settings = { ...DEFAULTS, scope: 'only', offSites: ['a.example'], onlySites: ['a.example'] } as const;
  test.each([
    { site: 'a.example', on: true },
    { site: 'b.example', on: false },
    { site: undefined, on: false },
  ])('notes on $site: $on', ({ site, on }) => {
    expect(isOn(settings, site)).toBe(on);
  });
  test('a site is switched on and off in that list, the other stays', () => {
    expect(withSite(settings, 'b.example', true)).toEqual({ onlySites: ['a.example', 'b.example'] });
    expect(withSite(settings, 'a.example', false)).toEqual({ onlySites: [] });
  });
});

describe('nothing is drawn', () => {
  test.each([
    { name: 'as it comes', change: {}, nothing: false },
    { name: 'pill only', change: { appear: 'pill' }, nothing: false },
    { name: 'set so', change: { appear: 'nothing' }, nothing: true },
    { name: 'discreet mode, whatever else is set', change: { appear: 'open', discreet: true }, nothing: true },
  ] as const)('$name: $nothing', ({ change, nothing }) => {
    expect(drawsNothing({ ...DEFAULTS, ...change })).toBe(nothing);
  });
});

describe('the language', () => {
  test.each([
    { set: 'auto', browser: 'es', language: 'es' },
    { set: 'auto', browser: 'es-MX', language: 'es' },
    { set: 'auto', browser: 'ES', language: 'es' },
    { set: 'auto', browser: 'en-US', language: 'en' },
    { set: 'auto', browser: 'de', language: 'en' },
    { set: 'auto', browser: '', language: 'en' },
    { set: 'en', browser: 'es', language: 'en' },
    { set: 'es', browser: 'en', language: 'es' },
  ] as const)('set to $set in a browser that speaks “$browser”: $language', ({ set, browser, language }) => {
    expect(languageOf({ ...DEFAULTS, language: set }, browser)).toBe(language);
  });
});

describe('changes', () => {
  test('are there when settings are read again', async () => {
    await changeSettings(() => ({ language: 'es' }));
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'es' });
  });
  test('made at once are all kept', async () => {
    await Promise.all(['c', 'a', 'b'].map((site) => changeSettings((now) => withSite(now, site, false))));
    expect((await readSettings()).offSites).toEqual(['a', 'b', 'c']);
  });
  test('after one that failed still go through', async () => {
    const failed = changeSettings(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect((await changeSettings(() => ({ on: false }))).on).toBe(false);
  });
  test('are told to who listens, parsed', async () => {
    const told: unknown[] = [];
    onSettings((settings) => told.push(settings));
    await fakeBrowser.storage.local.set({ settings: { on: false, language: 'fr' } });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(told).toEqual([{ ...DEFAULTS, on: false }]);
  });
  test('are told with what was before, until nobody listens', async () => {
    const told: unknown[] = [];
    const stop = onSettings((now, before) => told.push([before.on, now.on]));
    await changeSettings(() => ({ on: false }));
    stop();
    await changeSettings(() => ({ on: true }));
    expect(told).toEqual([[true, false]]);
  });
  test('are stored on this device alone', async () => {
    await changeSettings(() => ({ on: false }));
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
});
