import type { Matcher } from '../core/match.ts';
import { passagesOf, UTTERANCE } from '../core/passages.ts';
import { foundAgain } from '../core/same-passage.ts';
import type { Day, FactId } from '../core/types.ts';
import { ask } from './asked.ts';
import { type Block, blockHolderOf, blocksIn, isBlock, isUnread, LINE_BREAK, rangeIn } from './blocks.ts';
import { HEADING, headingOver } from './headings.ts';
import { byPlace } from './order.ts';
import { postDay } from './page-day.ts';
import { partedByStyle } from './parted.ts';
import { isDrawn, isShown } from './shown.ts';
import { inSlices, turn } from './slices.ts';
import { surroundings } from './surroundings.ts';
import { textsUnder } from './texts.ts';
import type { Holder } from './trees.ts';

/** A note on the page: which fact, where, how sure, and of which day the post around it is. */
export interface PageNote {
  /** Unique in the frame, and kept for as long as the passage can be found again. */
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

/** A note with what it is found again by. */
interface Anchored extends PageNote {
  key: string;
  /** Whether its words could be seen when that was asked last. */
  inSight: boolean;
  readonly before: string;
  readonly after: string;
  readonly place: Holder;
}

/** What is known of one holder of text. */
interface Read {
  readonly text: string;
  readonly notes: readonly Anchored[];
  readonly overview: boolean;
  readonly mention: boolean;
}

export interface Reader {
  /** Reads what stands under `root`, in slices. What was read before and is unchanged since keeps its notes. */
  read(root: Node): Promise<void>;
  /** Notes that still stand, in page order; notes of removed, changed or hidden text are dropped. */
  notes(): PageNote[];
  /** Whether words that stand came into sight, or went out of it, since {@link notes} was asked. */
  sightChanged(): boolean;
  /** How much of the topic the text without notes holds: enough for the overview, a mention, or nothing. */
  rest(): 'overview' | 'mention' | 'none';
}

export interface ReaderSettings {
  /** The fast test that tells blocks worth matching from the rest. */
  readonly triggers: (text: string) => boolean;
  /** Is told every tree that is to be watched: shadow roots, and elements that may still get one. */
  readonly onTree: (tree: Holder) => void;
  /** Is told every element whose being shown or not matters. */
  readonly onWorth: (element: Element) => void;
  /** Whether the words of a passage can be seen, were they scrolled to. */
  readonly isInSight: (range: Range) => boolean;
  readonly signal: AbortSignal;
}

/** Most notes on one page: past it the page is a list of such claims, and more marks tell a reader nothing. */
const MOST_NOTES = 200;

/** Longest end of the previous block that explains a passage, in UTF-16 units. */
const BEFORE = 240;

/** Reads a document's visible text and keeps its notes. */
export function createReader(
  matcher: Matcher,
  { triggers, onTree, onWorth, isInSight, signal }: ReaderSettings,
): Reader {
  const seen = new Map<Holder, Read>();
  let standing: readonly Anchored[] = [];
  let nextKey = 1;

  function readHolder(holder: Holder): void {
    const element = elementOf(holder);
    // A short block may be understood from the one before it alone: "So is it blocked now?"
    const isWorth = ({ text }: Block) =>
      triggers(text) || (text.length <= UTTERANCE && triggers(orNothing(() => endOfPrevious(element))));
    if (!blocksIn(holder).some(isWorth)) {
      seen.delete(holder);
      return;
    }
    onWorth(element);
    const blocks = isShown(element) ? readable(holder, element) : [];
    const text = blocks.map((block) => block.text).join('\n');
    const before = seen.get(holder);
    if (before?.text === text && before.notes.every(stands)) return;
    let overview = false;
    let mention = false;
    const notes = blocks.filter(isWorth).flatMap((block) => {
      const result = passagesOf(matcher, {
        text: block.text,
        heading: orNothing(() => headingOver(element)),
        before: orNothing(() => endOfPrevious(element)),
      });
      overview ||= result.overview;
      mention ||= result.mention;
      return result.noted.map(({ start, end, match }) => noteOf(block, element, start, end, match.fact!, match.score));
    });
    seen.set(holder, { text, notes, overview, mention });
  }

  function noteOf(block: Block, element: Element, start: number, end: number, fact: FactId, score: number): Anchored {
    const range = rangeIn(block, start, end);
    return {
      key: '',
      inSight: true,
      fact,
      score,
      range,
      element,
      words: range.toString(),
      day: postDay(element),
      place: block.holder,
      ...surroundings(range),
    };
  }

  /** Gives new notes the keys of those that they are again, or keys of their own. */
  function settleKeys(notes: readonly Anchored[]): void {
    const fresh = notes.filter(({ key }) => key === '');
    if (fresh.length > 0) {
      const there = new Set(notes);
      const again = foundAgain(
        standing.filter((note) => !there.has(note)),
        fresh,
      );
      fresh.forEach((note, at) => {
        note.key = again[at]?.key ?? `n${nextKey++}`;
      });
    }
    standing = notes;
  }

  return {
    async read(root) {
      // What is left alone is not watched either: our own card, drawn anew at each look, would call for the next one.
      if (!blockHolderOf(root)) return;
      const texts = textsUnder(root, onTree);
      const done = new Set<Holder>();
      await inSlices(
        () => {
          const { value: node } = texts.next();
          if (!node) return false;
          try {
            const holder = blockHolderOf(node);
            if (holder && !done.has(holder)) {
              done.add(holder);
              readHolder(holder);
            }
          } catch {
            // A form may hold fields named as what we ask of it; its text is left out, the rest of the page is not.
          }
          return true;
        },
        signal,
        turn,
      );
    },
    notes() {
      const notes: Anchored[] = [];
      for (const [holder, read] of seen) {
        if (!holder.isConnected) seen.delete(holder);
        else notes.push(...read.notes.filter(stands));
      }
      notes.sort((a, b) => byPlace(a.range, b.range)).splice(MOST_NOTES);
      settleKeys(notes);
      for (const note of notes) note.inSight = isInSight(note.range);
      return notes.filter(({ inSight }) => inSight);
    },
    sightChanged: () => standing.some((note) => stands(note) && note.inSight !== isInSight(note.range)),
    rest() {
      const reads = [...seen].flatMap(([holder, read]) => (holder.isConnected ? [read] : []));
      if (reads.some(({ overview }) => overview)) return 'overview';
      return reads.some(({ mention }) => mention) ? 'mention' : 'none';
    },
  };
}

const elementOf = (holder: Holder): Element => (holder as ShadowRoot).host ?? holder;

const stands = ({ range, words, place }: Anchored) => place.isConnected && range.toString() === words;

/** What stands around a claim may refuse to be read (a form with fields named as what we ask of it); the claim counts alone then. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Line breaks with nothing between them. */
const EMPTY_LINE = new RegExp(`${LINE_BREAK}\\s*${LINE_BREAK}`, 'g');
const OTHER_SPACE = new RegExp(`[^\\S${LINE_BREAK}]`, 'g');

/**
 * The blocks of a holder as a person sees them: without what is hidden within a line, and with line ends where the page
 * shows them; elsewhere a line end in the page's source is a space, and so is a line break, but for an empty line, which
 * parts as a paragraph does.
 */
function readable(holder: Holder, element: Element): Block[] {
  const blocks = blocksIn(holder, (inner) => isUnread(inner) || !isDrawn(inner));
  const { whiteSpaceCollapse, whiteSpace } = getComputedStyle(element);
  const asShown = /pre|break/.test(whiteSpaceCollapse || whiteSpace)
    ? (text: string) => text.replaceAll(LINE_BREAK, '\n')
    : (text: string) =>
        text
          .replace(OTHER_SPACE, ' ')
          .replace(EMPTY_LINE, (gap) => '\n'.repeat(gap.length))
          .replaceAll(LINE_BREAK, ' ');
  return blocks.map((block) => partedByStyle({ ...block, text: asShown(block.text) }));
}

/**
 * The end of the text block before an element among its siblings, a heading between them passed over: what "they" in its
 * first sentence may mean.
 */
function endOfPrevious(element: Element): string {
  let previous = ask(element, 'previousElementSibling');
  while (previous?.matches(HEADING)) previous = ask(previous, 'previousElementSibling');
  if (!previous || !isBlock(previous)) return '';
  const block = blocksIn(previous).at(-1);
  return (block?.text ?? '').replace(/\s+/g, ' ').trim().slice(-BEFORE);
}
