import { createShortlist, type Shortlist } from './shortlist.ts';

/** What the index needs of a record: its tokens, parted by spaces, and the fact that it stands for, its group. */
export interface IndexedRecord {
  readonly text: string;
  readonly fact: string;
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

/**
 * An inverted index over canonical tokens. It stands in front of Fuse.js, which reads every record for every query:
 * only records that share a token are touched, so time grows with the postings of the query's tokens.
 */
export function createRecordIndex(records: readonly IndexedRecord[]): RecordIndex {
  const groups = new Map<string, number>();
  const groupOf = new Uint32Array(records.length);
  for (const [record, { fact }] of records.entries()) {
    if (!groups.has(fact)) groups.set(fact, groups.size);
    groupOf[record] = groups.get(fact)!;
  }
  const { numbers, starts, postings, counts, lengths } = postingsOf(records);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(records.length, 1) || 1;
  const weightOf = (number: number | undefined) => {
    const found = number === undefined ? 0 : starts[number + 1]! - starts[number]!;
    return Math.log(1 + (records.length - found + 0.5) / (found + 0.5));
  };
  // What each posting adds to its record's score, worked out when its token is first asked for; none adds nothing.
  const gains = new Float64Array(postings.length);
  const gain = (number: number) => {
    if (gains[starts[number]!]) return;
    const idf = weightOf(number);
    for (let at = starts[number]!; at < starts[number + 1]!; at++) {
      const norm = 1 - B + (B * lengths[postings[at]!]!) / mean;
      gains[at] = (idf * counts[at]! * (K1 + 1)) / (counts[at]! + K1 * norm);
    }
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
      const number = numbers.get(token);
      if (number === undefined) continue;
      gain(number);
      for (let at = starts[number]!; at < starts[number + 1]!; at++) {
        const record = postings[at]!;
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
    weight: (token) => weightOf(numbers.get(token)),
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

/** Which records have which token, in one table: a page keeps it for as long as it is open. */
interface Postings {
  /** Tokens by number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each token's postings start; one place more, for where the last one's end. */
  readonly starts: Uint32Array;
  /** Records, ascending for each token, and how often they have it. */
  readonly postings: Uint32Array;
  readonly counts: Uint16Array;
  /** Records' tokens, counted. */
  readonly lengths: Uint32Array;
}

function postingsOf(records: readonly IndexedRecord[]): Postings {
  const numbers = new Map<string, number>();
  const lengths = new Uint32Array(records.length);
  // All tokens, record by record, as numbers; and by number how many records have it, and which had it last.
  const said: number[] = [];
  const sizes: number[] = [];
  const last: number[] = [];
  for (const [record, { text }] of records.entries()) {
    for (const token of text.split(' ')) {
      const number = numbers.get(token) ?? numbers.size;
      if (number === numbers.size) numbers.set(token, number);
      if (last[number] !== record) sizes[number] = (sizes[number] ?? 0) + 1;
      last[number] = record;
      said.push(number);
      lengths[record]!++;
    }
  }
  const starts = new Uint32Array(numbers.size + 1);
  for (const [number, size] of sizes.entries()) starts[number + 1] = starts[number]! + size;
  const ends = starts.slice();
  const postings = new Uint32Array(starts[numbers.size]!);
  const counts = new Uint16Array(postings.length);
  for (let record = 0, at = 0; record < records.length; record++)
    for (const end = at + lengths[record]!; at < end; at++) {
      const number = said[at]!;
      const place = ends[number]!;
      // A token said again finds its record last.
      if (place > starts[number]! && postings[place - 1] === record) counts[place - 1]!++;
      else {
        postings[place] = record;
        counts[place] = 1;
        ends[number] = place + 1;
      }
    }
  return { numbers, starts, postings, counts, lengths };
}
