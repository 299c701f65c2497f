import type { Lexicon, Reading } from '../core/lexicon.ts';
import type { Day } from '../core/types.ts';
import { adviseAlike } from './advice/alike.ts';
import { adviseAstray } from './advice/astray.ts';
import { adviseDays } from './advice/days.ts';
import { adviseNotesLeft } from './advice/notes-left.ts';
import { adviseReading } from './advice/reading.ts';
import { adviseReview } from './advice/review.ts';
import { adviseSpanish } from './advice/spanish.ts';
import type { LoadedBase } from './load.ts';
import type { BaseMatcher } from './matcher.ts';
import type { Problem } from './problem.ts';

/**
 * What can be told of a sound base only with a clock, with the fitted weights, or as a matter of judgement: most of it
 * is advice.
 * Where the weights do not know every fact yet, what they say of phrasings means nothing, and is left out.
 * @param today the day to measure by.
 */
export function adviseBase(base: LoadedBase, made: BaseMatcher, today: Day): Problem[] {
  const fitted = made.unfitted.length === 0;
  const lexicon = readingOnce(made.lexicon);
  return [
    ...base.sources.flatMap((source) => adviseReview(source, today)),
    ...base.facts.flatMap((fact) => [
      ...adviseNotesLeft(fact),
      ...adviseReading(fact),
      ...adviseDays(fact, today),
      ...adviseSpanish(fact, lexicon),
      ...(fitted ? adviseAstray(fact, { ...made, lexicon }) : []),
    ]),
    ...adviseAlike(base.facts, made.compiled.phrasings),
  ];
}

/** The lexicon with a memory: more than one advice asks for the same phrasing. */
function readingOnce(lexicon: Lexicon): Lexicon {
  const kept = new Map<string, Reading>();
  return {
    read(text, language) {
      if (language) return lexicon.read(text, language);
      const reading = kept.get(text) ?? lexicon.read(text);
      kept.set(text, reading);
      return reading;
    },
  };
}
