import { NAMED_CLASSES } from '../../core/gate.ts';
import type { LoadedBase } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { findingsIn } from './findings.ts';

/** `facts/topic.yaml` against itself and the facts: its rows name classes that are there, its overview facts too. */
export function checkTopic({ topic, facts }: LoadedBase): readonly Problem[] {
  const { value } = topic;
  const { found, add } = findingsIn(topic);
  const known = facts.map((fact) => fact.value.id);
  const classes = Object.keys(value.classes);
  const checkClasses = (path: readonly PropertyKey[], names: readonly string[]) => {
    for (const [column, name] of names.entries()) {
      if (!classes.includes(name))
        add(
          [...path, column],
          `there is no word class "${name}".${didYouMean(name, classes)}`,
          `use one of: ${classes.join(', ')}`,
          '- [programme, immigration]',
        );
    }
  };
  for (const name of NAMED_CLASSES) {
    if (!classes.includes(name))
      add(
        ['classes'],
        `the word class "${name}" is missing; the gate knows it by this name`,
        'bring it back under its old name',
        `${name}: with says: and words: below it`,
      );
  }
  for (const key of ['page', 'topic', 'borrows', 'overview', 'mention'] as const) {
    for (const [row, names] of value[key].entries()) checkClasses([key, row], names);
  }
  for (const [index, { unless }] of value.vetoes.entries()) checkClasses(['vetoes', index, 'unless'], unless ?? []);
  for (const [index, id] of value.overviewFacts.entries()) {
    if (!known.includes(id))
      add(
        ['overviewFacts', index],
        `there is no fact "${id}".${didYouMean(id, known)}`,
        'correct the id',
        '- about-the-statement',
      );
  }
  return found;
}
