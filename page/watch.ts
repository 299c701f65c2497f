/** Shortest time between two looks at what changed, in milliseconds: a feed adds a post in many small steps. */
const REST_MS = 120;

/** Most nodes that are remembered one by one between two looks; with more, the body is read anew. */
const MOST_ROOTS = 200;

/**
 * Tells, in turns of rest and work, which parts of a page changed. While a look is under way the changes gather.
 * Stops where `signal` aborts.
 */
export function watchChanges(
  page: Document,
  look: (roots: readonly Node[]) => Promise<void>,
  signal: AbortSignal,
): void {
  let changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const schedule = () => {
    if (timer !== undefined || busy || signal.aborted) return;
    timer = setTimeout(async () => {
      timer = undefined;
      const roots = changed.size > MOST_ROOTS ? [page.body ?? page.documentElement] : outermost(changed);
      changed = new Set();
      busy = true;
      await look(roots.filter((node) => node.isConnected));
      busy = false;
      if (changed.size > 0) schedule();
    }, REST_MS);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (changed.size > MOST_ROOTS) break;
      if (record.type === 'characterData') changed.add(record.target);
      else for (const node of record.addedNodes) if (node.nodeType === 1 || node.nodeType === 3) changed.add(node);
      // A removal calls for a look as well: notes in what went away must go.
      if (record.removedNodes.length > 0 && changed.size === 0) changed.add(record.target);
    }
    if (changed.size > 0) schedule();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Leaves out nodes that stand inside another one of the set. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    for (let parent = node.parentNode; parent; parent = parent.parentNode) if (nodes.has(parent)) return false;
    return true;
  });
}
