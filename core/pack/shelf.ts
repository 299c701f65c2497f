import type { Day } from '../types.ts';
import { type Installed, judgePack, type Verdict } from './judge.ts';
import type { Pack } from './pack.ts';
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

/** What the shelf needs from outside. */
export interface ShelfPorts {
  readonly read: (file: Uint8Array | string) => Promise<PackRead>;
  readonly load: () => Promise<Shelf>;
  readonly store: (shelf: Shelf) => Promise<void>;
  /** What the build carries. */
  readonly bundled: Installed;
  readonly today: () => Day;
}

export interface PackShelf {
  /** Which loaded pack is in use; undefined: the build's own facts. */
  active(): Promise<Pack | undefined>;
  /** What loading a file would do. Changes nothing. */
  inspect(file: Uint8Array): Promise<Verdict>;
  /** Judges the file again and, where it passes, puts it to use; what was in use can be brought back by `undo`. */
  take(file: Uint8Array): Promise<Verdict>;
  /** Brings back what was in use before the last `take`: an earlier pack or the build's facts. False: there is nothing to undo. */
  undo(): Promise<boolean>;
}

/**
 * Keeps loaded packs. A stored file is trusted no more than a new one: its signature is checked each time it is read,
 * and one that is not newer than the build's own facts is passed over. Expiry bars loading, not use: facts in use do not
 * fall back to older ones by the calendar alone; cards say when a source is overdue for a check.
 */
export function createPackShelf({ read, load, store, bundled, today }: ShelfPorts): PackShelf {
  async function usable(file: string | undefined): Promise<Pack | undefined> {
    if (file === undefined) return undefined;
    const found = await read(file);
    if (!found.ok || found.pack.topic !== bundled.topic || found.pack.edition <= bundled.edition) return undefined;
    return found.pack;
  }
  const active = async () => usable((await load()).current);

  async function judge(found: PackRead): Promise<Verdict> {
    return found.ok ? judgePack(found.pack, (await active()) ?? bundled, today()) : found;
  }

  return {
    active,
    inspect: async (file) => judge(await read(file)),
    async take(file) {
      const found = await read(file);
      const verdict = await judge(found);
      if (!found.ok || !verdict.ok) return verdict;
      const { current } = await load();
      await store({
        current: found.text,
        // Something that is no longer of use is not worth going back to.
        ...((await usable(current)) && { previous: current }),
      });
      return verdict;
    },
    async undo() {
      const { current, previous } = await load();
      if (current === undefined) return false;
      await store(previous === undefined ? {} : { current: previous });
      return true;
    },
  };
}
