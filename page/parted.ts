import { ask } from './asked.ts';
import type { Block } from './blocks.ts';
import type { Holder } from './trees.ts';

const BLOCK_LEVEL = /^(?:-webkit-)?(?:block|box|flow-root|list-item|flex|grid|table)/;

/**
 * Parts a block's text, by line ends, where elements that are inline by name are drawn one below the other: a headline and
 * its story in two spans are two sentences. Asks for styles, so it is for the few blocks that are worth matching.
 */
export function partedByStyle(block: Block): Block {
  const { holder, pieces, text } = block;
  let parted = '';
  let done = 0;
  let added = 0;
  const moved = pieces.map((piece, at) => {
    const before = pieces[at - 1]?.node;
    const { node, start } = piece;
    if (before && before !== node && (standsAlone(before, node, holder) || standsAlone(node, before, holder))) {
      parted += `${text.slice(done, start)}\n`;
      done = start;
      added++;
    }
    return { ...piece, start: start + added };
  });
  return added === 0 ? block : { holder, pieces: moved, text: parted + text.slice(done) };
}

/** Whether something around a text, and not around the other, is a block of its own. */
function standsAlone(text: Node, other: Node, holder: Holder): boolean {
  for (let at = ask(text, 'parentElement'); at && at !== holder && !at.contains(other); at = ask(at, 'parentElement')) {
    if (BLOCK_LEVEL.test(getComputedStyle(at).display) && !isInRow(at)) return true;
  }
  return false;
}

/** What stands in a row is a block by its style, and reads on all the same. */
function isInRow({ parentElement }: Element): boolean {
  if (!parentElement) return false;
  const { display, flexDirection } = getComputedStyle(parentElement);
  return /flex/.test(display) && !/column/.test(flexDirection);
}
