import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './table.ts';
import { type Counts, vitestCounts } from './vitest-counts.ts';

/** One step of `npm test`. */
interface Stage {
  readonly title: string;
  /** A command of `node_modules/.bin`, or `npm` or `node`. */
  readonly command: readonly string[];
  /** Where vitest leaves its report; a stage without one counts as one test. */
  readonly report?: string;
  /** Part of `npm test -- --unit`. */
  readonly quick?: boolean;
}

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output/test');
const vitest = (name: string, start: readonly string[]): Pick<Stage, 'command' | 'report'> => {
  const report = join(REPORTS, `${name}.json`);
  return { command: [...start, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], report };
};

const STAGES: readonly Stage[] = [
  { title: 'prepare', command: ['wxt', 'prepare'], quick: true },
  { title: 'types', command: ['npm', 'run', '--silent', 'types'], quick: true },
  { title: 'lint', command: ['npm', 'run', '--silent', 'lint'], quick: true },
  { title: 'facts', command: ['npm', 'run', '--silent', 'facts', '--', 'check'], quick: true },
  { title: 'unit tests', ...vitest('unit', ['vitest', 'run']), quick: true },
  { title: 'build for Chromium', command: ['wxt', 'build'] },
  { title: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    title: 'lint of the Firefox build',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  { title: 'browsers', command: ['node', 'scripts/browsers.ts'] },
  { title: 'end-to-end tests', ...vitest('e2e', ['node', 'tests/e2e/run.ts']) },
];

/** A stage that was run. */
interface Outcome extends Counts {
  readonly title: string;
  readonly seconds: number;
}

function run({ title, command, report }: Stage): Outcome {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(3, 76 - title.length))}`);
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const [name = '', ...args] = command;
  // On Windows a command of node_modules/.bin is a batch file, which only a shell starts.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(name, args, { cwd: ROOT, stdio: 'inherit', shell });
  if (error) console.error(`${name}: ${error.message}\n    mend: npm ci, and start this by npm test`);
  const code = status ?? 1;
  const seconds = (performance.now() - start) / 1000;
  const counts = report ? vitestCounts(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  console.log(`── ${title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { title, seconds, ...counts };
}

const { values } = parseArgs({ options: { unit: { type: 'boolean' } } });
mkdirSync(REPORTS, { recursive: true });
const outcomes = STAGES.filter(({ quick }) => quick || !values.unit).map(run);

const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(
  `\n${table(
    [
      { title: 'stage' },
      { title: 'passed', right: true },
      { title: 'failed', right: true },
      { title: 'seconds', right: true },
    ],
    outcomes.map(({ title, passed, failed, seconds }) => [title, String(passed), String(failed), seconds.toFixed(1)]),
  )}\n`,
);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
