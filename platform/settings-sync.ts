import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { fromPieces, isPiece, toPieces } from './settings-pieces.ts';

/** All that a browser's sync keeps for one extension, in bytes, where it does not say so itself. */
const ROOM = 102_400;

/** Why the settings did not go to the other devices. */
export type SyncProblem =
  /** The list of sites is longer than the browser's sync takes; both in kilobytes. */
  | { readonly kind: 'too-long'; readonly size: number; readonly room: number }
  /** In the browser's own words. */
  | { readonly kind: 'refused'; readonly words: string };

/** What the sync area holds of ours, whole; undefined where it holds nothing or cannot be asked. */
export async function readSynced(): Promise<Settings | undefined> {
  return fromPieces(await browser.storage.sync.get(null).catch(() => ({})));
}

/** Sees to it that the sync area holds these settings. Writes nothing where it does already. */
export async function syncNow(settings: Settings): Promise<SyncProblem | undefined> {
  const { sync } = browser.storage;
  const items = toPieces(settings);
  const size = Object.entries(items).reduce((sum, [name, item]) => sum + bytes(name) + bytes(JSON.stringify(item)), 0);
  if (size > ROOM) return { kind: 'too-long', size: Math.ceil(size / 1024), room: Math.floor(ROOM / 1024) };
  try {
    const there = await sync.get(null);
    if (Object.entries(items).every(([name, item]) => JSON.stringify(there[name]) === JSON.stringify(item)))
      return undefined;
    await sync.set(items);
    const left = Object.keys(there).filter((name) => isPiece(name) && !(name in items));
    if (left.length > 0) await sync.remove(left);
    return undefined;
  } catch (error) {
    return { kind: 'refused', words: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes everything of ours out of the sync area. */
export async function clearSynced(): Promise<void> {
  const names = Object.keys(await browser.storage.sync.get(null).catch(() => ({}))).filter(isPiece);
  if (names.length > 0) await browser.storage.sync.remove(names).catch(() => undefined);
}

/** Calls back when another device's settings have come in whole. */
export function onSynced(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'sync' || !Object.keys(changes).some(isPiece)) return;
    const synced = await readSynced();
    if (synced) listener(synced);
  });
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
