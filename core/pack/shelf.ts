import { type Installed, judgePack, type Verdict } from './judge.ts';
import type { Pack } from './pack.ts';
import type { Refusal } from './refusal.ts';
import { type PackRead, readStored, type Shelf, type StoredPack, type StoredPorts } from './stored.ts';

/** What the shelf needs from outside. */
export interface ShelfPorts extends StoredPorts {
  readonly store: (shelf: Shelf) => Promise<void>;
  /** What the build carries. */
  readonly bundled: Installed;
}

/** What is in use, and why. */
export interface ShelfState {
  /** The loaded pack that is in use; undefined: the build's own facts are. */
  readonly pack?: Pack;
  /** A pack is stored and passed over: its edition where it could be read, and the reasons. */
  readonly passedOver?: { readonly edition?: number; readonly refusals: readonly Refusal[] };
  /** What `undo` brings back: an earlier pack, by its edition, or the build's facts; undefined: there is nothing to undo. */
  readonly back?: number | 'build';
}

export interface PackShelf {
  state(): Promise<ShelfState>;
  /** What loading a file would do. Changes nothing. */
  inspect(file: Uint8Array): Promise<Verdict>;
  /** Judges the file again and, where it passes, puts it to use; what was in use can be brought back by `undo`. */
  take(file: Uint8Array): Promise<Verdict>;
  /** Brings back what was in use before the last `take`: an earlier pack or the build's facts. False: there is nothing to undo. */
  undo(): Promise<boolean>;
}

/**
 * Keeps loaded packs. A stored file is trusted no more than a new one: it is judged anew each time it is read, and one
 * that is damaged, expired, or not newer than the build's own facts is passed over. It still counts as had: no older one
 * is taken after it until it is taken off by `undo`.
 */
export function createPackShelf(ports: ShelfPorts): PackShelf {
  const { read, load, store, bundled, today } = ports;
  const stored = async (file: string | undefined): Promise<StoredPack | undefined> =>
    file === undefined ? undefined : readStored(file, ports);
  const usable = (found: StoredPack | undefined) => (found?.refusals.length === 0 ? found.pack : undefined);

  async function judge(found: PackRead): Promise<Verdict> {
    if (!found.ok) return found;
    const current = await stored((await load()).current);
    const had = current?.pack?.topic === bundled.topic ? current.pack.edition : 0;
    const { base } = usable(current) ?? bundled;
    return judgePack(found.pack, { ...bundled, base, edition: Math.max(bundled.edition, had) }, today());
  }

  return {
    async state() {
      const shelf = await load();
      const current = await stored(shelf.current);
      if (!current) return {};
      const back = usable(await stored(shelf.previous))?.edition ?? 'build';
      const pack = usable(current);
      return pack
        ? { pack, back }
        : { passedOver: { edition: current.pack?.edition, refusals: current.refusals }, back };
    },
    inspect: async (file) => judge(await read(file)),
    async take(file) {
      const found = await read(file);
      const verdict = await judge(found);
      if (!found.ok || !verdict.ok) return verdict;
      const { current } = await load();
      await store({
        current: found.text,
        // Something that is no longer of use is not worth going back to.
        ...(usable(await stored(current)) && { previous: current }),
      });
      return verdict;
    },
    async undo() {
      const { current, previous } = await load();
      if (current === undefined) return false;
      await store(usable(await stored(previous)) ? { current: previous } : {});
      return true;
    },
  };
}
