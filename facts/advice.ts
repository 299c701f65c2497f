import type { Day } from '../core/types.ts';
import { adviseAlike } from './advice/alike.ts';
import { adviseAstray } from './advice/astray.ts';
import { adviseDays } from './advice/days.ts';
import { adviseReading } from './advice/reading.ts';
import { adviseReview } from './advice/review.ts';
import { adviseSpanish } from './advice/spanish.ts';
import type { LoadedBase } from './load.ts';
import type { BaseMatcher } from './matcher.ts';
import type { Problem } from './problem.ts';

/**
 * What can be told of a sound base only with a clock, with the fitted weights, or as a matter of judgement: most of it
 * is advice.
 * @param today the day to measure by.
 * @param fitted whether the weights know every fact; where not, what they say of phrasings means nothing yet.
 */
export function adviseBase(base: LoadedBase, made: BaseMatcher, today: Day, fitted: boolean): Problem[] {
  return [
    ...base.sources.flatMap((source) => adviseReview(source, today)),
    ...base.facts.flatMap((fact) => [
      ...adviseReading(fact),
      ...adviseDays(fact, today),
      ...adviseSpanish(fact, made.lexicon),
      ...(fitted ? adviseAstray(fact, made) : []),
    ]),
    ...adviseAlike(base.facts, made.compiled.phrasings),
  ];
}
