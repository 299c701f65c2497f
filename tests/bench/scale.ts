import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { NO_FACT } from '../../core/evidence.ts';
import type { Gate, GateData } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import { createRanker } from '../../core/rank.ts';
import { compileGate } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { readModel } from '../../facts/model.ts';
import { table } from '../../scripts/table.ts';
import { median, percentile, timeOf } from './clock.ts';
import { generateBase } from './generated-base.ts';

const SIZES = [100, 1000, 10_000];
const QUERIES = 300;
const WARM_UP = 100;

/** Target in milliseconds at p95 over the largest base. */
const TARGET = 10;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Every text passes: the bases are made, and it is the search that is measured. */
const openGate = (data: GateData): Gate => ({
  data,
  triggers: () => true,
  decide: () => ({ tier: 'topic', calls: true, own: 0, byContext: false, lent: false }),
});

/** Time and memory over growing bases: the bundled base's matcher, and the ranker of `facts match --base`. */
export function benchScale(facts: string): string {
  const { lexicon: words, topic } = loadBase(facts);
  const { concepts, ...rest } = words.value;
  const gate = openGate(compileGate(topic.value));
  const phrases = [...new Set(Object.values(concepts).flatMap(({ en }) => en))];
  const { score } = readModel(facts);
  const rows = SIZES.flatMap((size) => {
    const made = generateBase(phrases, size);
    const queries = Array.from({ length: WARM_UP + QUERIES }, made.query);

    const matcher = measure(queries, () => {
      const lexicon = createLexicon(words.value);
      const phrasings = made.facts.flatMap(({ id, claims }) =>
        claims.map((claim) => ({ fact: id, language: 'en' as const, text: canonical(lexicon, claim) })),
      );
      // No model can be fitted on a made base: its facts are classes without weights.
      const classes = [NO_FACT, ...made.facts.map(({ id }) => id)];
      const evidence = { classes, bias: classes.map(() => 0), step: 0.2, weights: {} };
      return () => {
        const { match } = createMatcher({ phrasings, evidence, score }, lexicon, gate);
        return (query) => match(query);
      };
    });
    const ranker = measure(queries, () => {
      const lexicon = createLexicon({ concepts: {}, ...rest });
      const records = made.facts.map(({ id, claims }) => ({ id, text: canonical(lexicon, claims.join(' ')) }));
      return () => {
        const rank = createRanker(records);
        return (query) => rank(canonical(lexicon, query), 5);
      };
    });
    return [['matcher', size, matcher] as const, ['ranker', size, ranker] as const];
  });
  const told = rows
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, size, { read, build, grown, times }]) => [
      name,
      String(size),
      read.toFixed(0),
      build.toFixed(0),
      grown.toFixed(1),
      median(times).toFixed(2),
      percentile(times, 95).toFixed(2),
      size === SIZES.at(-1) ? `${TARGET} ${percentile(times, 95) <= TARGET ? 'met' : 'missed'}` : '',
    ]);
  return [
    `SCALE: made facts with 10 phrasings each; ${QUERIES} queries, each asked once, after ${WARM_UP} others`,
    table(
      [
        { title: '' },
        ...['facts', 'read ms', 'build ms', 'heap MB', 'median ms', 'p95 ms', 'target at p95'].map((title) => ({
          title,
          right: true,
        })),
      ],
      told,
    ),
    'read: phrasings to canonical tokens, done once, for the bundled base when it is compiled. heap: what build and queries left.',
  ].join('\n');
}

const canonical = (lexicon: ReturnType<typeof createLexicon>, text: string) =>
  lexicon
    .read(text, 'en')
    .tokens.map((token) => token.text)
    .join(' ');

/** Times reading, building and asking; `prepare` reads, and gives what builds. */
function measure(queries: readonly string[], prepare: () => () => (query: string) => unknown) {
  let builder: ReturnType<typeof prepare> | undefined;
  const read = timeOf(() => {
    builder = prepare();
  });
  const before = heap();
  let ask: (query: string) => unknown = () => undefined;
  const build = timeOf(() => {
    ask = builder!();
  });
  for (const query of queries.slice(0, WARM_UP)) ask(query);
  const times = queries.slice(WARM_UP).map((query) => timeOf(() => ask(query)));
  return { read, build, grown: heap() - before, times };
}
