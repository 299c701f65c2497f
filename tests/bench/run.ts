import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { benchPages } from './browser/pages.ts';
import { clef } from './clef.ts';
import { benchGate } from './gate.ts';
import { machine } from './machine.ts';
import { benchMatcher } from './matcher.ts';
import { benchScale } from './scale.ts';

const FACTS = join(import.meta.dirname, '../../facts');

/** Each benchmark gives its figures as text. */
const BENCHMARKS: Readonly<Record<string, () => string>> = {
  gate: () => benchGate(FACTS),
  matcher: () => benchMatcher(FACTS),
  scale: () => benchScale(FACTS),
};

const program = new Command('npm run bench --')
  .description('Measures what noticing and matching cost. Times are milliseconds; run it on a machine at rest.')
  .argument('[names...]', `which of ${Object.keys(BENCHMARKS).join(', ')}; all of them without a name`)
  .option('--clef <folder>', 'instead: MAP@5 on CLEF 2020 CheckThat! task 2, unpacked there (see clef.ts)', folder)
  .option('--pages <folder>', 'instead: script time added to real pages, each folder/*/source.html, in Chromium', folder)
  .option('--most <number>', 'with --pages: how many of the pages', count)
  .showHelpAfterError('(--help shows how it is used)')
  .parse();
const options = program.opts<{ clef?: string; pages?: string; most?: number }>();
const unknown = program.args.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) program.error(`There is no benchmark “${unknown.join(', ')}”.`);

console.log(machine());
if (options.clef) {
  const { text, found } = clef(options.clef, FACTS);
  console.log(`\n${text}`);
  if (!found) process.exitCode = 1;
} else if (options.pages) {
  console.log(`\n${await benchPages(options.pages, options.most)}`);
} else {
  for (const name of program.args.length > 0 ? program.args : Object.keys(BENCHMARKS))
    console.log(`\n${BENCHMARKS[name]!()}`);
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
