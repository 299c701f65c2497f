import { wordsTest } from '../../core/vocabulary.ts';
import type { LoadedBase } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { findingsIn } from './findings.ts';

/** `facts/topic.yaml` against itself and the facts: its rows and roles name classes that are there, its overview facts. */
export function checkTopic({ topic, facts, lexicon }: LoadedBase): readonly Problem[] {
  const { value } = topic;
  const { roles } = value;
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
  if (!classes.includes(roles.subject))
    add(
      ['roles', 'subject'],
      `there is no word class "${roles.subject}".${didYouMean(roles.subject, classes)}`,
      `use one of: ${classes.join(', ')}`,
      `subject: ${classes[0]}`,
    );
  else if (!wordsTest(value.classes[roles.subject]!.words)(roles.named))
    add(
      ['roles', 'named'],
      `"${roles.named}" has no word of the class ${roles.subject}, so a claim read as if it named it would pass no gate`,
      `name it by a word of ${roles.subject}, or add the word there`,
      'named: Medi-Cal',
    );
  for (const key of ['lends', 'wakes', 'scored'] as const) {
    checkClasses(['roles', key], roles[key]);
    for (const [column, name] of roles[key].entries())
      if (roles[key].indexOf(name) < column)
        add(
          ['roles', key, column],
          `the word class "${name}" stands here twice`,
          'take one of them out',
          `${key}: [${[...new Set(roles[key])].join(', ')}]`,
        );
  }
  const concepts = Object.keys(lexicon.value.concepts);
  for (const [column, name] of roles.carried.entries()) {
    if (!concepts.includes(name))
      add(
        ['roles', 'carried', column],
        `there is no concept "${name}" in facts/lexicon.yaml.${didYouMean(name, concepts)}`,
        'correct the name, or add the concept there',
        'carried: [medicaid, data]',
      );
  }
  for (const key of ['page', 'topic', 'borrows', 'overview', 'mention'] as const) {
    for (const [row, names] of value[key].entries()) {
      checkClasses([key, row], names);
      if (key !== 'page' && !names.some((name) => roles.wakes.includes(name)))
        add(
          [key, row],
          'this row has no class of roles.wakes, so such a passage would be passed over unread',
          `add one of its classes to wakes: ${names.join(', ')}`,
          `wakes: [${[...roles.wakes, names[0]].join(', ')}]`,
        );
    }
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
