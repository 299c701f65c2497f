import { setTimeout as sleep } from 'node:timers/promises';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';

/** A page counts as settled when this long has passed without a change of its notes or of our surface, in ms. */
const STILL_FOR = 600;
const LOOK_EVERY = 100;
const GIVE_UP = 15_000;

/** Waits until nothing of ours changes any more; used where a test must see what does NOT appear. */
export async function settled(page: PageDriver): Promise<Snapshot> {
  let before = '';
  let still = 0;
  for (const end = Date.now() + GIVE_UP; Date.now() < end; await sleep(LOOK_EVERY)) {
    const snapshot = await page.snapshot();
    const { tier, notes, hosts, shown, parts, open } = snapshot;
    const now = JSON.stringify([tier, notes.map(({ key }) => key), hosts, shown, parts.map(({ part }) => part), open]);
    still = now === before ? still + LOOK_EVERY : 0;
    before = now;
    if (still >= STILL_FOR) return snapshot;
  }
  throw new Error(`${await page.url()} was never still for ${STILL_FOR} ms: ${before.slice(0, 2_000)}`);
}
