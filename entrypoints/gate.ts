import gateData from 'virtual:facts/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageGate, lookThrough } from '../page/gatekeeper.ts';
import { watchChanges } from '../page/watch.ts';
import { call } from '../platform/call.ts';

/**
 * The only script on every page. It looks for the topic in the page's text, and in what is added later; at the first
 * hit it calls for the second stage and stops.
 */
export default defineUnlistedScript(() => {
  const page = document;
  // A viewer's document (SVG, XML, PDF, plain text) has no text that people post claims in.
  if (!page.body || !/html/.test(page.contentType)) return;
  const gate = createPageGate(gateData);
  const life = new AbortController();
  let mentioned = false;

  const look = async (root: Node) => {
    const finding = await lookThrough(gate, root, life.signal);
    if (life.signal.aborted) return;
    if (finding === 'topic') {
      life.abort();
      await call({ type: 'topicFound' });
    } else if (finding === 'mention' && !mentioned) {
      mentioned = true;
      await call({ type: 'mentionFound' });
    }
  };
  watchChanges(
    page,
    async (roots) => {
      for (const root of roots) await look(root);
    },
    life.signal,
  );
  void look(page.body);
});
