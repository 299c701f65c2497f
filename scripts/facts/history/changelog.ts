import type { Day } from '../../../core/types.ts';
import { escaped } from '../export/markdown.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Mark, marks, snapshotAt } from './git.ts';
import { type Snapshot, snapshotOfFolder } from './snapshot.ts';

const EMPTY: Snapshot = { facts: new Map(), sources: new Map() };

/** What changed up to one day or one tag. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/**
 * The history of the base, newest first: a section for each tag, and for each day since the last one. What is not yet
 * committed belongs to `today`. Sections without a change that is worth a word are left out.
 */
export function historyOf(root: string, folder: string, today: Day): Section[] {
  const ends = sectionEnds(marks(root));
  const sections: Section[] = [];
  let before = EMPTY;
  for (const { commit, day, tag } of ends) {
    const after = snapshotAt(root, commit);
    sections.push({ title: tag ? `${tag} (${day})` : day, changes: changesBetween(before, after) });
    before = after;
  }
  const open = changesBetween(before, snapshotOfFolder(folder));
  const last = ends.at(-1);
  if (open.length > 0 && last && !last.tag && last.day === today) {
    const start = ends.length > 1 ? snapshotAt(root, ends.at(-2)!.commit) : EMPTY;
    sections[sections.length - 1] = { title: today, changes: changesBetween(start, snapshotOfFolder(folder)) };
  } else sections.push({ title: today, changes: open });
  return sections.filter(({ changes }) => changes.length > 0).reverse();
}

/** The marks at which a section ends: every tag, and else the last commit of a day. */
function sectionEnds(all: readonly Mark[]): Mark[] {
  return all.filter(({ tag, day }, at) => tag || all[at + 1]?.day !== day);
}

/** The history as `facts/CHANGELOG.md`. */
export function changelogFile(sections: readonly Section[]): string {
  const head =
    '# What changed in the facts\n\nMade from the history of `facts/` by `npm run facts -- changelog --write`; not edited by hand.';
  return `${[head, ...sections.map(({ title, changes }) => `## ${title}\n\n${listOf(changes)}`)].join('\n\n')}\n`;
}

/** Changes as a list in Markdown. */
export function listOf(changes: readonly Change[]): string {
  return changes.map(({ fact, words }) => `- ${fact ? `\`${fact}\`: ` : ''}${escaped(words)}`).join('\n');
}
