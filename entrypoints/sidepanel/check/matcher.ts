import matchData from 'virtual:facts/match';
import { knownStems } from '../../../core/evidence.ts';
import { createGate } from '../../../core/gate.ts';
import { createLexicon } from '../../../core/lexicon.ts';
import { createMatcher, type Matcher } from '../../../core/match.ts';

let made: Matcher | undefined;

/** The matcher over the bundled base, made when first asked for: a panel that only lists notes never pays for it. */
export function bundledMatcher(): Matcher {
  made ??= createMatcher(
    matchData,
    createLexicon(matchData.lexicon, knownStems(matchData.evidence)),
    createGate(matchData.gate),
  );
  return made;
}
