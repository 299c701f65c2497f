import { checkClaimsOnce } from './check/claims-once.ts';
import { checkFact } from './check/fact.ts';
import { checkGroups } from './check/groups.ts';
import { checkCircles } from './check/overtaking.ts';
import { checkSource } from './check/source.ts';
import { checkTopic } from './check/topic.ts';
import type { LoadedBase } from './load.ts';
import type { Problem } from './problem.ts';

/**
 * Holds the files of the base against each other: references, dates, quotations, circles. Empty where all is well.
 * The build asks this too, so it knows no clock and no weights: what depends on them is `facts/advice.ts`.
 */
export function checkBase(base: LoadedBase): readonly Problem[] {
  const sources = new Map(base.sources.map((source) => [source.value.id, source.value]));
  return [
    ...base.sources.flatMap((source) => checkSource(source, base.texts)),
    ...base.facts.flatMap((fact) => checkFact(fact, base, sources)),
    ...checkCircles(base.facts),
    ...checkClaimsOnce(base.facts),
    ...checkTopic(base),
    ...checkGroups(base),
  ];
}
