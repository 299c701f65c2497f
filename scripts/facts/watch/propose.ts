import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../../core/types.ts';
import type { SourceFile } from '../../../facts/schema.ts';
import { newestDayIn } from './days.ts';

/** A new revision as a maintainer may take it over. Nothing of the base is changed by it. */
export interface Proposal {
  /** The file's name in `facts/sources/`. */
  readonly file: string;
  /** What to add to the source's `revisions`. */
  readonly yaml: string;
}

/** Files are never written over: the name of the first that is free, or that has just this content. */
function place(folder: string, stem: string, content: string): string {
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${stem}.proposed.txt` : `${stem}-${copy}.proposed.txt`;
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') === content) return name;
  }
}

/** The letter after the last: C, D, …, Z, AA. */
function nextId(ids: readonly string[]): string {
  const last = ids.at(-1) ?? '';
  if (!/^[A-Z]$/.test(last)) return `${last}A`;
  return last === 'Z' ? 'AA' : String.fromCharCode(last.charCodeAt(0) + 1);
}

/**
 * Writes a page's text beside the stored ones, a paragraph a line, and says how to take it over. The revision's day is the
 * newest that the text tells; where it tells none that is new, the day of the look. Not to be quoted unless a maintainer
 * decides that it may.
 */
export function propose(folder: string, source: SourceFile, text: readonly string[], today: Day): Proposal {
  const content = `${text.join('\n')}\n`;
  const file = place(join(folder, 'sources'), `${source.id}.${today}`, content);
  const path = join(folder, 'sources', file);
  if (!existsSync(path)) writeFileSync(path, content);
  const told = newestDayIn(text.join('\n'), source.revisions.at(-1)!.date, today);
  const yaml = [
    `  - id: ${nextId(source.revisions.map(({ id }) => id))}`,
    `    date: ${told ?? today} # ${told ? 'the newest day that the text tells' : 'the day it was looked at; the text tells no newer one'}`,
    '    dating: after',
    '    quotable: false',
    `    text: ${file.replace('.proposed', '')}`,
  ].join('\n');
  return { file, yaml };
}
