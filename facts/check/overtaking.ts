import type { FactId } from '../../core/types.ts';
import type { LoadedBase } from '../load.ts';
import type { Problem } from '../problem.ts';
import { findingsIn } from './findings.ts';

/** Facts must not overtake each other in a circle: a reader who follows "what came after" would come back. */
export function checkCircles(facts: LoadedBase['facts']): readonly Problem[] {
  const byId = new Map(facts.map((fact) => [fact.value.id, fact]));
  const done = new Set<FactId>();
  const problems: Problem[] = [];

  function visit(id: FactId, way: readonly FactId[]): void {
    const fact = byId.get(id);
    if (!fact || done.has(id)) return;
    for (const [index, { overtakenBy }] of fact.value.answers.entries()) {
      for (const [place, next] of (overtakenBy ?? []).entries()) {
        const start = [...way, id].indexOf(next);
        if (start < 0) {
          visit(next, [...way, id]);
          continue;
        }
        const { found, add } = findingsIn(fact);
        add(
          ['answers', index, 'overtakenBy', place],
          `facts overtake each other in a circle: ${[...way.slice(start), id, next].join(' → ')}`,
          `take ${next} out of overtakenBy here, or the other way round where that is the older one`,
          'sharing-not-confirmed → cms-dhs-agreement → injunction-2025-08-12, and no way back',
        );
        problems.push(...found);
      }
    }
    done.add(id);
  }
  for (const id of byId.keys()) visit(id, []);
  return problems;
}
