import type { Matcher } from '../core/match.ts';
import { passagesOf } from '../core/passages.ts';
import type { Day, FactId } from '../core/types.ts';
import { type Block, blockElementOf, blocksIn, isBlock, rangeIn } from './blocks.ts';
import { HEADING, headingOver } from './headings.ts';
import { postDay } from './page-day.ts';
import { inSlices, turn } from './slices.ts';

/** A note on the page: which fact, where, how sure, and of which day the post around it is. */
export interface PageNote {
  /** Unique in the frame, and kept for as long as the passage stays as it is. */
  readonly key: string;
  readonly fact: FactId;
  readonly score: number;
  readonly range: Range;
  readonly element: Element;
  /** The passage's words when it was matched: if the range no longer says them, the note goes. */
  readonly words: string;
  /** The day of the post that the passage stands in, where that has one of its own. */
  readonly day?: Day;
}

/** What is known of one block element. */
interface Read {
  readonly text: string;
  readonly notes: readonly PageNote[];
  readonly overview: boolean;
}

export interface Reader {
  /** Reads what stands under `root`, in slices. Elements read before and unchanged since keep their notes. */
  read(root: Node): Promise<void>;
  /** Notes that still stand, in page order; notes of removed or changed text are dropped. */
  notes(): PageNote[];
  /** True where some passage holds enough of the topic for the overview. */
  overview(): boolean;
}

/** Most notes on one page: past it the page is a list of such claims, and more marks tell a reader nothing. */
const MOST_NOTES = 200;

/** Longest end of the previous block that explains a passage, in UTF-16 units. */
const BEFORE = 240;

/**
 * Reads a document's visible text and keeps its notes.
 * @param triggers the fast test that tells blocks worth matching from the rest.
 */
export function createReader(matcher: Matcher, triggers: (text: string) => boolean, signal: AbortSignal): Reader {
  const seen = new Map<Element, Read>();
  let nextKey = 1;

  function readElement(element: Element): void {
    const blocks = blocksIn(element);
    const text = blocks.map((block) => block.text).join('\n');
    const before = seen.get(element);
    if (before?.text === text && before.notes.every(stands)) return;
    const worth = blocks.filter((block) => triggers(block.text));
    if (worth.length === 0 || !isVisible(element)) {
      seen.delete(element);
      return;
    }
    let overview = false;
    const notes = worth.flatMap((block) => {
      const result = passagesOf(matcher, {
        text: block.text,
        heading: orNothing(() => headingOver(element)),
        before: orNothing(() => endOfPrevious(element)),
      });
      overview ||= result.overview;
      return result.noted.map(({ start, end, match }) => noteOf(block, start, end, match.fact!, match.score));
    });
    seen.set(element, { text, notes, overview });
  }

  /** Reads the block that a text node stands in, where it is worth it, once in a turn. */
  function readAround(node: Text, done: Set<Element>): void {
    const element = blockElementOf(node);
    if (!element || done.has(element)) return;
    done.add(element);
    if (seen.has(element) || triggers(node.data) || hasTrigger(element, triggers)) readElement(element);
  }

  function noteOf(block: Block, start: number, end: number, fact: FactId, score: number): PageNote {
    const range = rangeIn(block, start, end);
    const { element } = block;
    return { key: `n${nextKey++}`, fact, score, range, element, words: range.toString(), day: postDay(element) };
  }

  return {
    async read(root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const done = new Set<Element>();
      await inSlices(
        () => {
          const node = root.nodeType === 3 && done.size === 0 ? root : walker.nextNode();
          if (!node) return false;
          try {
            readAround(node as Text, done);
          } catch {
            // A form may hold fields named as what we ask of it; its text is left out, the rest of the page is not.
          }
          return root.nodeType !== 3;
        },
        signal,
        { pause: turn, steps: 1 },
      );
    },
    notes() {
      const notes: PageNote[] = [];
      for (const [element, read] of seen) {
        if (!element.isConnected) seen.delete(element);
        else notes.push(...read.notes.filter(stands));
      }
      return notes.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range)).slice(0, MOST_NOTES);
    },
    overview: () => [...seen].some(([element, read]) => element.isConnected && read.overview),
  };
}

const stands = ({ range, words, element }: PageNote) => element.isConnected && range.toString() === words;

/** What stands around a claim may refuse to be read (a form with fields named as what we ask of it); the claim counts alone then. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** A claim may be split over inline elements, its trigger word in a later one than the first. */
function hasTrigger(element: Element, triggers: (text: string) => boolean): boolean {
  return blocksIn(element).some(({ text }) => triggers(text));
}

/** Asked only of the few elements that are worth matching, because it makes the browser settle its styles. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}

/**
 * The end of the text block before an element among its siblings, a heading between them passed over: what "they" in its
 * first sentence may mean.
 */
function endOfPrevious(element: Element): string {
  let previous = element.previousElementSibling;
  while (previous?.matches(HEADING)) previous = previous.previousElementSibling;
  if (!previous || !isBlock(previous)) return '';
  const block = blocksIn(previous).at(-1);
  return (block?.text ?? '').replace(/\s+/g, ' ').trim().slice(-BEFORE);
}
