import { ask } from './asked.ts';
import { INLINE, UNREAD } from './names.ts';
import type { Holder } from './trees.ts';

/** Whether an element starts a block of its own. By name, not by style: asking for style would cost a page its layout. */
export const isBlock = (element: Element) => !INLINE.has(ask(element, 'localName'));

/** Whether an element's text is left alone, seen or not. */
export const isUnread = (element: Element) =>
  UNREAD.has(ask(element, 'localName')) ||
  ask(element, 'matches').call(element, '[role=textbox],[contenteditable]:not([contenteditable=false])');

/**
 * What holds the block that a node's text belongs to, or undefined where it stands in something that is not read. Text
 * right under a shadow root, or in inline elements there, is held by the root.
 */
export function blockHolderOf(node: Node): Holder | undefined {
  let block: Holder | undefined;
  for (let at: Node | null | undefined = node; at; at = ask(at, 'parentNode') ?? (at as ShadowRoot).host) {
    if (at.nodeType === 11) block ??= at as ShadowRoot;
    else if (at.nodeType === 1) {
      if (isUnread(at as Element)) return undefined;
      if (!block && isBlock(at as Element)) block = at as Element;
    }
  }
  return block;
}

/** What pages put into words without a reader seeing it: soft hyphen, zero-width signs, word joiner. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A stretch of a text node that is read as it stands. */
interface Piece {
  readonly node: Text;
  /** Where the stretch starts in its node, and in its block's text. */
  readonly from: number;
  readonly start: number;
}

/** A run of text that reads as one: the text between two block boundaries, as a person reads it. */
export interface Block {
  readonly holder: Holder;
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** What a `<br>` reads as: white space of a kind that parsers leave in no page. */
export const LINE_BREAK = '\r';

/** Longest block that is read, in UTF-16 units: more is no prose, and one block must not hold up a page. */
export const LONGEST = 20_000;

/**
 * The blocks right inside a holder (not those of block elements within it), in order. A `<br>` reads as {@link LINE_BREAK},
 * an invisible sign within a word as nothing. Most holders have one; one whose text is parted by block children has several.
 * @param isLeftOut which elements within are passed over.
 * @param from the first of the holder's children that is looked at, and `most` how many of them, all where not told.
 */
export function blocksIn(
  holder: Holder,
  isLeftOut = isUnread,
  from: Node | null = ask(holder, 'firstChild'),
  most?: number,
): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  const flush = () => {
    if (/\S/.test(text)) blocks.push({ holder, pieces, text });
    pieces = [];
    text = '';
  };
  const visit = (first: Node | null, count = Number.POSITIVE_INFINITY) => {
    for (let child = first; child && count-- > 0; child = ask(child, 'nextSibling')) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        if (text.length + data.length > LONGEST) continue;
        let from = 0;
        for (const part of data.split(INVISIBLE)) {
          pieces.push({ node: child as Text, from, start: text.length });
          text += part;
          from += part.length + 1;
        }
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (isLeftOut(inner)) continue;
        if (isBlock(inner)) flush();
        else if (ask(inner, 'localName') === 'br') text += LINE_BREAK;
        else visit(ask(inner, 'firstChild'));
      }
    }
  };
  visit(from, most);
  flush();
  return blocks;
}

/** The range of a part of a block's text. Offsets are clamped to the block. */
export function rangeIn({ pieces, holder }: Block, start: number, end: number): Range {
  const range = holder.ownerDocument.createRange();
  range.setStart(...locate(pieces, start, false));
  range.setEnd(...locate(pieces, end, true));
  return range;
}

/** The text node at an offset. At a border between two pieces, an end belongs to the first and a start to the second. */
function locate(pieces: readonly Piece[], offset: number, isEnd: boolean): [Text, number] {
  let at = pieces.length - 1;
  while (at > 0 && (isEnd ? pieces[at]!.start >= offset : pieces[at]!.start > offset)) at--;
  const { node, from, start } = pieces[at]!;
  return [node, Math.max(0, Math.min(from + offset - start, node.data.length))];
}
