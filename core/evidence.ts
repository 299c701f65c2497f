import type { Reading } from './lexicon.ts';
import { type Rows, rowOf } from './rows.ts';

/**
 * The features of a text that speak for a fact or for none: its concepts, its words, which concept follows which, which
 * word follows which, and how it begins. Order is what tells "California gave CMS" from "CMS gave ICE", "blocks sharing"
 * from "allows sharing", "only if" from "if only"; small words are what questions are made of.
 */
export function evidenceOf({ tokens, words, around = [] }: Reading): string[] {
  const features = new Set<string>();
  const concepts = tokens.filter(({ concept }) => concept).map(({ text }) => text);
  for (const { text } of tokens) features.add(text);
  for (let at = 0; at + 1 < concepts.length; at++) {
    features.add(`${concepts[at]}${concepts[at + 1]}`);
    if (at + 2 < concepts.length) features.add(`${concepts[at]}~${concepts[at + 2]}`);
  }
  for (const [at, word] of words.entries()) {
    features.add(`=${word}`);
    if (at + 1 < words.length) features.add(`=${word} ${words[at + 1]}`);
  }
  if (words.length > 0) features.add(`^${words[0]}`);
  if (words.length > 1) features.add(`^${words[0]} ${words[1]}`);
  for (const concept of around) features.add(`<${concept}`);
  return [...features];
}

/** Fitted weights of features for classes, as `facts/model.json` keeps them. */
export interface EvidenceData {
  /** The class of texts without a note comes first, then the facts, sorted. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a stored weight is worth, in log-odds. */
  readonly step: number;
  /** Feature to its weights: a letter of {@link LEVELS} for each class, in their order. */
  readonly weights: Rows;
}

/** A weight's letter is its whole number of steps, −31 to 31: the dot is 0, capitals are negative. Compact, and a diff can be read. */
const LEVELS = 'ZYXWVUTSRQPONMLKJIHGFEDCBA54321.67890abcdefghijklmnopqrstuvwxyz';
const MOST_STEPS = 31;

const STEPS = new Int8Array(128);
for (const [at, letter] of [...LEVELS].entries()) STEPS[letter.charCodeAt(0)] = at - MOST_STEPS;

/** Packs a feature's weights, given in whole steps; steps beyond ±31 are held there. */
export function packSteps(steps: readonly number[]): string {
  return steps.map((step) => LEVELS[Math.min(Math.max(step, -MOST_STEPS), MOST_STEPS) + MOST_STEPS]).join('');
}

const stepsAt = (row: string, at: number) => STEPS[row.charCodeAt(at)]!;

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
  const known = features.flatMap((feature) => rowOf(data.weights, feature) ?? []);
  const logits = Float64Array.from(data.bias);
  const scale = scaleOf(known.length) * data.step;
  for (const row of known) {
    for (let at = 0; at < row.length; at++) logits[at]! += stepsAt(row, at) * scale;
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

/** The stems that the fit has seen often enough to know: they are no typing slips. */
export function knownStems({ weights }: EvidenceData): Pick<ReadonlySet<string>, 'has'> {
  return { has: (stem) => !stem.includes(' ') && rowOf(weights, `=${stem}`) !== undefined };
}

/** What each known feature adds to one class's log-odds, strongest first. Empty for a class that the fit does not know. */
export function reasonsFor(
  data: EvidenceData,
  features: readonly string[],
  name: string,
): { feature: string; weight: number }[] {
  const at = data.classes.indexOf(name);
  const known = features
    .map((feature) => ({ feature, row: rowOf(data.weights, feature) ?? '' }))
    .filter(({ row }) => row);
  const scale = scaleOf(known.length) * data.step;
  return known
    .map(({ feature, row }) => ({ feature, weight: at < 0 ? 0 : stepsAt(row, at) * scale }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
