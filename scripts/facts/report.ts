import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { today } from '../../core/today.ts';
import type { Day } from '../../core/types.ts';
import { adviseBase } from '../../facts/advice.ts';
import { loadBase } from '../../facts/load.ts';
import { matcherOf } from '../../facts/matcher.ts';
import { readModel } from '../../facts/model.ts';
import { readClaims } from '../evaluation/claims.ts';
import { judgeAll, summarise } from '../evaluation/measure.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';
import { historyOf, type Section } from './history/changelog.ts';
import { changesSince } from './history/since.ts';
import { reportPage } from './report/page.ts';

export interface ReportOptions {
  readonly since?: string;
  readonly out?: string;
}

/** Adds `report`. */
export function addReportCommand(program: Command): void {
  const command = program
    .command('report')
    .description(
      'one HTML page: the facts as readers see them, over time, coverage, evaluation, what is stale, what changed',
    )
    .option('--since <tag-or-folder>', 'what changed since then (default: the whole history)')
    .option('--out <file>', 'where to (default: .output/facts.html)')
    .action((options: ReportOptions) => {
      const path = resolve(process.env.INIT_CWD ?? process.cwd(), options.out ?? join(FACTS, '../.output/facts.html'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, report(FACTS, options.since));
      console.log(`Wrote ${path}\nOpen ${pathToFileURL(path)}`);
    });
  examples(
    command,
    ['report', 'the whole base and its history'],
    ['report --since v0.1.0 --out review.html', 'for a reviewer of the next release'],
  );
}

/** The report on a base. @throws FactBaseError where it does not hold together. */
export function report(folder: string, since?: string, day: Day = today()): string {
  const loaded = loadBase(folder);
  const made = matcherOf(loaded, readModel(folder));
  const root = join(folder, '..');
  const history: Section[] = since
    ? [{ title: `Since ${since}`, changes: changesSince(root, folder, since) }].filter(({ changes }) => changes.length)
    : historyOf(root, folder, day);
  const byLanguage = Map.groupBy(judgeAll(made.matcher, readClaims('test')), ({ claim }) =>
    claim.lang === 'en' || claim.lang === 'es' ? claim.lang : 'other',
  );
  return reportPage({
    loaded,
    compiled: made.compiled,
    advice: adviseBase(loaded, made, day),
    evaluation: {
      dev: judgeAll(made.matcher, readClaims('dev')),
      test: [...byLanguage].map(([language, rows]) => ({ language, summary: summarise(rows) })),
    },
    history,
    today: day,
  });
}
