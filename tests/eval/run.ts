import { join } from 'node:path';
import { Command } from 'commander';
import { matcherFor } from '../../facts/matcher.ts';
import { readClaims } from '../../scripts/evaluation/claims.ts';
import { judgeAll } from '../../scripts/evaluation/measure.ts';
import { fitInput, fitModel, writeModel } from './fit.ts';
import { printReport, reportOf } from './report.ts';

const root = join(import.meta.dirname, '../..');

const program = new Command('npm run eval --')
  .description('Measures the matcher on the labelled claims of tests/eval.')
  .option('--json', 'for programs')
  .option('--fit', 'fit the weights of facts/model.json anew on the phrasings and the training claims, then measure')
  .option('--worst <n>', 'how many misses and wrong notes of dev to list', '12')
  .parse();
const options = program.opts<{ json?: boolean; fit?: boolean; worst: string }>();

if (options.fit) {
  const { compiled, phrasings, claims, dev } = fitInput(root);
  writeModel(root, fitModel(compiled, phrasings, claims, dev));
  console.error(
    `Fitted on ${phrasings.length} phrasings and ${claims.length} training claims; wrote facts/model.json.`,
  );
}
const { matcher } = matcherFor(join(root, 'facts'));
// The first matches make the engine compile; they are not part of the cost.
judgeAll(matcher, readClaims('dev').slice(0, 200));
const reports = (['dev', 'test', 'fresh', 'fresh-2'] as const).map((split) => {
  const claims = readClaims(split);
  const start = performance.now();
  const rows = judgeAll(matcher, claims);
  return reportOf(split, rows, (performance.now() - start) / claims.length);
});
if (options.json) console.log(JSON.stringify(reports));
else for (const report of reports) printReport(report, Number(options.worst));
