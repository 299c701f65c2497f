import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { turn } from '../../page/slices.ts';
import { bundledFacts, factsInUse } from './facts-in-use.ts';
import { startNotes } from './start-notes.ts';

/** The second stage: put into a frame once its gate has found the topic, or by hand from the popup. */
export default defineUnlistedScript(async () => {
  // To read this script takes the browser as long as all that it does: the page's own tasks and input come in between.
  await turn();
  // By hand it may be put into a browser's viewer of XML or PDF, which is left alone.
  if (globalThis.__factNotes || !/html/.test(document.contentType)) return;
  const facts = globalThis.__factNotesPack ? await factsInUse() : bundledFacts;
  // Another one of us may have come while we waited.
  if (!globalThis.__factNotes) await startNotes(facts);
});
