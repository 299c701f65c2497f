import type { LoadedBase } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { findingsIn } from './findings.ts';

/** The groups of `facts/topic.yaml`: each fact stands in one of them, and in no second one. */
export function checkGroups({ topic, facts }: LoadedBase): readonly Problem[] {
  const { found, add } = findingsIn(topic);
  const known = facts.map(({ value }) => value.id);
  const grouped = new Set<string>();
  for (const [group, { facts: listed }] of topic.value.groups.entries()) {
    for (const [index, id] of listed.entries()) {
      const path = ['groups', group, 'facts', index];
      if (!known.includes(id))
        add(path, `there is no fact "${id}".${didYouMean(id, known)}`, 'correct the id', '- about-the-statement');
      else if (grouped.has(id))
        add(path, `the fact "${id}" stands in a group already`, 'leave it in one of them', '- about-the-statement');
      grouped.add(id);
    }
  }
  for (const id of known) {
    if (!grouped.has(id))
      add(
        ['groups'],
        `the fact "${id}" is in no group`,
        `add its id to one of the groups: ${groupsOf(topic)}`,
        `- ${id}`,
      );
  }
  return found;
}

/** The groups by title, each with the line of its list: where a new fact can go. */
export const groupsOf = ({ value, lineOf }: LoadedBase['topic']): string =>
  value.groups.map(({ title }, at) => `“${title.en}” (line ${lineOf(['groups', at, 'facts'])})`).join(', ');
