import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createGate } from '../../core/gate.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { matchBundle } from '../../facts/match-bundle.ts';
import { readModel } from '../../facts/model.ts';
import { contextOf, readClaims } from '../../scripts/evaluation/claims.ts';
import { table } from '../../scripts/table.ts';
import { buildParts } from './build-parts.ts';
import { median, percentile, timeOf, timesOf } from './clock.ts';

const BUILDS = 15;
const ROUNDS = 5;
const PROCESSES = 5;

/** The bundled base: what building costs, and a sentence that passes the gate; warm, and in a process of its own. */
export function benchMatcher(facts: string): string {
  const compiled = compileBase(loadBase(facts));
  const data = matchBundle(compiled, readModel(facts));
  const gate = createGate(compiled.gate);
  const gated = readClaims('dev')
    .map((claim) => ({ text: claim.text, context: contextOf(claim) }))
    .filter(({ text, context }) => /topic|overview/.test(gate.decide(text, context).tier));
  const { lexicon, matcher } = buildParts(data);
  const builds = timesOf(() => buildParts(data), BUILDS, 3);
  const rounds = (work: (claim: (typeof gated)[number]) => unknown) => {
    for (const claim of gated) work(claim);
    return Array.from({ length: ROUNDS }, () => gated.map((claim) => timeOf(() => work(claim)))).flat();
  };
  const matches = rounds(({ text, context }) => matcher.match(text, context));
  const bundle = JSON.stringify(data);
  const cold = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [join(import.meta.dirname, 'cold.ts')], { encoding: 'utf8', input: bundle }),
      ) as Record<'build' | 'first' | 'spanish' | 'later', number>,
  );
  const row = (name: string, times: readonly number[], target?: number) => [
    name,
    median(times).toFixed(2),
    percentile(times, 95).toFixed(2),
    target === undefined ? '' : `${target} ${median(times) <= target ? 'met' : 'missed'}`,
  ];
  return [
    `MATCHER: ${compiled.phrasings.length} phrasings; ${gated.length} texts of dev that pass the gate, ${ROUNDS} rounds`,
    table(
      [{ title: 'ms' }, ...['median', 'p95', 'target'].map((title) => ({ title, right: true }))],
      [
        row('build: known stems, lexicon, index', builds, 20),
        row('match, gate and all', matches, 0.5),
        row(
          '  of it the gate',
          rounds(({ text, context }) => gate.decide(text, context)),
        ),
        row(
          '  of it reading',
          rounds(({ text }) => lexicon.read(text)),
        ),
        row(
          'cold process: build',
          cold.map(({ build }) => build),
        ),
        row(
          'cold process: first match, English',
          cold.map(({ first }) => first),
        ),
        row(
          'cold process: first match in Spanish, after that',
          cold.map(({ spanish }) => spanish),
        ),
        row(
          'cold process: the tenth match',
          cold.map(({ later }) => later),
        ),
      ],
    ),
  ].join('\n');
}
