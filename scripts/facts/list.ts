import type { Command } from 'commander';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';

/** Adds `list`. */
export function addListCommand(program: Command): void {
  const command = program
    .command('list')
    .description('every fact: id, newest answer’s day, question')
    .action(() => list(FACTS));
  examples(command, ['list', 'all of them'], ['list | grep court', 'those about a court']);
}

/** Prints every fact, a line each. */
export function list(folder: string): void {
  const { base } = compileBase(loadBase(folder));
  const width = Math.max(...base.facts.map(({ id }) => id.length));
  for (const { id, question, answers } of base.facts) {
    const { asOf, revision } = answers.at(-1)!;
    console.log(`${id.padEnd(width)}  ${asOf} (${revision})  ${question.en}`);
  }
}
