import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceData, evidenceOf, NO_FACT } from '../../core/evidence.ts';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher, readPassage } from '../../core/match.ts';
import { type Measured, type ScoreData, scoreAll, type TextMeasures, termsOf } from '../../core/score.ts';
import { type CompiledBase, compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import type { Model } from '../../facts/model.ts';
import { contextOf, type LabelledClaim, readClaims } from '../../scripts/evaluation/claims.ts';
import { type Example, type FitSettings, fitEvidence, SETTINGS } from './evidence-fit.ts';
import { underHeadings } from './neighbours.ts';
import { fitLogistic } from './score-fit.ts';

/** Training texts are left out in turn, in this many parts, while acceptance is fitted. */
const FOLDS = 5;

/**
 * The threshold is the lowest at which, among the `dev` texts, no more than these shares of notes are wrong and of texts
 * without a claim get one: the project's targets. No weight is fitted on `dev`, and nothing at all on `test`. (Training
 * texts left out of the fit would serve too, but their writers were asked for the devious: they ask for silence where
 * texts as people write them do not.)
 */
const MOST_WRONG = 0.03;
const MOST_UNBIDDEN = 0.01;

/**
 * A note is shown only where it is at least half as likely again to be right as not (0.6 against 0.4), however few are
 * wrong at lower scores: a wrong note does more harm than none.
 */
const LEAST_SCORE = 0.6;

interface Row {
  readonly claim: LabelledClaim;
  readonly text: TextMeasures;
  readonly measured: readonly Measured[];
}

const isRight = ({ fact, also }: LabelledClaim, id: string) => fact === id || also.includes(id);

/** Fits evidence, ranking, acceptance and threshold on the phrasings and the training claims. Deterministic. */
export function fitModel(
  compiled: CompiledBase,
  phrasings: readonly { readonly fact: string; readonly text: string }[],
  claims: readonly LabelledClaim[],
  dev: readonly LabelledClaim[],
  settings: FitSettings = SETTINGS,
): Model {
  const lexicon = createLexicon(compiled.lexicon, oftenSeen(compiled, [...phrasings, ...claims], settings.leastSeen));
  const gate = createGate(compiled.gate);
  const own: Example[] = phrasings.map(({ fact, text }) => ({
    features: evidenceOf(lexicon.read(text)),
    label: fact,
    also: [],
  }));
  const examples: Example[] = claims.map((claim) => {
    const context = contextOf(claim);
    const reading = readPassage(lexicon, gate.data, gate.decide(claim.text, context), claim.text, context);
    return { features: evidenceOf(reading), label: claim.fact ?? NO_FACT, also: claim.also };
  });

  const blank: ScoreData = {
    coverage: 0,
    likeness: 0,
    weights: termsOf(gate.data).map(() => 0),
    bias: 0,
    threshold: { en: 2, es: 2 },
  };
  // Scores on texts that the evidence was fitted on would flatter it: each part is measured by a fit on the others.
  const rows: Row[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const evidence: EvidenceData = fitEvidence([...own, ...examples.filter((_, at) => at % FOLDS !== fold)], settings);
    const matcher = createMatcher({ phrasings: compiled.phrasings, evidence, score: blank }, lexicon, gate);
    for (const [at, claim] of claims.entries()) {
      if (at % FOLDS !== fold) continue;
      const { reading, gate: gated } = matcher.match(claim.text, contextOf(claim));
      if (reading) rows.push({ claim, ...matcher.measure(reading, gated) });
    }
  }
  const score = fitScore(blank, rows);
  const evidence = fitEvidence([...own, ...examples], settings);
  const matcher = createMatcher({ phrasings: compiled.phrasings, evidence, score }, lexicon, gate);
  const scored = dev.map((claim) => ({ claim, top: matcher.match(claim.text, contextOf(claim)).candidates[0] }));
  return {
    evidence,
    score: { ...score, threshold: { en: thresholdFor('en', scored), es: thresholdFor('es', scored) } },
  };
}

/** Stems seen in enough texts to be no typing slips. */
function oftenSeen(compiled: CompiledBase, texts: readonly { readonly text: string }[], least: number): Set<string> {
  const plain = createLexicon(compiled.lexicon);
  const seen = new Map<string, number>();
  for (const { text } of texts)
    for (const stem of new Set(plain.read(text).words)) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  return new Set([...seen].flatMap(([stem, count]) => (count >= least ? [stem] : [])));
}

function fitScore(blank: ScoreData, rows: readonly Row[]): ScoreData {
  const best = (score: ScoreData) =>
    rows.flatMap(({ claim, text, measured }) => {
      const [top] = scoreAll(score, text, measured);
      return top ? [{ claim, top, right: isRight(claim, top.fact) }] : [];
    });
  let score = blank;
  let most = -1;
  for (const coverage of [0, 0.5, 1, 1.5, 2, 3]) {
    for (const likeness of [0, 0.5, 1, 1.5, 2, 3]) {
      const tried = { ...score, coverage, likeness };
      const right = best(tried).filter((row) => row.right).length;
      if (right > most) [most, score] = [right, tried];
    }
  }
  const { weights, bias } = fitLogistic(best(score).map(({ top, right }) => ({ terms: top.terms, right })));
  return { ...score, weights, bias };
}

/** The lowest threshold that keeps to the bounds in one language. */
function thresholdFor(
  language: string,
  scored: readonly {
    readonly claim: LabelledClaim;
    readonly top?: { readonly fact: string; readonly score: number };
  }[],
): number {
  const own = scored.filter(({ claim }) => claim.lang === language);
  const positives = own.filter(({ claim }) => claim.fact).length;
  let lowest = 0.99;
  for (let tried = 0.98; tried >= LEAST_SCORE; tried -= 0.01) {
    const shown = own.filter(({ top }) => top && top.score >= tried);
    const wrong = shown.filter(({ claim, top }) => claim.fact && !isRight(claim, top!.fact)).length / positives;
    const unbidden = shown.filter(({ claim }) => !claim.fact).length / (own.length - positives);
    if (wrong > MOST_WRONG || unbidden > MOST_UNBIDDEN) break;
    lowest = Math.round(tried * 100) / 100;
  }
  return lowest;
}

/** What the fit learns from: the compiled base, its phrasings as written, the training claims. */
export function fitInput(root: string) {
  const loaded = loadBase(join(root, 'facts'));
  const phrasings = loaded.facts.flatMap(({ value }) =>
    [...value.claims.en, ...value.claims.es].map((text) => ({ fact: value.id, text })),
  );
  const train = readClaims('train');
  const claims = [...train, ...underHeadings(train)];
  return { compiled: compileBase(loaded), phrasings, claims, dev: readClaims('dev') };
}

/** Writes the weights to `facts/model.json`, a feature a line, so that two fits can be compared. */
export function writeModel(root: string, { score, evidence: { weights, ...evidence } }: Model): void {
  const lines = Object.entries(weights).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
  const head = JSON.stringify({ score, evidence }).slice(0, -2);
  writeFileSync(join(root, 'facts/model.json'), `${head},"weights":{\n${lines.join(',\n')}\n}}}\n`);
}
