import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { jsonSchemaFiles } from '../../facts/json-schema.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';

/** Adds `schema`. */
export function addSchemaCommand(program: Command): void {
  const command = program
    .command('schema')
    .description('writes facts/schema/*.json, by which editors complete and check, from facts/schema.ts')
    .action(() => {
      for (const path of writeSchemas(FACTS)) console.log(`Wrote ${relative(process.cwd(), path)}.`);
    });
  examples(command, ['schema', 'after a change of facts/schema.ts']);
}

/** Writes the JSON Schemas under `folder`. Returns their paths. */
export function writeSchemas(folder: string): string[] {
  const directory = join(folder, 'schema');
  mkdirSync(directory, { recursive: true });
  return [...jsonSchemaFiles()].map(([name, content]) => {
    const path = join(directory, name);
    writeFileSync(path, content);
    return path;
  });
}
