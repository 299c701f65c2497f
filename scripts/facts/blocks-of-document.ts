import './plain-nodes.ts';
import type { BlockText } from '../../core/passages.ts';
import { blockHolderOf, blocksIn } from '../../page/blocks.ts';
import { headingOver } from '../../page/headings.ts';
import type { Holder } from '../../page/trees.ts';

/** Longest end of the block before that explains a passage, in UTF-16 units: as on a page. */
export const BEFORE = 240;

/** 4 is `NodeFilter.SHOW_TEXT`, by its number: this runs in Node too, where that name is not known. */
const TEXTS = 4;

/** The blocks of a saved page, in its order, each with the headings over it. The document is only read. */
export function blocksOfDocument(page: Document): BlockText[] {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, TEXTS);
  const holders = new Set<Holder>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = blockHolderOf(node);
    // A saved page has no styles to ask; what it hides by name is hidden here too.
    if (node.parentElement?.closest('[hidden]')) continue;
    if (holder && /\S/.test((node as Text).data)) holders.add(holder);
  }
  const blocks = [...holders].flatMap((holder) =>
    blocksIn(holder).map(({ text }) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      heading: headingOver((holder as ShadowRoot).host ?? holder),
    })),
  );
  return withBefore(blocks);
}

/** Gives each block the end of the one before it under the same heading. */
export function withBefore(blocks: readonly Omit<BlockText, 'before'>[]): BlockText[] {
  return blocks.map((block, at) => {
    const previous = blocks[at - 1];
    return { ...block, before: previous?.heading === block.heading ? previous.text.slice(-BEFORE) : '' };
  });
}
