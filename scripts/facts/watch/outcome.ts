import type { Day, FactId } from '../../../core/types.ts';
import type { Difference } from './compare.ts';
import type { Redirect } from './fetch-page.ts';

/** How a source's page was found. */
export type State =
  | 'unchanged'
  | 'changed'
  /** At another address now, there with its text, the same or not. */
  | 'moved'
  /** The server says there is no such page, or shows a page that says so. */
  | 'gone'
  /** Consent, a check for robots or a log-in stands in front of it. */
  | 'wall'
  /** The server did not let us see it. */
  | 'refused'
  /** There is a page, and it is neither the source nor an error. */
  | 'other-page'
  | 'unreadable'
  | 'unreachable';

/** A quotation of the base, and whether it still stands on the page. */
export interface QuotationSeen {
  readonly fact: FactId;
  readonly asOf: Day;
  readonly paragraph: string;
  readonly words: string;
  readonly stands: boolean;
  /** Whether a card leads with it: no later answer has taken its place. */
  readonly leads: boolean;
}

/** A fact whose newest answer rests on this source, to be read again. */
export interface AnswerToRedate {
  readonly fact: FactId;
  readonly asOf: Day;
  readonly revision: string;
  /** The paragraphs it rests on that no longer stand; none where the revision's text is not kept, or all do. */
  readonly changedParagraphs: readonly string[];
  /** False: the revision that it rests on has no stored text, so only a person can tell whether it still holds. */
  readonly textKept: boolean;
}

/** What was compared with what. */
export interface Compared {
  /** The newest revision whose text is kept, and the revisions after it, whose text is not. */
  readonly revision: string;
  readonly date: Day;
  readonly later: readonly string[];
  readonly differences: readonly Difference[];
  /** How much of the stored text still stands, 0 to 1. */
  readonly kept: number;
  readonly quotations: readonly QuotationSeen[];
  readonly redate: readonly AnswerToRedate[];
  /** The page's own text, a paragraph a line. */
  readonly text: readonly string[];
}

export interface Outcome {
  readonly source: string;
  readonly address: string;
  readonly state: State;
  /** In words, for a person. */
  readonly why: string;
  readonly redirects: readonly Redirect[];
  readonly compared?: Compared;
  /** When it was looked at, ISO 8601. */
  readonly at: string;
}

/**
 * Exit codes, for a scheduled job. 0: all sources unchanged. 3: something changed, moved or went, and a maintainer should
 * look. 4: of some source it could not be told. (1: the base or the call is wrong. 130: interrupted; --resume goes on.)
 */
export const CHANGED = 3;
export const CANNOT_TELL = 4;

const CODES: Readonly<Record<State, number>> = {
  unchanged: 0,
  changed: CHANGED,
  moved: CHANGED,
  gone: CHANGED,
  wall: CANNOT_TELL,
  refused: CANNOT_TELL,
  'other-page': CANNOT_TELL,
  unreadable: CANNOT_TELL,
  unreachable: CANNOT_TELL,
};

/** Whether an outcome tells how the source stands; the others say only that it could not be told this time. */
export const isConclusive = ({ state }: Outcome) => CODES[state] !== CANNOT_TELL;

/** What needs a person wins over what could not be told. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const codes = outcomes.map(({ state }) => CODES[state]);
  return codes.includes(CHANGED) ? CHANGED : codes.includes(CANNOT_TELL) ? CANNOT_TELL : 0;
}
