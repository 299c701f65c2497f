import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNotes } from './start-notes.ts';

/** The second stage: put into a frame once its gate has found the topic, or by hand from the popup. */
export default defineUnlistedScript(async () => {
  if (!globalThis.__factNotes) await startNotes();
});
