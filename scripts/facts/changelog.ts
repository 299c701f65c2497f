import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { today } from '../../core/today.ts';
import type { Day } from '../../core/types.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';
import { changelogFile, historyOf, listOf } from './history/changelog.ts';
import { changesSince } from './history/since.ts';

export interface ChangelogOptions {
  /** Only what changed since a tag, a commit, or a folder with another copy of the base. */
  readonly since?: string;
  readonly write?: boolean;
}

/** Adds `changelog`. */
export function addChangelogCommand(program: Command): void {
  const command = program
    .command('changelog')
    .description('what changed in the facts, told from git’s history')
    .option('--since <tag-or-folder>', 'only what changed since a tag or commit, or since another copy of facts/')
    .option('--write', 'write facts/CHANGELOG.md')
    .action((options: ChangelogOptions) => changelog(FACTS, options));
  examples(
    command,
    ['changelog', 'the whole history'],
    ['changelog --since v0.1.0', 'what readers see anew since a release'],
    ['changelog --write', 'before a release'],
  );
}

/** Prints or writes the history of the base in `folder`. */
export function changelog(folder: string, { since, write }: ChangelogOptions, day: Day = today()): void {
  const root = join(folder, '..');
  if (since) {
    const changes = changesSince(root, folder, since);
    console.log(changes.length > 0 ? listOf(changes) : `Nothing changed since ${since}.`);
    return;
  }
  const text = changelogFile(historyOf(root, folder, day));
  if (!write) {
    console.log(text);
    return;
  }
  writeFileSync(join(folder, 'CHANGELOG.md'), text);
  console.log('Wrote facts/CHANGELOG.md.');
}
