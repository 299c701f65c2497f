import type { AnswerView, CardView } from './card-view.ts';
import { postLength } from './reply-length.ts';
import { sentencesOf } from './sentences.ts';
import type { Day, Revision } from './types.ts';

/** `short` fits a post of {@link SHORT} characters, its link counted; `long` carries the quotation and the timeline. */
export const REPLY_LENGTHS = ['short', 'normal', 'long'] as const;
export type ReplyLength = (typeof REPLY_LENGTHS)[number];

/** The longest post that the strictest of the big networks takes. */
export const SHORT = 280;

/** The interface's own words that a reply needs, in its language. */
export interface ReplyWords {
  readonly asOfShort: (day: Day, dating: Revision['dating']) => string;
  readonly dated: (day: Day, dating: Revision['dating']) => string;
  readonly inWords: (publisher: string, day: Day) => string;
  readonly citation: (publisher: string, number: string, day: Day, paragraph: string) => string;
  readonly ourTranslation: string;
  readonly lastChecked: (day: Day) => string;
  readonly replySource: (publisher: string) => string;
  readonly replySourceFull: (publisher: string, number: string, revised: boolean) => string;
  readonly replyTimeline: (publisher: string) => string;
}

/** One part of a reply; how it looks is the affair of the form it is copied in. */
export type ReplyPart =
  | { readonly kind: 'fact'; readonly text: string; readonly asOf: string }
  | { readonly kind: 'quotation'; readonly label: string; readonly words: string; readonly from: string }
  | {
      readonly kind: 'timeline';
      readonly label: string;
      readonly entries: readonly { readonly day: string; readonly text: string }[];
    }
  | { readonly kind: 'source'; readonly label: string; readonly address: string; readonly checked?: string };

export interface Reply {
  readonly length: ReplyLength;
  /** The fact first, the source last. */
  readonly parts: readonly ReplyPart[];
}

/**
 * A reply to whoever made a claim, without a word about them: the fact first, as the question and its answer, then always
 * its day and its source. What is cut to fit is the answer's later sentences, then the question, and if even the first
 * sentence is too long, that one's end.
 */
export function buildReply(view: CardView, length: ReplyLength, words: ReplyWords): Reply {
  const { lead, source } = view;
  const day = `${words.asOfShort(lead.asOf, lead.dating)}.`;
  const asOf = lead.translated ? `${day} ${words.ourTranslation}.` : day;
  if (length === 'short') {
    const label = words.replySource(source.publisherShort);
    const part = { kind: 'source', label, address: source.address } as const;
    const room = SHORT - postLength(`  ${asOf} ${label} ${source.address}`);
    return { length, parts: [{ kind: 'fact', text: standing(view, room), asOf }, part] };
  }
  const parts: ReplyPart[] = [{ kind: 'fact', text: `${view.question} ${lead.text}`, asOf }];
  if (length === 'long') parts.push(...quotationPart(view, words), ...timelinePart(view, words));
  parts.push({
    kind: 'source',
    label: words.replySourceFull(source.publisherShort, source.number, lead.dating === 'after'),
    address: source.address,
    checked: words.lastChecked(source.lastChecked),
  });
  return { length, parts };
}

function quotationPart({ quoted, source }: CardView, words: ReplyWords): ReplyPart[] {
  if (!quoted?.quotation) return [];
  const { paragraph, words: said } = quoted.quotation;
  return [
    {
      kind: 'quotation',
      label: words.inWords(source.publisherShort, quoted.asOf),
      words: said,
      from: words.citation(source.publisherShort, source.number, quoted.asOf, paragraph),
    },
  ];
}

function timelinePart({ timeline, source }: CardView, words: ReplyWords): ReplyPart[] {
  if (timeline.length < 2) return [];
  const entry = ({ asOf, dating, text }: AnswerView) => ({ day: words.dated(asOf, dating), text });
  return [{ kind: 'timeline', label: words.replyTimeline(source.publisherShort), entries: timeline.map(entry) }];
}

/**
 * The answer as far as it fits, after its question: "Yes at first" or "On a list of the state" tells nothing without it.
 * Where not even the first sentence fits beside the question, the answer stands alone.
 */
function standing({ question, lead }: CardView, room: number): string {
  const asked = wholeSentences(lead.text, room - postLength(`${question} `));
  return asked ? `${question} ${asked}` : fitting(lead.text, room);
}

/** As many whole sentences as fit, maybe none. */
function wholeSentences(text: string, room: number): string {
  let fits = '';
  for (const { end } of sentencesOf(text)) {
    if (postLength(text.slice(0, end)) > room) break;
    fits = text.slice(0, end);
  }
  return fits;
}

/** As many whole sentences as fit; the first one cut at a word where it alone is too long. */
function fitting(text: string, room: number): string {
  const fits = wholeSentences(text, room);
  if (fits) return fits;
  let cut = '';
  for (const { index } of text.matchAll(/\s+/gu)) {
    const begun = `${text.slice(0, index).replace(/[,;:—–-]$/u, '')}…`;
    if (postLength(begun) > room) break;
    cut = begun;
  }
  return cut || `${[...text].slice(0, Math.max(Math.floor(room / 2) - 1, 0)).join('')}…`;
}
