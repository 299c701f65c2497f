import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { factSchema, sourceSchema } from '../../facts/schema.ts';
import { formatFile } from './format-file.ts';

/** Files of `facts/` that are laid out by hand. */
const BY_HAND = new Set(['topic.yaml', 'lexicon.yaml']);

/** The files that have the one form, with the schema that gives it. */
export function formattedFiles(folder: string): { readonly path: string; readonly schema: z.ZodType }[] {
  const yamlIn = (directory: string) =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.yaml') && !BY_HAND.has(file))
      .sort()
      .map((file) => join(directory, file));
  return [
    ...yamlIn(folder).map((path) => ({ path, schema: factSchema })),
    ...yamlIn(join(folder, 'sources')).map((path) => ({ path, schema: sourceSchema })),
  ];
}

/** Sorts and formats the files of facts and sources, and nothing else. Returns those changed; a file that is no YAML is left. */
export function fix(folder: string): string[] {
  return formattedFiles(folder).flatMap(({ path, schema }) => {
    const before = readFileSync(path, 'utf8');
    let after: string;
    try {
      after = formatFile(before, schema);
    } catch {
      return [];
    }
    if (after === before) return [];
    writeFileSync(path, after);
    return [path];
  });
}
