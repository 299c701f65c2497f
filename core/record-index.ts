import { createShortlist, type Shortlist } from './shortlist.ts';

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

/** No record. */
const NOBODY = 0xffffffff;

/** The records that have a token, and what it adds to each one's score; the latter is worked out when first asked for. */
interface Postings {
  readonly records: number[];
  readonly counts: number[];
  gains?: Float64Array;
}

/**
 * An inverted index over canonical tokens. It stands in front of Fuse.js, which reads every record for every query:
 * only records that share a token are touched, so time grows with the postings of the query's tokens.
 */
export function createRecordIndex(records: readonly IndexedRecord[]): RecordIndex {
  const postings = new Map<string, Postings>();
  const groups = new Map<string, number>();
  const groupOf = new Uint32Array(records.length);
  const lengths = new Float32Array(records.length);
  let total = 0;
  for (let record = 0; record < records.length; record++) {
    const { tokens, group } = records[record]!;
    lengths[record] = tokens.length;
    total += tokens.length;
    if (!groups.has(group)) groups.set(group, groups.size);
    groupOf[record] = groups.get(group)!;
    for (const token of tokens) {
      const entry = postings.get(token);
      const last = entry ? entry.records.length - 1 : 0;
      if (!entry) postings.set(token, { records: [record], counts: [1] });
      // Records come in order: a token said again finds its record last.
      else if (entry.records[last] === record) entry.counts[last]!++;
      else {
        entry.records.push(record);
        entry.counts.push(1);
      }
    }
  }
  const mean = total / Math.max(records.length, 1) || 1;
  const weight = (token: string) => {
    const found = postings.get(token)?.records.length ?? 0;
    return Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
  };
  const gainsOf = (token: string, entry: Postings): Float64Array => {
    const idf = weight(token);
    entry.gains ??= Float64Array.from(entry.records, (record, at) => {
      const count = entry.counts[at]!;
      return (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[record]!) / mean));
    });
    return entry.gains;
  };
  const scores = new Float32Array(records.length);
  const touched = new Uint32Array(records.length);
  const champion = new Uint32Array(groups.size).fill(NOBODY);
  const seen = new Uint32Array(groups.size);
  const before = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);

  /** Adds up the scores of all records that share a token with the query; their number, with the records in `touched`. */
  function touch(tokens: readonly string[]): number {
    let count = 0;
    for (const token of new Set(tokens)) {
      const entry = postings.get(token);
      if (!entry) continue;
      const gains = gainsOf(token, entry);
      for (let at = 0; at < gains.length; at++) {
        const record = entry.records[at]!;
        if (scores[record] === 0) touched[count++] = record;
        scores[record]! += gains[at]!;
      }
    }
    return count;
  }

  /** Of the first `count` records in `touched`, the best of each group. */
  function champions(count: number): Iterable<number> {
    let groupsSeen = 0;
    for (let at = 0; at < count; at++) {
      const record = touched[at]!;
      const group = groupOf[record]!;
      const best = champion[group]!;
      if (best === NOBODY) seen[groupsSeen++] = group;
      if (best === NOBODY || before(record, best)) champion[group] = record;
    }
    const groupsFound = seen.subarray(0, groupsSeen);
    const found = groupsFound.map((group) => champion[group]!);
    for (const group of groupsFound) champion[group] = NOBODY;
    return found;
  }

  /** The same, of each group the best few. */
  function bestFew(count: number, perGroup: number): Iterable<number> {
    const lists = new Map<number, Shortlist>();
    for (const record of touched.subarray(0, count)) {
      const list = lists.get(groupOf[record]!) ?? createShortlist(perGroup, before);
      lists.set(groupOf[record]!, list);
      list.offer(record);
    }
    return [...lists.values()].flatMap(({ items }) => items);
  }

  return {
    weight,
    find(tokens, limit, perGroup) {
      const count = touch(tokens);
      const best = createShortlist(limit, before);
      for (const record of perGroup === 1 ? champions(count) : bestFew(count, perGroup)) best.offer(record);
      const hits = best.items.map((record) => ({ record, score: scores[record]! }));
      for (let at = 0; at < count; at++) scores[touched[at]!] = 0;
      return hits;
    },
  };
}
