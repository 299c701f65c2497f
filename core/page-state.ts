import type { Day, FactId } from './types.ts';

/** A note as the card's state knows it: no text, no place. */
export interface NoteRef {
  readonly key: string;
  readonly fact: FactId;
  readonly score: number;
  readonly day?: Day;
  /** How many other passages of the page hold the same fact: they share one card. */
  readonly more: number;
}

/** Everything that decides what is drawn on a page. */
export interface PageState {
  /** In page order. */
  readonly notes: readonly NoteRef[];
  /** The page is on the topic though nothing on it has a note. */
  readonly overview: boolean;
  /** What is open: a note by its key, the overview, or nothing. */
  readonly open?: { readonly kind: 'note'; readonly key: string } | { readonly kind: 'overview' };
  /** A fact that the reader opened from within a card, shown in that card's place. */
  readonly inside?: FactId;
  /** The best note opens by itself once a page. */
  readonly introduced: boolean;
  /** The reader sent the notes of this page away. */
  readonly dismissed: boolean;
}

export type PageAction =
  | { readonly type: 'found'; readonly notes: readonly NoteRef[]; readonly overview: boolean }
  | { readonly type: 'open'; readonly key: string }
  | { readonly type: 'open-overview' }
  | { readonly type: 'open-fact'; readonly fact: FactId }
  | { readonly type: 'back' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'close' }
  | { readonly type: 'dismiss' }
  | { readonly type: 'navigated' };

export const BLANK_PAGE: PageState = { notes: [], overview: false, introduced: false, dismissed: false };

/** How much less sure than the surest note one may be to count as its equal, as a share of the surest one's score. */
const AS_SURE = 0.75;

/** The note that best deserves to open by itself: the first in the page's order of those that are as sure as any. */
function best(notes: readonly NoteRef[]): NoteRef | undefined {
  const surest = Math.max(...notes.map(({ score }) => score));
  return notes.find(({ score }) => score >= surest * AS_SURE);
}

/** The first passage of each fact, in page order. */
function firsts(notes: readonly NoteRef[]): readonly NoteRef[] {
  return notes.filter(({ fact }, at) => notes.findIndex((other) => other.fact === fact) === at);
}

/** Where a step stops: once a fact, or, where the whole page holds one fact, at each of its passages. */
function stopsOf(notes: readonly NoteRef[]): readonly NoteRef[] {
  const first = firsts(notes);
  return first.length > 1 ? first : notes;
}

const factOf = ({ open, notes }: PageState) =>
  open?.kind === 'note' ? notes.find(({ key }) => key === open.key)?.fact : undefined;

/** How many different notes the page has: passages of one fact count once. */
export const countOf = ({ notes }: PageState): number => firsts(notes).length;

/** Which of the page's different notes is open, counted from 1; undefined where none is. */
export function positionOf(state: PageState): { readonly index: number; readonly count: number } | undefined {
  const fact = factOf(state);
  const all = firsts(state.notes);
  return fact === undefined ? undefined : { index: all.findIndex((note) => note.fact === fact) + 1, count: all.length };
}

/** The whole behaviour of the notes on a page, as one function of what happened. */
export function pageReducer(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'found': {
      const { notes, overview } = action;
      const next = { ...state, notes, overview };
      const open = state.open;
      const gone = open?.kind === 'note' && !notes.some(({ key }) => key === open.key);
      const settled =
        gone || (open?.kind === 'overview' && notes.length > 0)
          ? { ...next, open: undefined, inside: undefined }
          : next;
      const first = best(notes);
      if (state.introduced || state.dismissed || !first) return settled;
      return { ...settled, introduced: true, open: { kind: 'note', key: first.key }, inside: undefined };
    }
    case 'open':
      return state.notes.some(({ key }) => key === action.key)
        ? { ...state, open: { kind: 'note', key: action.key }, inside: undefined, introduced: true, dismissed: false }
        : state;
    case 'open-overview':
      return { ...state, open: { kind: 'overview' }, inside: undefined };
    case 'open-fact':
      return { ...state, inside: action.fact };
    case 'back':
      return { ...state, inside: undefined };
    case 'step': {
      const { open, notes } = state;
      if (open?.kind !== 'note' || notes.length === 0) return state;
      const stops = stopsOf(notes);
      const at = stops.findIndex(({ key, fact }) => key === open.key || (stops !== notes && fact === factOf(state)));
      const next = stops[(at + action.by + stops.length) % stops.length]!;
      return { ...state, open: { kind: 'note', key: next.key }, inside: undefined };
    }
    case 'close':
      return { ...state, open: undefined, inside: undefined };
    case 'dismiss':
      return { ...state, open: undefined, inside: undefined, dismissed: true };
    case 'navigated':
      return BLANK_PAGE;
  }
}
