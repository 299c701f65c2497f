import type { Reading } from './lexicon.ts';

/**
 * The features of a text that speak for a fact or for none: its concepts, the stems of its words, and which concept
 * follows which. Order is what tells "California gave CMS" from "CMS gave ICE", and "blocks sharing" from "allows sharing".
 */
export function evidenceOf({ tokens, stems }: Reading): string[] {
  const features = new Set<string>();
  const concepts = tokens.filter(({ concept }) => concept).map(({ text }) => text);
  for (const { text } of tokens) features.add(text);
  for (const stem of stems) features.add(`=${stem}`);
  for (let at = 0; at + 1 < concepts.length; at++) {
    features.add(`${concepts[at]}${concepts[at + 1]}`);
    if (at + 2 < concepts.length) features.add(`${concepts[at]}~${concepts[at + 2]}`);
  }
  return [...features];
}

/** Fitted weights of features for classes, as `facts/model.json` keeps them. */
export interface EvidenceData {
  /** The class of texts without a note comes first, then the facts, sorted. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a stored weight is worth. */
  readonly step: number;
  /** Feature to its weights: class and whole steps, pair after pair. Classes left out weigh nothing. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The name of the class of texts that call for no note. */
export const NO_FACT = 'none';

/** Fewest features a text is taken to have: below it, one telling word would count for a whole sentence. */
const LEAST_FEATURES = 4;

/** A text of n features is scaled by 1/sqrt(n), so that long sentences are not surer than short ones by length alone. */
export const scaleOf = (known: number) => 1 / Math.sqrt(Math.max(known, LEAST_FEATURES));

export interface Evidence {
  /** Log-odds of each class, in the order of `classes`, before softmax. */
  readonly logits: Float64Array;
  /** Share of the text's features that the fit has seen, 0 to 1. */
  readonly familiar: number;
}

/** Sums the evidence of a text's features. Linear in their number. */
export function weighEvidence(data: EvidenceData, features: readonly string[]): Evidence {
  const known = features.filter((feature) => Object.hasOwn(data.weights, feature));
  const logits = Float64Array.from(data.bias);
  const scale = scaleOf(known.length) * data.step;
  for (const feature of known) {
    const row = data.weights[feature]!;
    for (let at = 0; at < row.length; at += 2) logits[row[at]!]! += row[at + 1]! * scale;
  }
  return { logits, familiar: features.length ? known.length / features.length : 0 };
}

/** Turns log-odds into probabilities that add up to 1. */
export function softmax(logits: Float64Array): Float64Array {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
