import browser, { type Storage } from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Shelf } from '../../core/pack/stored.ts';

const KEY = 'packs';
const schema = z.object({ current: z.optional(z.string()), previous: z.optional(z.string()) });

/** The stored packs; nothing where what is stored is damaged. */
export async function loadShelf(): Promise<Shelf> {
  const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/** Whether any pack is stored, be it good or not. */
export const hasStored = async (): Promise<boolean> => (await loadShelf()).current !== undefined;

/** Calls back after every change of what is stored, from wherever it came. Returns how to stop that. */
export function onShelf(listener: () => void): () => void {
  const told = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) listener();
  };
  browser.storage.onChanged.addListener(told);
  return () => browser.storage.onChanged.removeListener(told);
}

/** Stores the packs in place of those that were. @throws Error where the device has no room; then nothing changed. */
export async function storeShelf(shelf: Shelf): Promise<void> {
  await browser.storage.local.set({ [KEY]: shelf });
}
