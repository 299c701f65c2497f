import { Window } from 'happy-dom';
import type { BlockText } from '../../../core/passages.ts';
import { blockElementOf, blocksIn } from '../../../page/blocks.ts';
import { headingOver } from '../../../page/headings.ts';
import { BEFORE } from './blocks-of-text.ts';

/** A saved page's blocks, read as the extension reads a page: no scripts run, nothing is loaded. */
export function blocksOfPage(html: string): BlockText[] {
  const window = new Window();
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  // What reads a page's headings compares places by a constant of the page's own global.
  Object.assign(globalThis, { Node: window.Node });
  const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  const elements = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = blockElementOf(node);
    if (element) elements.add(element);
  }
  let before = '';
  return [...elements].flatMap((element) =>
    blocksIn(element).map(({ text }) => {
      const block = { text, heading: headingOver(element), before };
      before = text.replace(/\s+/g, ' ').trim().slice(-BEFORE);
      return block;
    }),
  );
}
