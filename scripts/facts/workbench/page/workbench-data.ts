import type { GateData } from '../../../../core/gate.ts';
import type { LexiconData } from '../../../../core/lexicon.ts';
import type { MatchData } from '../../../../core/match.ts';
import type { FactId, Language } from '../../../../core/types.ts';
import type { Label } from '../../../evaluation/outcome.ts';

/** A fact as the workbench has it: its phrasings as written. */
export interface WorkbenchFact {
  readonly id: FactId;
  readonly question: string;
  readonly claims: Readonly<Record<Language, readonly string[]>>;
}

/** A labelled text of the evaluation, with its context as one text. */
export interface EvaluationText extends Label {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly context: string;
  readonly split: 'dev' | 'test';
}

export interface WorkbenchData {
  readonly gate: GateData;
  readonly lexicon: LexiconData;
  readonly match: MatchData;
  readonly facts: readonly WorkbenchFact[];
  readonly evaluation: readonly EvaluationText[];
}
