import type { Matcher } from '../../core/match.ts';
import { findingsIn } from '../check/findings.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';

/**
 * Phrasings that the matcher would give to another fact. Where that fact's note would be shown, readers are misled, so
 * it is an error; where the matcher would keep silent it is advice.
 */
export function adviseAstray(fact: YamlFile<FactFile>, matcher: Matcher): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  const { id, claims } = fact.value;
  for (const language of ['en', 'es'] as const) {
    for (const [at, claim] of claims[language].entries()) {
      const { fact: shown, candidates } = matcher.match(claim);
      const [best] = candidates;
      if (!best || best.fact === id) continue;
      const own = candidates.find((candidate) => candidate.fact === id)?.score ?? 0;
      add(
        ['claims', language, at],
        `this phrasing matches ${best.fact} (${best.score.toFixed(2)}) better than its own fact (${own.toFixed(2)})`,
        `move it to ${best.fact}, or say what sets it apart; then run npm run eval -- --fit`,
        `npm run facts -- explain "${claim}" tells why`,
        shown ? undefined : 'advice',
      );
    }
  }
  return found;
}
