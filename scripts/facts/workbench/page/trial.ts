import { knownStems } from '../../../../core/evidence.ts';
import { createGate } from '../../../../core/gate.ts';
import { createLexicon, type Lexicon } from '../../../../core/lexicon.ts';
import { createMatcher, type Matcher, type Phrasing } from '../../../../core/match.ts';
import type { FactId, Language } from '../../../../core/types.ts';
import { canonicalPhrasing } from '../../../../facts/phrasing.ts';
import { type Outcome, outcomeOf } from '../../../evaluation/outcome.ts';
import type { EvaluationText, WorkbenchData } from './workbench-data.ts';

/** A fact's phrasings as somebody tries them. */
export interface TriedPhrasings {
  readonly fact: FactId;
  readonly claims: Readonly<Record<Language, readonly string[]>>;
}

/** The matcher over the base, with one fact's phrasings as they are tried; the fitted weights stay as they are. */
export function matcherWith({ match, lexicon, gate }: WorkbenchData, tried?: TriedPhrasings): Matcher {
  const phrasings = tried ? replaced(match.phrasings, tried, createLexicon(lexicon)) : match.phrasings;
  return createMatcher({ ...match, phrasings }, createLexicon(lexicon, knownStems(match.evidence)), createGate(gate));
}

/** In the same place as those they stand for: the order decides between phrasings that fit equally well. */
function replaced(phrasings: readonly Phrasing[], { fact, claims }: TriedPhrasings, reader: Lexicon): Phrasing[] {
  const first = phrasings.findIndex((phrasing) => phrasing.fact === fact);
  const own = (['en', 'es'] as const).flatMap((language) =>
    claims[language].map((claim) => ({ fact, language, text: canonicalPhrasing(reader, claim, language) })),
  );
  return [...phrasings.slice(0, first), ...own, ...phrasings.slice(first).filter((phrasing) => phrasing.fact !== fact)];
}

export interface Answered {
  readonly result: Outcome;
  readonly shown?: FactId;
  readonly score: number;
}

/** What a matcher says of a text, held against its label. */
export function answer(matcher: Matcher, { text, context, ...label }: EvaluationText): Answered {
  const { fact: shown, score } = matcher.match(text, context);
  return { result: outcomeOf(label, shown), shown, score };
}

/** Texts answered before the page is let breathe: about 10 ms. */
const SLICE = 30;

/**
 * Answers every text of the evaluation, in slices. Undefined where `signal` ended it: a newer trial has begun.
 * @param pause lets the page breathe between slices.
 */
export async function answerAll(
  matcher: Matcher,
  texts: readonly EvaluationText[],
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<Answered[] | undefined> {
  const answers: Answered[] = [];
  for (const text of texts) {
    if (answers.length % SLICE === 0) await pause();
    if (signal.aborted) return undefined;
    answers.push(answer(matcher, text));
  }
  return answers;
}

/** How bad a result is: a wrong note does more harm than none. */
const HARM: Readonly<Record<Outcome, number>> = { right: 0, silent: 0, missed: 1, wrong: 2, unbidden: 2 };

export interface Shift {
  readonly text: EvaluationText;
  readonly before: Answered;
  readonly after: Answered;
}

export interface Effect {
  readonly better: readonly Shift[];
  readonly worse: readonly Shift[];
  /** Another note, as good or as bad as the one before. */
  readonly other: readonly Shift[];
}

/** What a trial did to the texts. */
export function effectOf(
  texts: readonly EvaluationText[],
  before: readonly Answered[],
  after: readonly Answered[],
): Effect {
  const effect = { better: [] as Shift[], worse: [] as Shift[], other: [] as Shift[] };
  for (const [at, text] of texts.entries()) {
    const [was, is] = [before[at]!, after[at]!];
    if (was.result === is.result && was.shown === is.shown) continue;
    const harm = HARM[is.result] - HARM[was.result];
    effect[harm < 0 ? 'better' : harm > 0 ? 'worse' : 'other'].push({ text, before: was, after: is });
  }
  return effect;
}

/** How many texts came out how. */
export function tally(answers: readonly Answered[]): Readonly<Record<Outcome, number>> {
  const counts = { right: 0, wrong: 0, missed: 0, silent: 0, unbidden: 0 };
  for (const { result } of answers) counts[result]++;
  return counts;
}
