/** What is measured of a candidate before it is accepted. */
export interface Signals {
  /** Probability of the fact by the evidence of words and concepts, 0 to 1. */
  readonly chance: number;
  /** Probability that the text calls for no note, 0 to 1. */
  readonly silence: number;
  /** How far the candidate leads the next fact, in log-odds; negative where it does not lead. */
  readonly lead: number;
  /** How much of the text's weight the nearest phrasing covers (BM25 over its ceiling), about 0 to 1. */
  readonly coverage: number;
  /** Cosine of character trigrams with the nearest phrasing, 0 to 1. */
  readonly likeness: number;
  /** Share of the text's features that the fit has seen, 0 to 1. */
  readonly familiar: number;
  /** Number of canonical tokens. */
  readonly words: number;
}

/** Fitted by `npm run eval -- --fit` on the training claims and kept in `facts/model.json`; never set by hand. */
export interface ScoreData {
  /** What likeness to a phrasing adds to a fact's log-odds when facts are ranked. */
  readonly coverage: number;
  readonly likeness: number;
  /** Acceptance: a logistic regression over the terms below, in their order. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** A note is shown from this score on: 0 to 1. */
  readonly threshold: number;
}

/** Keeps log-odds finite: no probability is taken as surer than 1 in 1,000. */
const CERTAIN = 0.001;

const logit = (chance: number) => {
  const held = Math.min(Math.max(chance, CERTAIN), 1 - CERTAIN);
  return Math.log(held / (1 - held));
};

/** The acceptance terms by name, in the order of `ScoreData.weights`. */
export const TERMS = ['chance', 'silence', 'lead', 'coverage', 'likeness', 'familiar', 'brevity'] as const;

/** The numbers that the weights multiply. A lead counts up to 3: by then it is settled. Brevity: few words tell little. */
export function termsOf({ chance, silence, lead, coverage, likeness, familiar, words }: Signals): number[] {
  return [
    logit(chance),
    logit(silence),
    Math.min(Math.max(lead, -3), 3),
    coverage,
    likeness,
    familiar,
    1 / Math.max(words, 1),
  ];
}

/** How likely an editor would put the note there, 0 to 1. */
export function acceptance({ weights, bias }: ScoreData, signals: Signals): number {
  const sum = termsOf(signals).reduce((total, term, at) => total + term * weights[at]!, bias);
  return 1 / (1 + Math.exp(-sum));
}
