import { type EvidenceData, knownStems } from '../core/evidence.ts';
import { createGate } from '../core/gate.ts';
import { createLexicon, type Lexicon } from '../core/lexicon.ts';
import { createMatcher, type Matcher } from '../core/match.ts';
import type { FactId } from '../core/types.ts';
import { type CompiledBase, compileBase } from './compile.ts';
import { type LoadedBase, loadBase } from './load.ts';
import { holdModel, type Model, readModel } from './model.ts';

/** A fact base with what reads and matches texts by it. */
export interface BaseMatcher {
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  readonly evidence: EvidenceData;
  readonly compiled: CompiledBase;
  /** The facts that the weights do not know, because they came after the fit: they get no note. */
  readonly unfitted: readonly FactId[];
}

/** The matcher over the project's own fact base, for the command line, the evaluation and the tests. */
export function matcherFor(folder: string): BaseMatcher {
  return matcherOf(loadBase(folder), readModel(folder));
}

/** The matcher over a base and weights that are at hand. @throws FactBaseError where the base does not hold together. */
export function matcherOf(loaded: LoadedBase, model: Model): BaseMatcher {
  const { evidence, score } = model;
  const compiled = compileBase(loaded);
  holdModel(model, compiled.gate);
  const lexicon = createLexicon(compiled.lexicon, knownStems(evidence));
  const matcher = createMatcher({ phrasings: compiled.phrasings, evidence, score }, lexicon, createGate(compiled.gate));
  const known = new Set(evidence.classes);
  const unfitted = compiled.base.facts.map(({ id }) => id).filter((id) => !known.has(id));
  return { matcher, lexicon, evidence, compiled, unfitted };
}
