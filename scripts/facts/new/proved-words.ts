import type { LoadedBase } from '../../../facts/load.ts';
import { quotationMismatch } from '../../../facts/quotation.ts';
import type { SourceFile } from '../../../facts/schema.ts';
import { told } from '../told.ts';

/**
 * The paragraph of a revision in which words stand.
 * @throws Error for the person to read where they stand in none: it shows how far the nearest paragraph agrees.
 */
export function paragraphOf(
  words: string,
  source: SourceFile,
  revision: SourceFile['revisions'][number],
  texts: LoadedBase['texts'],
): string {
  const lines = texts.get(`${source.id}/${revision.id}`) ?? [];
  let agreed = '';
  for (const [name, line] of Object.entries(revision.paragraphs ?? {})) {
    const wrong = quotationMismatch(words, lines[line - 1] ?? '');
    if (!wrong) return name;
    if (wrong.standsUpTo.length > agreed.length) agreed = wrong.standsUpTo;
  }
  throw told(
    `These words stand in no paragraph of revision ${revision.id}; the nearest agrees up to "…${agreed.slice(-60)}".\n` +
      `    mend: copy them from facts/sources/${revision.text}, letter for letter.`,
  );
}
