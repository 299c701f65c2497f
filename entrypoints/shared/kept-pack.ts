import type { Pack } from '../../core/pack/pack.ts';
import { activePack } from '../../core/pack/stored.ts';
import { today } from '../../core/today.ts';
import type { Day } from '../../core/types.ts';
import { onShelf } from '../../platform/pack/shelf-storage.ts';
import { storedPorts } from './stored-ports.ts';

/**
 * Reads the loaded pack for the background, which is asked for it with every frame and keystroke: what was read and
 * verified is kept until something else is stored, or the day is another and the pack may have expired.
 */
export function keepPack(): () => Promise<Pack | undefined> {
  let kept: { readonly day: Day; readonly pack: Promise<Pack | undefined> } | undefined;
  onShelf(() => {
    kept = undefined;
  });
  return () => {
    const day = today();
    if (kept?.day !== day) kept = { day, pack: activePack(storedPorts) };
    return kept.pack;
  };
}
