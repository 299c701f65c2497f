import bundled from 'virtual:facts/match';
import { knownStems } from '../../../core/evidence.ts';
import { createGate } from '../../../core/gate.ts';
import { createLexicon } from '../../../core/lexicon.ts';
import { createMatcher, type Matcher } from '../../../core/match.ts';
import { pack } from '../facts.ts';

let made: Matcher | undefined;

/** The matcher over the facts in use, made when first asked for: a panel that only lists notes never pays for it. */
export function factMatcher(): Matcher {
  if (made) return made;
  const { match, lexicon, gate } = pack ?? { match: bundled, lexicon: bundled.lexicon, gate: bundled.gate };
  made = createMatcher(match, createLexicon(lexicon, knownStems(match.evidence)), createGate(gate));
  return made;
}
