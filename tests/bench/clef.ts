import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createBaseRanker } from '../../scripts/facts/base-ranker.ts';
import { table } from '../../scripts/table.ts';
import { median, percentile } from './clock.ts';
import { readTsv } from './tsv.ts';

/** How deep a ranking is judged. */
const DEPTH = 5;

const DOCS = 'verified_claims.docs.tsv';
const QUERIES = 'tweets.queries.tsv';
const PAIRS = 'tweet-vclaim-pairs.qrels';

/**
 * Mean average precision at 5 on CLEF 2020 CheckThat! task 2 (sshaar/clef2020-factchecking-task2): tweets against 10,375
 * checked claims, with the ranker of `facts match --base`. The data is for research; it stays outside this folder.
 * @param folder where `data/v3.zip` and `test-input/test-input.zip` of that repository are unpacked, at any depth.
 */
export function clef(folder: string, facts: string): { readonly text: string; readonly found: boolean } {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
    : [];
  const docs = files.find((file) => basename(file) === DOCS);
  const sets = files.filter((file) => basename(file) === QUERIES && existsSync(join(dirname(file), PAIRS)));
  if (!docs || sets.length === 0)
    return {
      text: `There is no ${DOCS} with ${QUERIES} and ${PAIRS} under ${folder}. Unpack data/v3.zip and test-input/test-input.zip there.`,
      found: false,
    };
  const rank = createBaseRanker(
    facts,
    readTsv(readFileSync(docs, 'utf8')).map(([id, claim, title]) => ({
      id: id!,
      title: title ?? '',
      claims: [claim ?? ''],
      text: '',
    })),
  );
  const rows = sets.map((file) => {
    const wanted = wantedIn(readFileSync(join(dirname(file), PAIRS), 'utf8'));
    const times: number[] = [];
    const precisions = readTsv(readFileSync(file, 'utf8'))
      .filter(([id]) => wanted.has(id!))
      .map(([id, text]) => {
        const start = performance.now();
        const ranked = rank(text!, DEPTH);
        times.push(performance.now() - start);
        return averagePrecision(
          ranked.map((record) => record.id),
          wanted.get(id!)!,
        );
      });
    const mean = precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
    const set = /^(train|dev)$/.exec(basename(dirname(file)))?.[0] ?? 'test';
    return [
      set,
      String(precisions.length),
      mean.toFixed(4),
      median(times).toFixed(2),
      percentile(times, 95).toFixed(2),
    ];
  });
  const columns = ['tweets', `MAP@${DEPTH}`, 'median ms', 'p95 ms'].map((title) => ({ title, right: true }));
  const text = [
    'CLEF 2020 CheckThat! task 2; the ranker was chosen on train and dev',
    table([{ title: 'set' }, ...columns], rows),
    'As in the task’s own scorer, tweets that the pairs lack are not counted: one of the 200 of test.',
  ].join('\n');
  return { text, found: true };
}

/** Tweet to the claims that verify it. */
function wantedIn(pairs: string): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const line of pairs.split('\n')) {
    const [tweet, , claim] = line.trim().split(/\s+/);
    if (tweet && claim) wanted.set(tweet, (wanted.get(tweet) ?? new Set()).add(claim));
  }
  return wanted;
}

/** Precision at each right record of the ranking, over all that are right. */
function averagePrecision(ranked: readonly string[], wanted: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  for (const [at, id] of ranked.entries()) if (wanted.has(id)) sum += ++hits / (at + 1);
  return sum / wanted.size;
}
