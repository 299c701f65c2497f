import type { Command } from 'commander';
import type { WatchOptions } from './watch.ts';

/** `watch`. */
export function addWatchCommand(program: Command, folder: string): void {
  program
    .command('watch [sources...]')
    .description(
      'fetches the sources’ pages and compares them with the stored texts; the only command that uses the network',
    )
    .option('--address <url>', 'look there instead, at an archived copy for example; for one source')
    .option('--file <page>', 'read a page that you saved from your browser instead of fetching one; for one source')
    .option('--resume', 'leave out what was told in the last 12 hours, after a run that was cut short')
    .option('--no-propose', 'write no proposed revision')
    .option('--json', 'for programs')
    .addHelpText(
      'after',
      `
It changes no fact. Where a page has changed, it writes facts/sources/ID.DAY.proposed.txt beside the stored texts and
says how to take it over. Sources without a stored text cannot be compared.

Exit codes, for a scheduled job:
  0    every source is unchanged
  1    the base or the call is wrong
  2    there is no such source, or an option needs one named
  3    a source has changed, moved or gone: look at it
  4    of some source it could not be told (refused, a wall, no answer); none is known to have changed
  130  interrupted; --resume goes on

Examples:
  npm run facts -- watch
  npm run facts -- watch dhcs-25-20 --file ~/Downloads/statement.html
  npm run facts -- watch --json > watch.json`,
    )
    .action(async (sources: string[], options: WatchOptions) => {
      // What reads pages takes its time to load, which no other command should pay for.
      const { watch } = await import('./watch.ts');
      const interrupt = new AbortController();
      process.once('SIGINT', () => interrupt.abort());
      process.exitCode = await watch(folder, sources, options, { signal: interrupt.signal });
    });
}
