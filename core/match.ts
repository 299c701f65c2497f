import { type EvidenceData, evidenceOf, NO_FACT, reasonsFor, softmax, weighEvidence } from './evidence.ts';
import { createTokenSearch } from './fuse.ts';
import type { Gate, GateData, GateResult } from './gate.ts';
import { conceptToken, type Lexicon, type Reading } from './lexicon.ts';
import { createRecordIndex } from './record-index.ts';
import { type Measured, type ScoreData, type Scored, scoreAll, type TextMeasures } from './score.ts';
import { cosine, countGrams } from './trigrams.ts';
import type { FactId, Language } from './types.ts';

/** One phrasing of a fact's claim, read by the lexicon at build time. */
export interface Phrasing {
  readonly fact: FactId;
  readonly language: Language;
  /** Canonical tokens, parted by spaces. */
  readonly text: string;
}

/** What the matcher is made of; all of it is data. */
export interface MatchData {
  readonly phrasings: readonly Phrasing[];
  readonly evidence: EvidenceData;
  readonly score: ScoreData;
}

export interface Match {
  /** Undefined: no note. */
  readonly fact?: FactId;
  /** The best candidate's score, 0 where there is none. */
  readonly score: number;
  /** The score from which a note would show here, 0 to 1. */
  readonly needed: number;
  /** Best first; the first one is `fact` where a note is shown. */
  readonly candidates: readonly Scored[];
  readonly gate: GateResult;
  readonly reading?: Reading;
}

export interface Matcher {
  /** The topic that it was built for. */
  readonly topic: GateData;
  /**
   * Decides which fact's note, if any, belongs beside a passage. `context` is what its neighbours say (the heading
   * above, the sentence before), `nearest` the part of it that is no heading (all of it where not told). Page text of any kind is safe: it never throws, and reads a bounded part of long texts.
   */
  match(passage: string, context?: string, nearest?: string): Match;
  /**
   * Makes ahead what the first match would have to make, step by step, a few ms each: a page can have its turn between
   * them. Changes no answer.
   */
  prepare(): Generator<void, void>;
  /** What is measured of a reading before it is scored; the fit learns from it. */
  measure(reading: Reading, gate: GateResult): { readonly text: TextMeasures; readonly measured: readonly Measured[] };
  /** The features of a text that speak most for a fact, or against it, with their part of its log-odds. */
  reasons(reading: Reading, fact: FactId): { readonly feature: string; readonly weight: number }[];
  /** From this score on a note is shown, 0 to 1. */
  readonly threshold: ScoreData['threshold'];
}

/** How many facts Fuse.js ranks for one passage; each costs it about 8 microseconds, and beyond 20 none was ever right. */
const CANDIDATES = 20;

/**
 * Score from which a passage has a note that says nothing of the topic itself: most of what stands under such headings is
 * no claim. On the pages of `tests/fixtures` ordinary sentences put under one reached 0.8; of the claims of `dev` that
 * only their neighbours explain two of eleven lie lower.
 */
const LENT_SCORE = 0.85;

const conceptsOf = ({ tokens }: Reading) => [
  ...new Set(tokens.flatMap(({ text, concept }) => (concept ? [text] : []))),
];

/** Reads a passage, with what it takes from its neighbours where it passes only together with them. */
export function readPassage(
  lexicon: Lexicon,
  { carried: concepts }: Pick<GateData, 'carried'>,
  gated: GateResult,
  passage: string,
  context = '',
): Reading {
  const own = lexicon.read(passage);
  if (!gated.byContext) return own;
  const carried = concepts.map(conceptToken).filter((text) => !own.tokens.some((token) => token.text === text));
  const tokens = [...own.tokens, ...carried.map((text) => ({ text, concept: true }))];
  return { ...own, tokens, around: conceptsOf(lexicon.read(context, own.language)) };
}

/** Builds the tables once; for 1,300 phrasings about 1 ms, 10 ms where the engine meets the code for the first time. */
export function createMatcher(data: MatchData, lexicon: Lexicon, gate: Gate): Matcher {
  const classOf = new Map(data.evidence.classes.map((name, at) => [name, at]));
  // A fact that the weights do not know (new, not fitted yet) has no evidence: it is left out, and the others stand as they were.
  const records = data.phrasings.filter(({ fact }) => classOf.has(fact));
  const index = createRecordIndex(records);
  const none = classOf.get(NO_FACT)!;
  // Of their trigrams, 0 where not yet asked for.
  const lengths = new Float64Array(records.length);
  const lengthOf = (record: number) => {
    lengths[record] ||= countGrams(records[record]!.text).length;
    return lengths[record]!;
  };

  function measure(
    reading: Reading,
    gated: GateResult,
  ): { readonly text: TextMeasures; readonly measured: readonly Measured[] } {
    const tokens = reading.tokens.map(({ text }) => text);
    const { logits, familiar } = weighEvidence(data.evidence, evidenceOf(reading));
    const chances = softmax(logits);
    const text = {
      silence: chances[none]!,
      familiar,
      words: tokens.length,
      classes: gate.data.scored.map((bit) => (gated.own & bit) !== 0),
      whole: gated.tier === 'overview',
    };
    const hits = index.find(tokens, CANDIDATES, 1);
    const query = tokens.join(' ');
    const mine = countGrams(query);
    const ceiling = [...new Set(tokens)].reduce((sum, token) => sum + index.weight(token), 0) || 1;
    const search = createTokenSearch(hits.map((hit) => ({ ...hit, text: records[hit.record]!.text })));
    const measured = search(query, CANDIDATES).map(({ record, score }) => {
      const { fact, text: phrasing } = records[record]!;
      const at = classOf.get(fact)!;
      return {
        fact,
        phrasing,
        evidence: logits[at]!,
        chance: chances[at]!,
        coverage: score / ceiling,
        likeness: cosine(mine.dot(phrasing), mine.length, lengthOf(record)),
      };
    });
    return { text, measured };
  }

  return {
    topic: gate.data,
    threshold: data.score.threshold,
    reasons: (reading, fact) => reasonsFor(data.evidence, evidenceOf(reading), fact),
    measure,
    *prepare() {
      const gated = gate.decide('');
      yield;
      const reading = lexicon.read('');
      yield;
      // Whatever tokens meet phrasings, so that ranking has run once.
      const tokens = (records[0]?.text.split(' ') ?? []).map((text) => ({ text, concept: text.startsWith('@') }));
      const { text, measured } = measure({ ...reading, tokens }, gated);
      scoreAll(data.score, text, measured);
    },
    match(passage, context, nearest) {
      const decision = gate.decide(passage, context, nearest);
      if (decision.tier !== 'topic' && decision.tier !== 'overview')
        return { score: 0, needed: 1, candidates: [], gate: decision };
      const reading = readPassage(lexicon, gate.data, decision, passage, context);
      const { text, measured } = measure(reading, decision);
      const candidates = scoreAll(data.score, text, measured);
      const [best] = candidates;
      const threshold = data.score.threshold[reading.language];
      const needed = decision.lent ? Math.max(threshold, LENT_SCORE) : threshold;
      const score = best?.score ?? 0;
      return { fact: score >= needed ? best?.fact : undefined, score, needed, candidates, gate: decision, reading };
    },
  };
}
