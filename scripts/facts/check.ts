import { relative } from 'node:path';
import type { Command } from 'commander';
import { today } from '../../core/today.ts';
import type { Day } from '../../core/types.ts';
import { adviseBase } from '../../facts/advice.ts';
import { checkBase } from '../../facts/check.ts';
import { type LoadedBase, loadBase } from '../../facts/load.ts';
import { matcherOf } from '../../facts/matcher.ts';
import { readModel } from '../../facts/model.ts';
import { FactBaseError, formatProblem, type Problem } from '../../facts/problem.ts';
import { examples } from './examples.ts';
import { fix } from './fix.ts';
import { FACTS } from './folder.ts';
import { paint } from './paint.ts';

export interface CheckOptions {
  /** Sort and format the files first. */
  readonly fix?: boolean;
  /** For programs: the findings as JSON. */
  readonly json?: boolean;
  /** Leave advice out. */
  readonly quiet?: boolean;
  /** The day to measure by, for tests; by default the reader's own. */
  readonly today?: Day;
}

/** Adds `check`. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('proves every quotation, holds the files against each other, and tells what to mend')
    .option('--fix', 'first sort and format the files (and nothing else)')
    .option('--quiet', 'tell only what must be mended, no advice')
    .option('--json', 'for programs: a list of findings')
    .action((options: CheckOptions) => {
      process.exitCode = check(FACTS, options);
    });
  examples(
    command,
    ['check', 'errors (exit code 1) and advice (exit code 0)'],
    ['check --fix', 'put every file in its one form, then check'],
    ['check --json --quiet > findings.json', 'for another program'],
  );
}

/** Prints what is wrong with the base, or what was proved. Returns the exit code: 1 where an error was found. */
export function check(folder: string, options: CheckOptions = {}): number {
  for (const path of options.fix ? fix(folder) : [])
    if (!options.json) console.log(`formatted ${relative(process.cwd(), path)}`);
  const { problems, proved } = findings(folder, options.today);
  const errors = problems.filter(({ severity }) => severity !== 'advice');
  const advice = options.quiet ? [] : problems.filter(({ severity }) => severity === 'advice');
  if (options.json) {
    console.log(
      JSON.stringify(
        [...errors, ...advice].map((problem) => ({ severity: 'error', ...problem })),
        null,
        2,
      ),
    );
    return errors.length > 0 ? 1 : 0;
  }
  for (const problem of advice) console.log(painted(problem, process.stdout));
  for (const problem of errors) console.error(painted(problem, process.stderr));
  const told = advice.length > 0 ? ` Advice: ${advice.length}, above.` : '';
  if (errors.length === 0) console.log(`${proved} Nothing to mend.${told}`);
  else console.error(`\n${errors.length} to mend.${told}`);
  return errors.length > 0 ? 1 : 0;
}

/** Everything that can be told of the base; `proved` sums up a base that loads. */
export function findings(
  folder: string,
  day: Day = today(),
): { readonly problems: readonly Problem[]; readonly proved: string } {
  try {
    const base = loadBase(folder);
    const model = readModel(folder);
    const known = new Set(model.evidence.classes);
    const strangers = base.facts.filter(({ value }) => !known.has(value.id)).map(stranger);
    const wrong = checkBase(base);
    const advice = wrong.length === 0 ? adviseBase(base, matcherOf(base, model), day) : [];
    return { problems: [...wrong, ...strangers, ...advice], proved: provedBy(base) };
  } catch (error) {
    if (!(error instanceof FactBaseError)) throw error;
    return { problems: error.problems, proved: '' };
  }
}

const stranger = ({ file }: { readonly file: string }): Problem => ({
  file,
  line: 1,
  message: 'the fitted weights do not know this fact',
  mend: 'run: npm run eval -- --fit',
  example: 'npm run eval -- --fit',
});

function provedBy({ facts }: LoadedBase): string {
  const answers = facts.flatMap(({ value }) => value.answers);
  const claims = facts.reduce((sum, { value }) => sum + value.claims.en.length + value.claims.es.length, 0);
  const quotations = answers.filter(({ quotation }) => quotation).length;
  return `${facts.length} facts, ${answers.length} answers, ${quotations} quotations proved word for word, ${claims} phrasings.`;
}

/** The finding with its place in colour, on a terminal. */
function painted(problem: Problem, stream: NodeJS.WriteStream): string {
  const [first = '', ...rest] = formatProblem(problem).split('\n');
  const place = /^\S+?(?=: )/.exec(first)?.[0] ?? '';
  const colour = problem.severity === 'advice' ? 'yellow' : 'red';
  return [
    paint(colour, place, stream) + first.slice(place.length),
    ...rest.map((line) => paint('dim', line, stream)),
  ].join('\n');
}
