import type { LoadedBase } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { SourceFile } from '../schema.ts';
import { findingsIn } from './findings.ts';
import { linkFault } from './link.ts';

/** A source by itself: its days in order, its address, its revisions' letters and paragraphs. */
export function checkSource(source: YamlFile<SourceFile>, texts: LoadedBase['texts']): readonly Problem[] {
  const { value } = source;
  const { found, add } = findingsIn(source);
  if (value.reviewBy < value.lastChecked)
    add(
      ['reviewBy'],
      `the review day ${value.reviewBy} is before the last check ${value.lastChecked}`,
      'set reviewBy to a later day',
      'lastChecked: 2025-12-29, reviewBy: 2026-03-29',
    );
  const fault = linkFault(value.address);
  if (fault)
    add(
      ['address'],
      `the address ${fault}`,
      'copy the page’s plain address from the browser',
      'address: https://www.dhcs.ca.gov/page.aspx',
    );
  for (const [index, revision] of value.revisions.entries()) {
    const before = value.revisions[index - 1];
    const at = (...path: PropertyKey[]) => ['revisions', index, ...path];
    if (before && revision.date <= before.date)
      add(
        at('date'),
        `revision ${revision.id} (${revision.date}) does not come after ${before.id} (${before.date})`,
        'list revisions oldest first',
        'A of 2025-06-13, then B of 2025-08-12',
      );
    if (value.revisions.findIndex(({ id }) => id === revision.id) !== index)
      add(at('id'), `the revision ${revision.id} is listed twice`, 'give each revision its own letter', 'id: D');
    if (revision.quotable && (!revision.text || !revision.paragraphs))
      add(
        at(),
        `revision ${revision.id} is quotable but has no text and paragraphs`,
        'add them, or set quotable: false',
        'text: dhcs-25-20.2025-06-13.txt and, under paragraphs, P1: 2',
      );
    const lines = texts.get(`${value.id}/${revision.id}`);
    for (const [name, line] of Object.entries(revision.paragraphs ?? {})) {
      if (lines && !lines[line - 1]?.trim())
        add(
          at('paragraphs', name),
          `${name} names line ${line} of ${revision.text}, which is empty or not there`,
          'correct the line number',
          `${name}: ${lines.findIndex((text) => text.trim()) + 1}`,
        );
    }
  }
  return found;
}
