import { join } from 'node:path';
import { Command } from 'commander';
import { FactBaseError } from '../facts/problem.ts';
import { check } from './facts/check.ts';
import { list } from './facts/list.ts';
import { match } from './facts/match.ts';
import { addPackCommands } from './facts/pack/commands.ts';
import { show } from './facts/show.ts';
import { addWatchCommand } from './facts/watch/command.ts';
import { addWorkbenchCommand } from './facts/workbench/command.ts';

const folder = join(import.meta.dirname, '../facts');

const program = new Command('npm run facts --')
  .description('Checks, lists, shows and tries the facts under facts/.')
  .showHelpAfterError('(--help shows how it is used)')
  .showSuggestionAfterError();

program
  .command('check')
  .description('proves every quotation and holds the files against each other; exit code 1 if anything is wrong')
  .action(() => {
    process.exitCode = check(folder);
  });

program
  .command('list')
  .description('every fact: id, newest answer’s day, question')
  .action(() => list(folder));

program
  .command('show <id>')
  .description('one fact, whole, as its card tells it')
  .option('--es', 'in Spanish')
  .action((id: string, options: { es?: boolean }) => {
    process.exitCode = show(folder, id, options.es ? 'es' : 'en');
  });

program
  .command('match [text]')
  .description('which note, if any, a text would get')
  .option('--explain', 'say why: gate, candidates, signals, threshold, and what would change it')
  .option('--jsonl <file>', 'read {"id","text"} a line, print one JSON answer a line; - reads standard input')
  .option('--context <text>', 'what stands around the text: its heading, the sentence before')
  .option('--base <file>', 'match against another base: {"id","title","claims":[…],"text"} a line')
  .option('--no-gate', 'with --base: rank every text, on topic or not')
  .option('--top <n>', 'with --base: how many to rank', '5')
  .addHelpText(
    'after',
    `
Examples:
  npm run facts -- match "ICE got everyone's Medi-Cal data"
  npm run facts -- match --explain "They handed it all to ICE." --context "Medi-Cal records"
  npm run facts -- match --jsonl claims.jsonl > answers.jsonl
  npm run facts -- match --base base.jsonl --no-gate --top 5 --jsonl queries.jsonl`,
  )
  .action(async (text: string | undefined, options: Parameters<typeof match>[2]) => {
    process.exitCode = await match(folder, text, options);
  });

addPackCommands(program, folder);
addWatchCommand(program, folder);
addWorkbenchCommand(program, folder);

try {
  await program.parseAsync();
} catch (error) {
  // What is wrong with the base or the call is for the person to read; anything else is ours, with its stack.
  const told = error instanceof FactBaseError || (error as { told?: boolean }).told;
  console.error(told ? (error as Error).message : error);
  process.exitCode = 1;
}
