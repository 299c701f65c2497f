import type { BlockText } from '../../../../core/passages.ts';
import { blockElementOf, blocksIn } from '../../../../page/blocks.ts';
import { headingOver } from '../../../../page/headings.ts';

/** Longest end of the block before that explains a passage, and longest line that may be a headline. UTF-16 units. */
const BEFORE = 240;
const HEADLINE = 200;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The blocks of a text as pasted: a paragraph a line; a first line that does not end like a sentence is the headline. */
export function blocksOfText(text: string): BlockText[] {
  const lines = text.split(/\n+/).map(tidy).filter(Boolean);
  const [first = '', ...rest] = lines;
  const headline = rest.length > 0 && first.length <= HEADLINE && !/[.!?…:;,]["”’)]?$/.test(first) ? first : '';
  return withBefore(lines.map((line, at) => ({ text: line, heading: at === 0 ? '' : headline })));
}

/** The blocks of a saved page, in its order, each with the headings over it. The document is only read. */
export function blocksOfPage(document: Document): BlockText[] {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  const elements = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = blockElementOf(node);
    if (element && /\S/.test((node as Text).data)) elements.add(element);
  }
  return withBefore(
    [...elements].flatMap((element) =>
      blocksIn(element).map(({ text }) => ({ text: tidy(text), heading: headingOver(element) })),
    ),
  );
}

function withBefore(blocks: readonly Omit<BlockText, 'before'>[]): BlockText[] {
  return blocks.map((block, at) => {
    const previous = blocks[at - 1];
    return { ...block, before: previous?.heading === block.heading ? previous.text.slice(-BEFORE) : '' };
  });
}
