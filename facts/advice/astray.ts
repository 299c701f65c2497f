import { evidenceOf, softmax, weighEvidence } from '../../core/evidence.ts';
import { findingsIn } from '../check/findings.ts';
import type { BaseMatcher } from '../matcher.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';

/**
 * Chance by evidence alone, 0 to 1, from which a phrasing's own fact is not in doubt. A full match costs five times as
 * much, and among 1,468 labelled texts with such a chance for a fact one had another as its best match.
 */
const SURE = 0.9;

/**
 * Phrasings that the matcher would give to another fact. Where that fact's note would be shown, readers are misled, so
 * it is an error; where the matcher would keep silent it is advice.
 */
export function adviseAstray(
  fact: YamlFile<FactFile>,
  { matcher, lexicon, evidence }: Pick<BaseMatcher, 'matcher' | 'lexicon' | 'evidence'>,
): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  const { id, claims } = fact.value;
  const own = evidence.classes.indexOf(id);
  const chance = (claim: string) => softmax(weighEvidence(evidence, evidenceOf(lexicon.read(claim))).logits)[own]!;
  for (const language of ['en', 'es'] as const) {
    for (const [at, claim] of claims[language].entries()) {
      if (chance(claim) >= SURE) continue;
      const { fact: shown, candidates } = matcher.match(claim);
      const [best] = candidates;
      if (!best || best.fact === id) continue;
      const score = candidates.find((candidate) => candidate.fact === id)?.score ?? 0;
      add(
        ['claims', language, at],
        `this phrasing matches ${best.fact} (${best.score.toFixed(2)}) better than its own fact (${score.toFixed(2)})`,
        `move it to ${best.fact}, or say what sets it apart; then run npm run eval -- --fit`,
        `npm run facts -- explain "${claim}" tells why`,
        shown ? undefined : 'advice',
      );
    }
  }
  return found;
}
