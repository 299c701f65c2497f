import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNotes } from './start-notes.ts';

/** The second stage: put into a frame once its gate has found the topic, or by hand from the popup. */
export default defineUnlistedScript(async () => {
  // By hand it may be put into a browser's viewer of XML or PDF, which is left alone.
  if (!globalThis.__factNotes && /html/.test(document.contentType)) await startNotes();
});
