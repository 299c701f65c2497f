import type { FactId } from '../../core/types.ts';

/** How one labelled text came out. `right` and `silent` are as they should be. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'silent' | 'unbidden';

/** What a labelled text calls for. */
export interface Label {
  /** Null: no note may be shown. */
  readonly fact: FactId | null;
  /** Facts whose note a careful editor would accept as well. */
  readonly also: readonly FactId[];
}

/** A note counts as right if it is the fact named or one that a careful editor would accept as well. */
export function outcomeOf({ fact, also }: Label, shown: FactId | undefined): Outcome {
  if (fact === null) return shown ? 'unbidden' : 'silent';
  if (!shown) return 'missed';
  return shown === fact || also.includes(shown) ? 'right' : 'wrong';
}
