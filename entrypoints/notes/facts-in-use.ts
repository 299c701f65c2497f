import base from 'virtual:facts/base';
import bundled from 'virtual:facts/match';
import type { PageFacts } from '../../core/pack/pack.ts';
import { call } from '../../platform/call.ts';

/**
 * The facts that a page's notes are found and drawn by: the loaded pack's where the background has one that is good, else
 * the build's own. The question is put only where the frame was told of a stored pack, so that no other page waits.
 */
export async function factsInUse(): Promise<PageFacts> {
  const loaded = await call({ type: 'facts' });
  return loaded.ok && loaded.value ? loaded.value : bundledFacts;
}

/** The facts of the build. */
export const bundledFacts: PageFacts = { base, match: bundled, gate: bundled.gate, lexicon: bundled.lexicon };
