import bundled from 'virtual:facts/pack';
import type { StoredPorts } from '../../core/pack/stored.ts';
import { today } from '../../core/today.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { loadShelf } from '../../platform/pack/shelf-storage.ts';

/** How loaded packs are read in this build: from the device, each time by the build's pinned key. */
export const storedPorts: StoredPorts = {
  read: (file) => readPack(file, bundled.publicKey),
  load: loadShelf,
  bundled,
  today,
};
