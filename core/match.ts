import { type EvidenceData, evidenceOf, NO_FACT, softmax, weighEvidence } from './evidence.ts';
import { createTokenSearch } from './fuse.ts';
import type { Gate, GateResult } from './gate.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import { createRecordIndex } from './record-index.ts';
import { acceptance, type ScoreData, type Signals } from './score.ts';
import { cosine, lengthOf, trigramsOf } from './trigrams.ts';
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

export interface Candidate {
  readonly fact: FactId;
  /** How likely an editor would put this fact's note here, 0 to 1. */
  readonly score: number;
  readonly signals: Signals;
  /** The phrasing that comes nearest, as canonical tokens. */
  readonly phrasing: string;
}

export interface Match {
  /** Undefined: no note. */
  readonly fact?: FactId;
  /** The best candidate's score, 0 where there is none. */
  readonly score: number;
  /** Best first; the first one is `fact` where a note is shown. */
  readonly candidates: readonly Candidate[];
  readonly gate: GateResult;
  readonly reading?: Reading;
}

export interface Matcher {
  /**
   * Decides which fact's note, if any, belongs beside a passage. `context` is what its neighbours say (the heading
   * above, the sentence before). Page text of any kind is safe: it never throws, and reads a bounded part of long texts.
   */
  match(passage: string, context?: string): Match;
}

/** How many facts Fuse.js ranks for one passage; each costs it about 16 microseconds, and beyond 20 none was ever right. */
const CANDIDATES = 20;

/** What a passage that passes only by its context takes from there. */
const CARRIED = ['@medicaid', '@data'];

/** Builds the tables once; about 10 ms for 1,300 phrasings. */
export function createMatcher(data: MatchData, lexicon: Lexicon, gate: Gate): Matcher {
  const records = data.phrasings.map((phrasing) => ({
    ...phrasing,
    tokens: phrasing.text.split(' '),
    group: phrasing.fact,
  }));
  const index = createRecordIndex(records);
  const classOf = new Map(data.evidence.classes.map((name, at) => [name, at]));
  const none = classOf.get(NO_FACT)!;
  const grams = records.map(({ text }) => {
    let made: { grams: ReturnType<typeof trigramsOf>; length: number } | undefined;
    return () => {
      if (!made) {
        const counted = trigramsOf(text);
        made = { grams: counted, length: lengthOf(counted) };
      }
      return made;
    };
  });

  function candidatesOf(reading: Reading, tokens: readonly string[]): Candidate[] {
    const { logits, familiar } = weighEvidence(data.evidence, evidenceOf(reading));
    const chances = softmax(logits);
    const hits = index.find(tokens, CANDIDATES, 1);
    if (hits.length === 0) return [];
    const query = tokens.join(' ');
    const queryGrams = trigramsOf(query);
    const queryLength = lengthOf(queryGrams);
    const ceiling = [...new Set(tokens)].reduce((sum, token) => sum + index.weight(token), 0) || 1;
    const search = createTokenSearch(hits.map((hit) => ({ ...hit, text: records[hit.record]!.text })));
    const found = search(query, CANDIDATES).map(({ record, score }) => {
      const { fact, text } = records[record]!;
      const { grams: theirs, length } = grams[record]!();
      const at = classOf.get(fact)!;
      return {
        fact,
        phrasing: text,
        logit:
          logits[at]! +
          data.score.coverage * (score / ceiling) +
          data.score.likeness * cosine(queryGrams, queryLength, theirs, length),
        chance: chances[at]!,
        coverage: score / ceiling,
        likeness: cosine(queryGrams, queryLength, theirs, length),
      };
    });
    found.sort((a, b) => b.logit - a.logit);
    return found.map(({ fact, phrasing, logit, chance, coverage, likeness }, rank) => {
      const rival = found[rank === 0 ? 1 : 0];
      const signals: Signals = {
        chance,
        silence: chances[none]!,
        lead: rival ? logit - rival.logit : logit,
        coverage,
        likeness,
        familiar,
        words: tokens.length,
      };
      return { fact, phrasing, signals, score: acceptance(data.score, signals) };
    });
  }

  return {
    match(passage, context) {
      const decision = gate.decide(passage, context);
      if (decision.tier !== 'topic' && decision.tier !== 'overview')
        return { score: 0, candidates: [], gate: decision };
      const own = lexicon.read(passage);
      const carried = decision.byContext
        ? CARRIED.filter((text) => !own.tokens.some((token) => token.text === text))
        : [];
      const reading: Reading = { ...own, tokens: [...own.tokens, ...carried.map((text) => ({ text, concept: true }))] };
      const candidates = candidatesOf(
        reading,
        reading.tokens.map(({ text }) => text),
      );
      const [best] = candidates;
      const accepted = best && best.score >= data.score.threshold;
      return { fact: accepted ? best.fact : undefined, score: best?.score ?? 0, candidates, gate: decision, reading };
    },
  };
}
