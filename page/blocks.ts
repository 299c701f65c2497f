/** Elements that do not end a line of text: what stands in them belongs to the block around them. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite data del dfn em font i ins label mark nobr q rb rp rt rtc ruby s samp small span strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

/** Elements whose text is not read: machinery, code, media, and whatever a person may be typing in. */
const UNREAD = new Set(
  'script style noscript template textarea input select option button code pre kbd svg math iframe object embed canvas video audio head title fact-note-host'.split(
    ' ',
  ),
);

const nameOf = (element: Element) => element.localName.toLowerCase();

/** Whether an element starts a block of its own. By name, not by style: asking for style would cost a page its layout. */
export const isBlock = (element: Element) => !INLINE.has(nameOf(element));

/** Whether an element's text is left alone. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(nameOf(element))) return true;
  const editable = element.getAttribute('contenteditable');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (editable !== null && editable !== 'false') ||
    element.getAttribute('role') === 'textbox'
  );
}

/** The element whose block a node's text belongs to, or undefined where it stands in something that is not read. */
export function blockElementOf(node: Node): Element | undefined {
  let block: Element | undefined;
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (isUnread(element)) return undefined;
    if (!block && isBlock(element)) block = element;
  }
  return block;
}

/** A run of text that reads as one: text nodes between two block boundaries, and their text joined. */
export interface Block {
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Where each node's text starts in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** Longest block that is read, in UTF-16 units: more is no prose, and one block must not hold up a page. */
const LONGEST = 20_000;

/**
 * The blocks directly inside an element (not those of block elements within it), in order. A `<br>` reads as a space.
 * Most elements have one; one whose text is parted by block children has several.
 */
export function blocksIn(element: Element): Block[] {
  const blocks: Block[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  const flush = () => {
    if (/\S/.test(text)) blocks.push({ element, nodes, starts, text });
    nodes = [];
    starts = [];
    text = '';
  };
  const visit = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const { data } = child as Text;
        if (text.length + data.length > LONGEST) continue;
        nodes.push(child as Text);
        starts.push(text.length);
        text += data;
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        if (isUnread(inner)) continue;
        if (isBlock(inner)) flush();
        else if (nameOf(inner) === 'br') text += ' ';
        else visit(inner);
      }
    }
  };
  visit(element);
  flush();
  return blocks;
}

/** The range of a part of a block's text. Offsets are clamped to the block. */
export function rangeIn(block: Block, start: number, end: number): Range {
  const range = block.element.ownerDocument.createRange();
  const [startNode, startAt] = locate(block, start, false);
  const [endNode, endAt] = locate(block, end, true);
  range.setStart(startNode, startAt);
  range.setEnd(endNode, endAt);
  return range;
}

/** The text node at an offset. At a border between two, an end belongs to the first and a start to the second. */
function locate({ nodes, starts }: Block, offset: number, isEnd: boolean): [Text, number] {
  let at = nodes.length - 1;
  while (at > 0 && (isEnd ? starts[at]! >= offset : starts[at]! > offset)) at--;
  const node = nodes[at]!;
  return [node, Math.max(0, Math.min(offset - starts[at]!, node.data.length))];
}
