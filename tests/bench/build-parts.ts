import { knownStems } from '../../core/evidence.ts';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import type { MatchBundle } from '../../facts/match-bundle.ts';

/** Builds the matcher as the second stage does on a page. */
export function buildParts(data: MatchBundle) {
  const lexicon = createLexicon(data.lexicon, knownStems(data.evidence));
  return { lexicon, matcher: createMatcher(data, lexicon, createGate(data.gate)) };
}
