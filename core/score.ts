import { type GateData, namesOf } from './gate.ts';
import type { Language } from './types.ts';

/** What is measured of one fact as a candidate for one text. */
export interface Measured {
  readonly fact: string;
  /** The phrasing that comes nearest, as canonical tokens. */
  readonly phrasing: string;
  /** Log-odds of the fact by the evidence of words and concepts. */
  readonly evidence: number;
  /** Probability of the fact by that evidence, 0 to 1. */
  readonly chance: number;
  /** How much of the text's weight the nearest phrasing covers (BM25 over its ceiling), about 0 to 1. */
  readonly coverage: number;
  /** Cosine of character trigrams with the nearest phrasing, 0 to 1. */
  readonly likeness: number;
}

/** What is measured of the text itself. */
export interface TextMeasures {
  /** Probability that the text calls for no note, 0 to 1. */
  readonly silence: number;
  /** Share of the text's features that the fit has seen, 0 to 1. */
  readonly familiar: number;
  /** Number of canonical tokens. */
  readonly words: number;
  /** Whether the passage itself has a word of each class that counts, in the order of `GateData.scored`. */
  readonly classes: readonly boolean[];
  /** Whether it has the whole topic itself: enough for the overview. */
  readonly whole: boolean;
}

/** Fitted by `npm run eval -- --fit` on the training claims and kept in `facts/model.json`; never set by hand. */
export interface ScoreData {
  /** What coverage by a phrasing, and likeness to it, add to a fact's log-odds when facts are ranked. */
  readonly coverage: number;
  readonly likeness: number;
  /** Acceptance: a logistic regression over the terms below, in their order. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** A note is shown from this score on, 0 to 1: by the text's language, because less of one is known than of the other. */
  readonly threshold: Readonly<Record<Language, number>>;
}

export interface Scored extends Measured {
  /** How likely an editor would put this fact's note here, 0 to 1. */
  readonly score: number;
  /** What the score was made of, in the order of {@link termsOf}. */
  readonly terms: readonly number[];
}

/** Keeps log-odds finite: no probability is taken as surer than 1 in 1,000. */
const CERTAIN = 0.001;

/** A lead counts up to this, in log-odds: by then it is settled. */
const SETTLED = 3;

/** The acceptance terms that every topic has. */
const GENERAL_TERMS = ['chance', 'silence', 'lead', 'coverage', 'likeness', 'familiar', 'brevity'] as const;

/** The acceptance terms of a topic by name, in the order of `ScoreData.weights`: its own are the classes that count. */
export const termsOf = (topic: Pick<GateData, 'names' | 'scored'>): readonly string[] => [
  ...GENERAL_TERMS,
  ...topic.scored.flatMap((bit) => namesOf(topic, bit)),
  'whole topic',
];

const logit = (chance: number) => {
  const held = Math.min(Math.max(chance, CERTAIN), 1 - CERTAIN);
  return Math.log(held / (1 - held));
};

/**
 * Ranks the candidates by evidence and likeness, and gives each its score: the logistic of its weighted terms. A text's
 * own measures (silence, familiarity, brevity) say how far its best candidate can be trusted.
 */
export function scoreAll(data: ScoreData, text: TextMeasures, measured: readonly Measured[]): Scored[] {
  const rank = ({ evidence, coverage, likeness }: Measured) =>
    evidence + data.coverage * coverage + data.likeness * likeness;
  const ranked = [...measured].sort((a, b) => rank(b) - rank(a));
  return ranked.map((candidate, at) => {
    const rival = ranked[at === 0 ? 1 : 0];
    const lead = rival ? rank(candidate) - rank(rival) : SETTLED;
    const terms = [
      logit(candidate.chance),
      logit(text.silence),
      Math.min(Math.max(lead, -SETTLED), SETTLED),
      candidate.coverage,
      candidate.likeness,
      text.familiar,
      1 / Math.max(text.words, 1),
      ...text.classes.map(Number),
      Number(text.whole),
    ];
    const sum = terms.reduce((total, term, place) => total + term * data.weights[place]!, data.bias);
    return { ...candidate, terms, score: 1 / (1 + Math.exp(-sum)) };
  });
}
