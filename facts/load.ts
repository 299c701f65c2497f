import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { FactBaseError, type Problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import {
  type FactFile,
  factSchema,
  type LexiconFile,
  lexiconSchema,
  type SourceFile,
  sourceSchema,
  type TopicFile,
  topicSchema,
} from './schema.ts';

/** The whole fact base as its files have it: each one sound by itself, not yet held against the others. */
export interface LoadedBase {
  readonly facts: readonly YamlFile<FactFile>[];
  readonly sources: readonly YamlFile<SourceFile>[];
  readonly topic: YamlFile<TopicFile>;
  readonly lexicon: YamlFile<LexiconFile>;
  /** The quotable revisions' texts: `source/revision` to lines. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Files of `facts/` that are YAML but not facts. */
const NOT_FACTS = new Set(['topic.yaml', 'lexicon.yaml']);

/**
 * Reads every file under `folder` (the project's `facts/`).
 * @throws FactBaseError that lists all that is wrong with single files, not just the first.
 */
export function loadBase(folder: string): LoadedBase {
  const problems: Problem[] = [];
  const root = join(folder, '..');
  const name = (path: string) => relative(root, path).replaceAll('\\', '/');

  function read<T>(path: string, schema: z.ZodType<T>): YamlFile<T> | undefined {
    if (!existsSync(path)) {
      problems.push({
        file: name(path),
        line: 0,
        message: 'this file is missing',
        mend: 'bring it back from the last commit',
        example: `git checkout HEAD -- ${name(path)}`,
      });
      return undefined;
    }
    const result = readYaml(name(path), readFileSync(path, 'utf8'), schema);
    if ('value' in result) return result;
    problems.push(...result);
    return undefined;
  }
  const yamlIn = (directory: string) =>
    readdirSync(directory)
      .filter((file) => file.endsWith('.yaml') && !NOT_FACTS.has(file))
      .sort()
      .map((file) => join(directory, file));

  const sources = yamlIn(join(folder, 'sources')).flatMap((path) => read(path, sourceSchema) ?? []);
  const facts = yamlIn(folder).flatMap((path) => read(path, factSchema) ?? []);
  const topic = read(join(folder, 'topic.yaml'), topicSchema);
  const lexicon = read(join(folder, 'lexicon.yaml'), lexiconSchema);

  const texts = new Map<string, readonly string[]>();
  for (const source of sources) {
    for (const [index, revision] of source.value.revisions.entries()) {
      if (revision.text === undefined) continue;
      const path = join(folder, 'sources', revision.text);
      if (existsSync(path)) texts.set(`${source.value.id}/${revision.id}`, readFileSync(path, 'utf8').split('\n'));
      else {
        problems.push({
          file: source.file,
          line: source.lineOf(['revisions', index, 'text']),
          message: `the text "${revision.text}" is not in facts/sources/`,
          mend: 'put the file there or correct its name',
          example: 'text: dhcs-25-20.2025-06-13.txt',
        });
      }
    }
  }
  if (problems.length > 0 || !topic || !lexicon) throw new FactBaseError(problems);
  return { facts, sources, topic, lexicon, texts };
}
