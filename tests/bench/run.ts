import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { benchAnswer } from './browser/answer.ts';
import { benchMemory } from './browser/memory.ts';
import { benchPages } from './browser/pages.ts';
import { benchSpeedometer } from './browser/speedometer.ts';
import { benchStorm } from './browser/storm.ts';
import { benchTopic } from './browser/topic.ts';
import { clef } from './clef.ts';
import { benchGate } from './gate.ts';
import { machine } from './machine.ts';
import { benchMatcher } from './matcher.ts';
import { benchScale } from './scale.ts';

const FACTS = join(import.meta.dirname, '../../facts');

type Benchmark = () => string | Promise<string>;

/** Each benchmark gives its figures as text. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  gate: () => benchGate(FACTS),
  matcher: () => benchMatcher(FACTS),
  scale: () => benchScale(FACTS),
};

/** Those in a browser take minutes, and the build that stands in `.output`: they run only where they are named. */
const IN_BROWSER: Readonly<Record<string, Benchmark>> = {
  answer: benchAnswer,
  topic: benchTopic,
  storm: benchStorm,
  memory: () => benchMemory(options.navigations),
};
const ALL = { ...BENCHMARKS, ...IN_BROWSER };

const program = new Command('npm run bench --')
  .description('Measures what noticing and matching cost. Times are milliseconds; run it on a machine at rest.')
  .argument(
    '[names...]',
    `which of ${Object.keys(BENCHMARKS).join(', ')} (these without a name), ${Object.keys(IN_BROWSER).join(', ')} (in Chromium)`,
  )
  .option('--clef <folder>', 'instead: MAP@5 on CLEF 2020 CheckThat! task 2, unpacked there (see clef.ts)', folder)
  .option(
    '--pages <folder>',
    'instead: script time added to real pages, each folder/*/source.html, in Chromium',
    folder,
  )
  .option('--most <number>', 'with --pages: how many of the pages', count)
  .option('--speedometer <folder>', 'instead: Speedometer 3 with and without the extension in turn', folder)
  .option('--firefox', 'with --speedometer: in Firefox')
  .option('--rounds <number>', 'with --speedometer: how many rounds', count, 7)
  .option('--iterations <number>', 'with --speedometer: how many iterations in a round', count, 1)
  .option(
    '--suites <names>',
    'with --speedometer: which suites, by name, parted by commas; its default ones without it',
  )
  .option('--navigations <number>', 'with memory: how many navigations in one tab', count, 1000)
  .showHelpAfterError('(--help shows how it is used)')
  .parse();
const options = program.opts<Options>();
const unknown = program.args.filter((name) => !(name in ALL));
if (unknown.length > 0) program.error(`There is no benchmark “${unknown.join(', ')}”.`);

console.log(machine());
if (options.clef) {
  const { text, found } = clef(options.clef, FACTS);
  console.log(`\n${text}`);
  if (!found) process.exitCode = 1;
} else if (options.pages) {
  console.log(`\n${await benchPages(options.pages, options.most)}`);
} else if (options.speedometer) {
  const { rounds, iterations, suites, firefox } = options;
  const browser = firefox ? ('firefox' as const) : ('chromium' as const);
  const settings = { browser, rounds, iterations, suites: suites?.split(',') ?? [] };
  console.log(`\n${await benchSpeedometer(options.speedometer, settings)}`);
} else {
  for (const name of program.args.length > 0 ? program.args : Object.keys(BENCHMARKS))
    console.log(`\n${await ALL[name as keyof typeof ALL]!()}`);
}

interface Options {
  readonly clef?: string;
  readonly pages?: string;
  readonly most?: number;
  readonly speedometer?: string;
  readonly firefox?: boolean;
  readonly rounds: number;
  readonly iterations: number;
  readonly suites?: string;
  readonly navigations: number;
}

/** A folder as the person meant it who called npm. */
function folder(given: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given);
}

function count(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1 on is needed.');
  return number;
}
