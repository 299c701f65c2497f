import { join, resolve } from 'node:path';
import { Command } from 'commander';
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
  .option('--clef <folder>', 'instead: MAP@5 on CLEF 2020 CheckThat! task 2, unpacked there (see clef.ts)')
  .showHelpAfterError('(--help shows how it is used)')
  .parse();
const { clef: clefFolder } = program.opts<{ clef?: string }>();
const unknown = program.args.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) program.error(`There is no benchmark “${unknown.join(', ')}”.`);

console.log(machine());
if (clefFolder) {
  const { text, found } = clef(resolve(process.env.INIT_CWD ?? process.cwd(), clefFolder), FACTS);
  console.log(`\n${text}`);
  if (!found) process.exitCode = 1;
} else {
  for (const name of program.args.length > 0 ? program.args : Object.keys(BENCHMARKS))
    console.log(`\n${BENCHMARKS[name]!()}`);
}
