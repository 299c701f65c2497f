/** What the index needs of a record: its tokens, and the group (fact) that it stands for. */
export interface IndexedRecord {
  readonly tokens: readonly string[];
  readonly group: string;
}

export interface Hit {
  readonly record: number;
  /** BM25 score of the record for the query, 0 or more, without an upper bound. */
  readonly score: number;
}

/**
 * BM25's usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009): how soon repetition
 * stops counting, and how much a long record pays for its length.
 */
const K1 = 1.2;
const B = 0.75;

export interface RecordIndex {
  /** The best records, best first. `perGroup` is the most that one group may have among them. */
  find(tokens: readonly string[], limit: number, perGroup: number): Hit[];
  /** Inverse document frequency of a token, above 0; a token that no record has counts as the rarest. */
  weight(token: string): number;
}

/**
 * An inverted index over canonical tokens. It stands in front of Fuse.js, which reads every record for every query:
 * only records that share a token are touched, so time grows with the postings of the query's tokens.
 */
export function createRecordIndex(records: readonly IndexedRecord[]): RecordIndex {
  const postings = new Map<string, { records: number[]; counts: number[] }>();
  const lengths = new Float32Array(records.length);
  let total = 0;
  for (const [record, { tokens }] of records.entries()) {
    lengths[record] = tokens.length;
    total += tokens.length;
    const counts = new Map<string, number>();
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts) {
      const entry = postings.get(token) ?? { records: [], counts: [] };
      entry.records.push(record);
      entry.counts.push(count);
      postings.set(token, entry);
    }
  }
  const mean = total / Math.max(records.length, 1) || 1;
  const weight = (token: string) => {
    const found = postings.get(token)?.records.length ?? 0;
    return Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
  };
  const scores = new Float32Array(records.length);

  return {
    weight,
    find(tokens, limit, perGroup) {
      const touched: number[] = [];
      for (const token of new Set(tokens)) {
        const entry = postings.get(token);
        if (!entry) continue;
        const idf = weight(token);
        for (let at = 0; at < entry.records.length; at++) {
          const record = entry.records[at]!;
          const count = entry.counts[at]!;
          if (scores[record] === 0) touched.push(record);
          scores[record]! += (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[record]!) / mean));
        }
      }
      const hits = touched.map((record) => ({ record, score: scores[record]! }));
      for (const record of touched) scores[record] = 0;
      hits.sort((a, b) => b.score - a.score || a.record - b.record);
      const taken = new Map<string, number>();
      const best: Hit[] = [];
      for (const hit of hits) {
        const { group } = records[hit.record]!;
        const count = taken.get(group) ?? 0;
        if (count >= perGroup) continue;
        taken.set(group, count + 1);
        best.push(hit);
        if (best.length === limit) break;
      }
      return best;
    },
  };
}
