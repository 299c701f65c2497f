import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceData, evidenceOf, NO_FACT } from '../../core/evidence.ts';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import { type ScoreData, termsOf } from '../../core/score.ts';
import { type CompiledBase, compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import type { Model } from '../../facts/model.ts';
import { contextOf, type LabelledClaim, readClaims } from './claims.ts';
import { type Example, fitEvidence } from './evidence-fit.ts';
import { fitLogistic } from './score-fit.ts';

const FOLDS = 5;
/** The share of notes that may be wrong among training texts, out of fold: the threshold is the lowest that keeps to it. */
const MOST_WRONG = 0.022;
const MOST_FALSE = 0.009;

const isRight = ({ fact, also }: LabelledClaim, id: string) => fact === id || also.includes(id);

/** Fits evidence and acceptance on the training claims and the phrasings; deterministic. */
export function fitModel(
  compiled: CompiledBase,
  phrasings: readonly { fact: string; text: string }[],
  claims: readonly LabelledClaim[],
): Model {
  const lexicon = createLexicon(compiled.lexicon);
  const gate = createGate(compiled.gate);
  const own: Example[] = phrasings.map(({ fact, text }) => ({
    features: evidenceOf(lexicon.read(text)),
    label: fact,
    also: [],
  }));
  const examples: Example[] = claims.map(({ text, fact, also }) => ({
    features: evidenceOf(lexicon.read(text)),
    label: fact ?? NO_FACT,
    also,
  }));

  // Scores on texts that the evidence was fitted on would flatter it, so acceptance learns from texts left out in turn.
  const held: { claim: LabelledClaim; evidence: EvidenceData }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const evidence = fitEvidence([...own, ...examples.filter((_, at) => at % FOLDS !== fold)]);
    for (const [at, claim] of claims.entries()) if (at % FOLDS === fold) held.push({ claim, evidence });
  }
  const matchers = new Map<EvidenceData, Map<string, ReturnType<typeof createMatcher>>>();
  const matcherOf = (evidence: EvidenceData, score: ScoreData) => {
    const key = `${score.coverage}/${score.likeness}`;
    const made = matchers.get(evidence) ?? new Map();
    matchers.set(evidence, made);
    if (!made.has(key)) made.set(key, createMatcher({ phrasings: compiled.phrasings, evidence, score }, lexicon, gate));
    return made.get(key)!;
  };
  const top = (score: ScoreData) =>
    held.flatMap(({ claim, evidence }) => {
      const [best] = matcherOf(evidence, score).match(claim.text, contextOf(claim)).candidates;
      return best ? [{ claim, best, right: isRight(claim, best.fact) }] : [];
    });

  const blank = { weights: [0, 0, 0, 0, 0, 0, 0], bias: 0, threshold: 2 };
  let ranking = { coverage: 0, likeness: 0 };
  let most = -1;
  for (const coverage of [0, 1, 2, 3]) {
    for (const likeness of [0, 1, 2, 3]) {
      const right = top({ ...blank, coverage, likeness }).filter((row) => row.right).length;
      if (right > most) [most, ranking] = [right, { coverage, likeness }];
    }
  }
  const rows = top({ ...blank, ...ranking });
  const { weights, bias } = fitLogistic(
    rows.map(({ best, right }) => ({ terms: termsOf(best.signals), right, weight: 1 })),
  );
  const score = { ...ranking, weights, bias, threshold: 0 };
  const scored = top(score).map((row) => ({ ...row, score: matcherOf(held[0]!.evidence, score) && row.best.score }));
  const positives = claims.filter(({ fact }) => fact).length;
  const negatives = claims.length - positives;
  let threshold = 0.99;
  for (let tried = 0.99; tried >= 0.05; tried -= 0.01) {
    const shown = scored.filter((row) => row.score >= tried);
    const wrong = shown.filter(({ claim, right }) => claim.fact && !right).length / positives;
    const unbidden = shown.filter(({ claim }) => !claim.fact).length / negatives;
    if (wrong > MOST_WRONG || unbidden > MOST_FALSE) break;
    threshold = Math.round(tried * 100) / 100;
  }
  return { evidence: fitEvidence([...own, ...examples]), score: { ...score, threshold } };
}

/** Fits and writes `facts/model.json`. Returns the number of training texts. */
export function fitAndWrite(root: string): { texts: number; model: Model } {
  const loaded = loadBase(join(root, 'facts'));
  const compiled = compileBase(loaded);
  const phrasings = loaded.facts.flatMap(({ value }) =>
    [...value.claims.en, ...value.claims.es].map((text) => ({ fact: value.id, text })),
  );
  const claims = readClaims('train');
  const model = fitModel(compiled, phrasings, claims);
  const weights = Object.entries(model.evidence.weights).map(
    ([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`,
  );
  const { weights: _, ...evidence } = model.evidence;
  const head = JSON.stringify({ score: model.score, evidence }).slice(0, -2);
  writeFileSync(join(root, 'facts/model.json'), `${head},"weights":{\n${weights.join(',\n')}\n}}}\n`);
  return { texts: claims.length + phrasings.length, model };
}
