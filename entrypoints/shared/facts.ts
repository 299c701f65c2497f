import bundled from 'virtual:facts/base';
import { activePack } from '../../core/pack/stored.ts';
import type { FactBase } from '../../core/types.ts';
import { onShelf } from '../../platform/pack/shelf-storage.ts';
import { storedPorts } from './stored-ports.ts';

/**
 * The loaded pack that is in use, for our own pages; undefined where the build's own facts are. Awaited here, once, so
 * that nothing is drawn from other facts first. A page whose facts change starts anew: what it shows may be gone.
 */
export const pack = await activePack(storedPorts);

/** The facts in use. */
export const base: FactBase = pack?.base ?? bundled;

onShelf(() => location.reload());
