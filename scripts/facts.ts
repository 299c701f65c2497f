import { join } from 'node:path';
import { Command } from 'commander';
import { FactBaseError } from '../facts/problem.ts';
import { addChangelogCommand } from './facts/changelog.ts';
import { addCheckCommand } from './facts/check.ts';
import { examples } from './facts/examples.ts';
import { addExplainCommand } from './facts/explain.ts';
import { addExportCommand } from './facts/export.ts';
import { addListCommand } from './facts/list.ts';
import { addMatchCommand } from './facts/match.ts';
import { addNewCommand } from './facts/new.ts';
import { addPackCommands } from './facts/pack/commands.ts';
import { paint } from './facts/paint.ts';
import { addReportCommand } from './facts/report.ts';
import { addSchemaCommand } from './facts/schema.ts';
import { addShowCommand } from './facts/show.ts';
import { isTold } from './facts/told.ts';
import { addWatchCommand } from './facts/watch/command.ts';
import { addWorkbenchCommand } from './facts/workbench/command.ts';

const folder = join(import.meta.dirname, '../facts');

const program = new Command('npm run facts --')
  .description('Writes, checks, shows, tries and shares the facts under facts/. facts/README.md teaches it.')
  .configureHelp({ styleTitle: (title) => paint('bold', title), styleSubcommandTerm: (term) => paint('cyan', term) })
  .showHelpAfterError('(--help shows how it is used)')
  .showSuggestionAfterError()
  .helpCommand(false);

program.commandsGroup('Write:');
addNewCommand(program);
addSchemaCommand(program);

program.commandsGroup('Check:');
addCheckCommand(program);
addWatchCommand(program, folder);

program.commandsGroup('Try:');
addMatchCommand(program);
addExplainCommand(program);
addWorkbenchCommand(program, folder);

program.commandsGroup('See:');
addListCommand(program);
addShowCommand(program);
addReportCommand(program);
addChangelogCommand(program);

program.commandsGroup('Share:');
addExportCommand(program);
addPackCommands(program, folder);

examples(
  program,
  ['check', 'is everything right?'],
  ['new who-can-appeal', 'a new fact, asked for step by step'],
  ['match "ICE got everyone’s Medi-Cal data"', 'which note does this get?'],
  ['check --help', 'more on one command'],
);

// Whoever reads may have read enough: `| head` is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  // What is wrong with the base or the call is for the person to read; anything else is ours, with its stack.
  console.error(error instanceof FactBaseError || isTold(error) ? error.message : error);
  process.exitCode = 1;
}
