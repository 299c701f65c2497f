import type { Gate } from '../core/gate.ts';
import { blockElementOf, blocksIn } from './blocks.ts';
import { inSlices } from './slices.ts';

/** The document's title stands in for a heading: the gate looks no further, the second stage does. */
const titleOf = (page: Document) => page.title.slice(0, 200);

/** What a look through text came to: read the page in full, a dot on the button, or nothing. */
export type Finding = 'topic' | 'mention' | 'nothing';

/**
 * Looks through the text under `root` for the topic, in slices, and stops at the first passage that calls for reading
 * the page in full.
 */
export async function lookThrough(gate: Gate, root: Node, signal: AbortSignal): Promise<Finding> {
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let finding: Finding = 'nothing';
  let node: Node | null = root.nodeType === 3 ? root : walker.nextNode();
  await inSlices(() => {
    if (!node) return false;
    const element = gate.triggers((node as Text).data) && blockElementOf(node);
    if (element && !seen.has(element)) {
      seen.add(element);
      for (const { text } of blocksIn(element)) {
        const { tier, calls } = gate.decide(text, titleOf(page));
        if (calls) {
          finding = 'topic';
          return false;
        }
        if (tier !== 'none') finding = 'mention';
      }
    }
    node = walker.nextNode();
    return true;
  }, signal);
  return finding;
}
