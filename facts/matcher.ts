import { knownStems } from '../core/evidence.ts';
import { createGate } from '../core/gate.ts';
import { createLexicon } from '../core/lexicon.ts';
import { createMatcher, type Matcher } from '../core/match.ts';
import { type CompiledBase, compileBase } from './compile.ts';
import { loadBase } from './load.ts';
import { readModel } from './model.ts';

/** The matcher over the project's own fact base, for the command line, the evaluation and the tests. */
export function matcherFor(folder: string): { readonly matcher: Matcher; readonly compiled: CompiledBase } {
  const compiled = compileBase(loadBase(folder));
  const { evidence, score } = readModel(folder);
  const matcher = createMatcher(
    { phrasings: compiled.phrasings, evidence, score },
    createLexicon(compiled.lexicon, knownStems(evidence)),
    createGate(compiled.gate),
  );
  return { matcher, compiled };
}
