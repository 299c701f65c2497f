import type { GateData } from '../gate.ts';
import type { LexiconData } from '../lexicon.ts';
import type { MatchData } from '../match.ts';
import type { CarriedText } from '../statement-view.ts';
import type { Day, FactBase } from '../types.ts';

/** What a pack says about itself. A build says the same of the base that it carries. */
export interface PackHeader {
  /** Which topic the facts are on, in lower case and hyphens. */
  readonly topic: string;
  /** Counts up by one or more with every pack published; the only measure of which of two packs is newer. */
  readonly edition: number;
}

/** What a page's second stage matches and draws by. */
export type PageFacts = Pick<Pack, 'base' | 'gate' | 'lexicon' | 'match'>;

/** A whole compiled fact base on one topic: data only. `docs/fact-pack.md` describes each part. */
export interface Pack extends PackHeader {
  /** The day it was made. */
  readonly made: Day;
  /** The last day on which it may be loaded. */
  readonly expires: Day;
  readonly base: FactBase;
  readonly gate: GateData;
  readonly lexicon: LexiconData;
  readonly match: MatchData;
  readonly statements: readonly CarriedText[];
}
