import { createClasses, meets, type PageGateData, withBorrowed } from '../core/classes.ts';
import { scanner } from '../core/vocabulary.ts';
import { blockElementOf, blocksIn } from './blocks.ts';
import { inSlices } from './slices.ts';

export interface PageGate {
  readonly triggers: (text: string) => boolean;
  /** `title`: the document's, which stands in for a heading. */
  readonly finding: (passage: string, title: string) => Finding;
}

/** The gate of a page: decides on a passage and the page's title; nearer neighbours are the second stage's matter. */
export function createPageGate(data: PageGateData): PageGate {
  const classes = createClasses(data);
  return {
    triggers: scanner(data.trigger),
    finding(passage, title) {
      const own = classes.find(passage);
      if (classes.veto(passage, own) >= 0) return 'nothing';
      const found = withBorrowed(classes, data, own, title);
      return meets(data.page, found) ? 'topic' : meets(data.mention, found) ? 'mention' : 'nothing';
    },
  };
}

/** What a look through text came to: read the page in full, a dot on the button, or nothing. */
export type Finding = 'topic' | 'mention' | 'nothing';

/**
 * Looks through the text under `root` for the topic, in slices, and stops at the first passage that calls for reading
 * the page in full.
 */
export async function lookThrough(gate: PageGate, root: Node, signal: AbortSignal): Promise<Finding> {
  const page = root.ownerDocument ?? (root as Document);
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let finding: Finding = 'nothing';
  let node: Node | null = root.nodeType === 3 ? root : walker.nextNode();
  const look = (): boolean => {
    const element = gate.triggers((node as Text).data) && blockElementOf(node!);
    if (!element || seen.has(element)) return false;
    seen.add(element);
    for (const { text } of blocksIn(element)) {
      const found = gate.finding(text, page.title);
      if (found !== 'nothing') finding = found;
      if (found === 'topic') return true;
    }
    return false;
  };
  await inSlices(() => {
    if (!node) return false;
    try {
      if (look()) return false;
    } catch {
      // A form may hold fields named as what we ask of it; its text is left out, the rest of the page is not.
    }
    node = walker.nextNode();
    return true;
  }, signal);
  return finding;
}
