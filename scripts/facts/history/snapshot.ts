import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Bilingual, Day, FactId } from '../../../core/types.ts';

/** An answer as far as a change of it is told. */
export interface PastAnswer {
  readonly asOf: Day;
  readonly text: Bilingual;
  /** The quoted words; empty where there are none. */
  readonly quotation: string;
  readonly overtakenBy: readonly FactId[];
}

export interface PastFact {
  readonly question: Bilingual;
  readonly answers: readonly PastAnswer[];
  /** Phrasings of both languages. */
  readonly claims: readonly string[];
}

export interface PastSource {
  readonly address: string;
  readonly lastChecked: Day;
  readonly revisions: readonly { readonly id: string; readonly date: Day }[];
}

/** What the base said at one time. */
export interface Snapshot {
  readonly facts: ReadonlyMap<FactId, PastFact>;
  readonly sources: ReadonlyMap<string, PastSource>;
}

const NOT_FACTS = new Set(['facts/topic.yaml', 'facts/lexicon.yaml']);

/** Whether a snapshot reads a file, by its path from the project's root. */
export const isPartOfBase = (path: string) => /^facts\/(sources\/)?[^/]+\.yaml$/.test(path) && !NOT_FACTS.has(path);

/**
 * Reads a base of any age: files are taken as they stand, not held against today's schema, and what is absent is empty.
 * @param files path from the project's root to content.
 */
export function snapshotOf(files: ReadonlyMap<string, string>): Snapshot {
  const facts = new Map<FactId, PastFact>();
  const sources = new Map<string, PastSource>();
  for (const [path, content] of files) {
    const value = mapOf(readOrNothing(content));
    if (path.startsWith('facts/sources/')) sources.set(textOf(value.id), sourceOf(value));
    else facts.set(textOf(value.id), factOf(value));
  }
  return { facts, sources };
}

/** The base of a folder on disk (the project's `facts/`, or a copy of it). @throws Error where there is none. */
export function snapshotOfFolder(folder: string): Snapshot {
  const files = new Map<string, string>();
  for (const [directory, prefix] of [
    [folder, 'facts'],
    [join(folder, 'sources'), 'facts/sources'],
  ] as const) {
    for (const file of existsSync(directory) ? readdirSync(directory).sort() : []) {
      const path = `${prefix}/${file}`;
      if (isPartOfBase(path)) files.set(path, readFileSync(join(directory, file), 'utf8'));
    }
  }
  return snapshotOf(files);
}

type Loose = Readonly<Record<string, unknown>>;
const mapOf = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const bilingualOf = (value: unknown): Bilingual => ({ en: textOf(mapOf(value).en), es: textOf(mapOf(value).es) });

function readOrNothing(content: string): unknown {
  try {
    return parse(content, { schema: 'core' });
  } catch {
    return undefined;
  }
}

function factOf({ question, answers, claims }: Loose): PastFact {
  return {
    question: bilingualOf(question),
    answers: listOf(answers).map((item) => {
      const { asOf, text, quotation, overtakenBy } = mapOf(item);
      return {
        asOf: textOf(asOf),
        text: bilingualOf(text),
        quotation: textOf(mapOf(quotation).words),
        overtakenBy: listOf(overtakenBy).map(textOf),
      };
    }),
    claims: [...listOf(mapOf(claims).en), ...listOf(mapOf(claims).es)].map(textOf),
  };
}

function sourceOf({ address, lastChecked, revisions }: Loose): PastSource {
  return {
    address: textOf(address),
    lastChecked: textOf(lastChecked),
    revisions: listOf(revisions).map((item) => ({ id: textOf(mapOf(item).id), date: textOf(mapOf(item).date) })),
  };
}
