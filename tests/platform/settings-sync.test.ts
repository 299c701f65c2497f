import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { fromPieces, isPiece, toPieces } = await import('../../platform/settings-pieces.ts');
const { clearSynced, onSynced, readSynced, syncNow } = await import('../../platform/settings-sync.ts');
const { changeSettings } = await import('../../platform/settings.ts');

const sites = (count: number) =>
  Array.from({ length: count }, (_, at) => `site-${String(at).padStart(5, '0')}.example`);
const listed = (count: number): Settings => ({ ...DEFAULTS, sync: true, offSites: sites(count) });
const synced = () => fakeBrowser.storage.sync.get(null) as Promise<Record<string, unknown>>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('pieces', () => {
  test.each([0, 1, 100, 1000, 3000])(
    'of %i sites give the settings back, none larger than the browsers take',
    (count) => {
      const items = toPieces(listed(count));
      expect(fromPieces(items)).toEqual(listed(count));
      for (const [name, item] of Object.entries(items)) {
        expect(isPiece(name)).toBe(true);
        expect(name.length + new TextEncoder().encode(JSON.stringify(item)).length).toBeLessThan(8_192);
      }
    },
  );
  const old = toPieces(listed(400));
  const young = toPieces({ ...listed(400), offSites: sites(401).slice(1) });
  test.each([
    { name: 'nothing', items: {} },
    { name: 'a head alone', items: { settings: old.settings } },
    { name: 'a lost piece', items: { ...old, 'settings.1': undefined } },
    { name: 'half an old list with half a new one', items: { ...old, 'settings.1': young['settings.1'] } },
    { name: 'an old head over new pieces', items: { ...young, settings: old.settings } },
    { name: 'something else under our name', items: { settings: 'on' } },
    { name: 'a head that counts beyond all bounds', items: { settings: { pieces: 1e9, sum: 1 } } },
  ])('that are not whole give nothing: $name', ({ items }) => {
    expect(fromPieces(items)).toBeUndefined();
  });
  test('damaged by hand but whole are read as any settings are', () => {
    const items = toPieces({ ...DEFAULTS, language: 'fr' } as unknown as Settings);
    expect(fromPieces(items)).toEqual({ ...DEFAULTS, sync: true });
  });
});

describe('sync', () => {
  test('writes once, then nothing while nothing changes', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    expect(await syncNow(listed(10))).toBeUndefined();
    expect(await syncNow(listed(10))).toBeUndefined();
    expect(set).toHaveBeenCalledTimes(1);
    expect(await readSynced()).toEqual(listed(10));
  });
  test('a shorter list leaves no piece behind', async () => {
    await syncNow(listed(1000));
    const before = Object.keys(await synced()).length;
    await syncNow(listed(1));
    expect(Object.keys(await synced()).length).toBeLessThan(before);
    expect(await readSynced()).toEqual(listed(1));
  });
  test('a list longer than the browser’s sync takes is told in kilobytes, and nothing is written', async () => {
    const problem = await syncNow(listed(5000));
    expect(problem).toMatchObject({ kind: 'too-long', room: 100 });
    expect((problem as { size: number }).size).toBeGreaterThan(100);
    expect(await synced()).toEqual({});
  });
  test('a refusal is told in the browser’s own words', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    expect(await syncNow(listed(1))).toEqual({ kind: 'refused', words: 'MAX_WRITE_OPERATIONS_PER_MINUTE' });
  });
  test('takes out what is ours and nothing else', async () => {
    await fakeBrowser.storage.sync.set({ other: 1 });
    await syncNow(listed(1000));
    await clearSynced();
    expect(await synced()).toEqual({ other: 1 });
  });
  test('another device’s settings are told once they are whole', async () => {
    const told: unknown[] = [];
    onSynced((settings) => told.push(settings));
    const { settings: head, ...pieces } = toPieces(listed(400));
    await fakeBrowser.storage.sync.set({ settings: head });
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
    await fakeBrowser.storage.sync.set(pieces);
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([listed(400)]);
  });
});

describe('a change of the settings', () => {
  test('goes to the sync area only where the person said so', async () => {
    await changeSettings(() => ({ offSites: ['a.example'] }));
    expect(await synced()).toEqual({});
    await changeSettings(() => ({ sync: true }));
    expect((await readSynced())?.offSites).toEqual(['a.example']);
    await changeSettings(() => ({ offSites: ['b.example'] }));
    expect((await readSynced())?.offSites).toEqual(['b.example']);
  });
  test('that ends the sync takes everything out of it again', async () => {
    await changeSettings(() => ({ sync: true, offSites: sites(500) }));
    await changeSettings(() => ({ sync: false }));
    expect(await synced()).toEqual({});
  });
  test('is stored here even where the sync refuses it', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect((await changeSettings(() => ({ sync: true, on: false }))).on).toBe(false);
  });
});
