import gateData from 'virtual:facts/gate';
import { createPageGate, type Finding, lookThrough } from '../page/gatekeeper.ts';
import { watchChanges } from '../page/watch.ts';
import { tell } from '../platform/call.ts';

/** Rests between looks, in times of a look: with 99, looks take one percent of the time of a page that never rests. */
const REST = 99;

/**
 * The only script on every page. It looks for the topic in the page's text, and in what is added later; at the first
 * hit it calls for the second stage and stops. It listens to no event, by which a page could notice it.
 */
function main() {
  const page = document;
  // A viewer's document (SVG, XML, PDF, plain text) has no text that people post claims in.
  if (!page.body || !/html/.test(page.contentType)) return;
  const gate = createPageGate(gateData);
  const life = new AbortController();
  const { signal } = life;
  let told: Finding = 'nothing';

  const look = async (roots: readonly Node[]) => {
    for (const root of roots) {
      const finding = await lookThrough(gate, root, signal, watch);
      if (signal.aborted) return;
      if (finding === 'nothing' || finding === told) continue;
      told = finding;
      if (finding === 'topic') life.abort();
      tell({ type: `${finding}Found` });
    }
  };
  const watch = watchChanges(page, look, signal, REST);
  void look([page.body]);
}

// What `defineUnlistedScript` makes of it, without its bytes.
export default { main };
