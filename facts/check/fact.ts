import type { LoadedBase } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile, SourceFile } from '../schema.ts';
import { checkBasis } from './basis.ts';
import { findingsIn } from './findings.ts';

/** A fact against the rest of the base: its name, the order of its answers, what overtakes them, what they rest on. */
export function checkFact(
  fact: YamlFile<FactFile>,
  base: LoadedBase,
  sources: ReadonlyMap<string, SourceFile>,
): readonly Problem[] {
  const { file, value } = fact;
  const { found, add } = findingsIn(fact);
  const facts = new Map(base.facts.map((other) => [other.value.id, other.value]));

  if (file !== `facts/${value.id}.yaml`)
    add(
      ['id'],
      `the id "${value.id}" is not the file's name`,
      `name the file ${value.id}.yaml, or correct the id`,
      'facts/help-consulate.yaml begins with id: help-consulate',
    );
  if (base.facts.find((other) => other.value.id === value.id) !== fact)
    add(
      ['id'],
      `the id "${value.id}" stands in another file too`,
      'give one of them another id',
      `id: ${value.id}-2025`,
    );

  for (const [index, answer] of value.answers.entries()) {
    const at = (...path: PropertyKey[]) => ['answers', index, ...path];
    const before = value.answers[index - 1];
    if (before && answer.asOf <= before.asOf)
      add(
        at('asOf'),
        `the dates run backwards: ${answer.asOf} follows ${before.asOf}`,
        'list answers oldest first, each with a later day',
        'npm run facts -- check --fix puts them in order',
      );
    if (answer.overtakenBy && index === value.answers.length - 1)
      add(
        at('overtakenBy'),
        'the newest answer says that it is overtaken, so a card would lead with an answer that no longer holds',
        'add the newer answer to this fact',
        '- asOf: 2025-12-29, with source, revision and text, below the others',
      );
    for (const [place, id] of (answer.overtakenBy ?? []).entries()) {
      const newer = facts.get(id)?.answers.at(-1);
      if (!newer)
        add(
          at('overtakenBy', place),
          `there is no fact "${id}".${didYouMean(id, [...facts.keys()])}`,
          'correct the id; `npm run facts -- list` shows all',
          'overtakenBy: [ruling-2025-12-29]',
        );
      else if (newer.asOf <= answer.asOf)
        add(
          at('overtakenBy', place),
          `${id} tells nothing newer: its newest answer is of ${newer.asOf}, this one of ${answer.asOf}`,
          `take ${id} out, or add a newer answer to it`,
          'an answer of 2025-06-13 is overtaken by a fact with an answer of 2025-08-12',
        );
    }
    checkBasis(answer, at, base.texts, sources, add);
  }
  return found;
}
