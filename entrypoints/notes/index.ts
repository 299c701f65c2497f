import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bundledFacts, factsInUse } from './facts-in-use.ts';
import { startNotes } from './start-notes.ts';

/** The second stage: put into a frame once its gate has found the topic, or by hand from the popup. */
export default defineUnlistedScript(async () => {
  if (globalThis.__factNotes) return;
  const facts = globalThis.__factNotesPack ? await factsInUse() : bundledFacts;
  // Another one of us may have come while we waited.
  if (!globalThis.__factNotes) await startNotes(facts);
});
