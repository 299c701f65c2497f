import { DRAFT_NOTES } from '../draft-notes.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';

const NOTES: ReadonlySet<string> = new Set(Object.values(DRAFT_NOTES));

/** Notes of `facts new` that were left in a finished file: the next reader takes them for part of the fact. */
export function adviseNotesLeft({ file, content }: YamlFile<unknown>): readonly Problem[] {
  const left = content.split(/\r?\n/).flatMap((line, at) => (NOTES.has(line.trim()) ? [at + 1] : []));
  const [first] = left;
  if (first === undefined) return [];
  return [
    {
      file,
      line: first,
      severity: 'advice',
      message: `notes to the person who writes the fact stand here still (${left.length} of them, lines ${left.join(', ')})`,
      mend: 'when the fact is done, take these lines out',
      example: 'asOf: 2025-06-13, with no # line over it',
    },
  ];
}
