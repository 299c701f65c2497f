import { Command } from 'commander';
import { FactBaseError } from '../facts/problem.ts';
import { addCheckCommand } from './facts/check.ts';
import { examples } from './facts/examples.ts';
import { addListCommand } from './facts/list.ts';
import { addMatchCommand } from './facts/match.ts';
import { paint } from './facts/paint.ts';
import { addSchemaCommand } from './facts/schema.ts';
import { addShowCommand } from './facts/show.ts';
import { isTold } from './facts/told.ts';

const program = new Command('npm run facts --')
  .description('Writes, checks, shows, tries and shares the facts under facts/. facts/README.md teaches it.')
  .configureHelp({ styleTitle: (title) => paint('bold', title), styleSubcommandTerm: (term) => paint('cyan', term) })
  .showHelpAfterError('(--help shows how it is used)')
  .showSuggestionAfterError();

program.commandsGroup('Write:');
addSchemaCommand(program);

program.commandsGroup('Check:');
addCheckCommand(program);

program.commandsGroup('Try:');
addMatchCommand(program);

program.commandsGroup('See:');
addListCommand(program);
addShowCommand(program);


examples(
  program,
  ['check', 'is everything right?'],
  ['match "ICE got everyone’s Medi-Cal data"', 'which note does this get?'],
  ['check --help', 'more on one command'],
);

try {
  await program.parseAsync();
} catch (error) {
  // What is wrong with the base or the call is for the person to read; anything else is ours, with its stack.
  console.error(error instanceof FactBaseError || isTold(error) ? error.message : error);
  process.exitCode = 1;
}
