import { ask } from './asked.ts';
import { shown, spent } from './slices.ts';
import type { Holder } from './trees.ts';

/** Time from a change to the look at it, in milliseconds: a feed adds a post in many small steps. */
export const SETTLE_MS = 60;

/** Longest rest, in milliseconds: a page that is slow to look through is still looked at in the end. */
export const LONGEST_REST_MS = 10_000;

/** Most nodes that are remembered one by one between two looks; with more, nothing is listened to until the next look, which takes the whole page. */
export const MOST_ROOTS = 200;

const CHANGES = { childList: true, characterData: true, subtree: true };

/**
 * Tells, in turns of rest and work, which parts of a page changed. While a look is under way, and while the page is
 * hidden, the changes gather. Stops where `signal` aborts.
 * @param rest how many times longer than a look the rest after it is: it bounds the share of a page's time that looks take,
 * however much the page changes.
 * @returns what has a shadow root watched as well, since changes in it are not seen from outside, or an element that may
 * still get one: nothing tells when it does, but then it changes its size.
 */
export function watchChanges(
  page: Document,
  look: (roots: readonly Node[]) => Promise<void>,
  signal: AbortSignal,
  rest: number,
): (tree: Holder) => void {
  const trees = new Set<Node>([page]);
  let changed = new Set<Node>();
  let waiting = false;
  let restUntil = 0;

  /** Watches every tree that still stands on the page, and forgets the others. */
  const listen = () => {
    for (const tree of trees) {
      if (tree.isConnected) observer.observe(tree, CHANGES);
      else trees.delete(tree);
    }
  };
  const lookInTurn = async () => {
    waiting = true;
    while (changed.size) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(SETTLE_MS, restUntil - performance.now())));
      await shown();
      if (signal.aborted) return;
      const roots = changed.size > MOST_ROOTS ? [page.body ?? page.documentElement] : outermost(changed);
      changed = new Set();
      listen();
      const before = spent.ms;
      await look(roots.filter((node) => node.isConnected));
      restUntil = performance.now() + Math.min((spent.ms - before) * rest, LONGEST_REST_MS);
    }
    waiting = false;
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) if (node.nodeType === 1 || node.nodeType === 3) changed.add(node);
      // A removal calls for a look as well: notes in what went away must go.
      if (record.target.nodeType === 3 || (record.removedNodes[0] && !changed.size)) changed.add(record.target);
      if (changed.size > MOST_ROOTS) {
        observer.disconnect();
        break;
      }
    }
    if (!waiting) void lookInTurn();
  });
  listen();

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) changed.add(target);
    if (!waiting) void lookInTurn();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
  });
  return (tree) => {
    if (trees.has(tree)) return;
    trees.add(tree);
    observer.observe(tree, CHANGES);
    if (tree.nodeType === 1) sizes.observe(tree as Element);
  };
}

/** Leaves out nodes that stand inside another one of the set. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    for (let parent = ask(node, 'parentNode'); parent; parent = ask(parent, 'parentNode'))
      if (nodes.has(parent)) return false;
    return true;
  });
}
