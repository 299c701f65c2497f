import { createTokenSearch } from './fuse.ts';
import { createRecordIndex } from './record-index.ts';
import { createWeighedGrams } from './weighed-grams.ts';

/** A record of any base: its id, and its texts as canonical tokens parted by spaces. */
export interface RankedRecord {
  readonly id: string;
  readonly text: string;
}

/**
 * How many records the index hands to Fuse.js for ranking, and the parts of the final score: BM25 over the best record's,
 * and the cosine of weighed trigrams. Chosen on the CheckThat! 2020 training tweets; `npm run bench -- --clef` measures.
 */
const POOL = 50;
const BM25_PART = 0.4;
const TRIGRAM_PART = 0.6;

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Ranks the records of a base for a query, best first. No gate and no abstaining: for bases on any topic. */
export function createRanker(records: readonly RankedRecord[]): (query: string, top: number) => Ranked[] {
  const index = createRecordIndex(records.map(({ id, text }) => ({ text, fact: id })));
  const likenessTo = createWeighedGrams(records.map(({ text }) => text));
  return (query, top) => {
    const hits = index.find(query.split(' '), POOL, 1);
    const best = hits[0]?.score ?? 1;
    const found = createTokenSearch(hits.map((hit) => ({ ...hit, text: records[hit.record]!.text })))(query, POOL);
    const likeness = likenessTo(query);
    return found
      .map(({ record, score }) => ({
        id: records[record]!.id,
        score: BM25_PART * (score / best) + TRIGRAM_PART * likeness(record),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, top);
  };
}
