import type { Day } from '../types.ts';
import { packRefusals } from './judge.ts';
import type { Pack, PackHeader } from './pack.ts';
import type { Refusal } from './refusal.ts';

/** What is kept of loaded packs, on this device: the one in use and the one before it. Whole files, signature and all. */
export interface Shelf {
  readonly current?: string;
  readonly previous?: string;
}

/** A file's pack, and the file as text, where its signature by the pinned key and its form are good. */
export type PackRead =
  | { readonly ok: true; readonly pack: Pack; readonly text: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What reading the shelf needs from outside. */
export interface StoredPorts {
  readonly read: (file: Uint8Array | string) => Promise<PackRead>;
  readonly load: () => Promise<Shelf>;
  /** What the build's own facts are. */
  readonly bundled: PackHeader;
  readonly today: () => Day;
}

/** A stored file: the pack where its signature and form are good, and why it may not be used; empty where it may. */
export interface StoredPack {
  readonly pack?: Pack;
  readonly refusals: readonly Refusal[];
}

/** Judges a stored file as if it were new: it is trusted no more than one that somebody brings. */
export async function readStored(file: string, { read, bundled, today }: StoredPorts): Promise<StoredPack> {
  const found = await read(file);
  return found.ok ? { pack: found.pack, refusals: packRefusals(found.pack, bundled, today()) } : found;
}

/** The loaded pack that is in use; undefined: the build's own facts are. */
export async function activePack(ports: StoredPorts): Promise<Pack | undefined> {
  const { current } = await ports.load();
  if (current === undefined) return undefined;
  const { pack, refusals } = await readStored(current, ports);
  return refusals.length === 0 ? pack : undefined;
}
