import { type EvidenceData, knownStems } from '../../core/evidence.ts';
import { createGate, type GateData } from '../../core/gate.ts';
import { createLexicon, type LexiconData } from '../../core/lexicon.ts';
import { createMatcher, type MatchData } from '../../core/match.ts';

/** What the second stage carries, as the build bundles it. */
export interface Bundle extends MatchData {
  readonly evidence: EvidenceData;
  readonly lexicon: LexiconData;
  readonly gate: GateData;
}

/** Builds the matcher as the second stage does on a page. */
export function buildParts(data: Bundle) {
  const lexicon = createLexicon(data.lexicon, knownStems(data.evidence));
  return { lexicon, matcher: createMatcher(data, lexicon, createGate(data.gate)) };
}
