import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Shelf } from '../../core/pack/shelf.ts';

const KEY = 'packs';
const schema = z.object({ current: z.optional(z.string()), previous: z.optional(z.string()) });

/** The stored packs; nothing where what is stored is damaged. */
export async function loadShelf(): Promise<Shelf> {
  const stored = schema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/** Stores the packs in place of those that were. @throws Error where the device has no room; then nothing changed. */
export async function storeShelf(shelf: Shelf): Promise<void> {
  await browser.storage.local.set({ [KEY]: shelf });
}
