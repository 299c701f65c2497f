import type { GateData } from '../core/gate.ts';
import { createLexicon, type LexiconData } from '../core/lexicon.ts';
import type { Phrasing } from '../core/match.ts';
import type { FactBase } from '../core/types.ts';
import { checkBase } from './check.ts';
import type { LoadedBase } from './load.ts';
import { canonicalPhrasing } from './phrasing.ts';
import { FactBaseError } from './problem.ts';
import type { TopicFile } from './schema.ts';

/** A paragraph of a quotable revision. */
export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

/** A quotable revision, whole, for the page that shows it as it stood. */
export interface StatementText {
  readonly source: string;
  readonly revision: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Everything that the build takes from the fact base, sorted, so that the same files give the same bytes. */
export interface CompiledBase {
  readonly base: FactBase;
  readonly gate: GateData;
  readonly lexicon: LexiconData;
  readonly phrasings: readonly Phrasing[];
  readonly statements: readonly StatementText[];
}

/** @throws FactBaseError where the files do not hold together or a quotation cannot be proved. */
export function compileBase(loaded: LoadedBase): CompiledBase {
  const problems = checkBase(loaded);
  if (problems.length > 0) throw new FactBaseError(problems);
  const facts = loaded.facts.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { concepts, stop, joined } = loaded.lexicon.value;
  const reader = createLexicon({ concepts, stop, joined });
  return {
    base: {
      facts: facts.map(({ id, question, answers }) => ({
        id,
        question,
        answers: answers.map((answer) => ({
          ...answer,
          paragraphs: answer.paragraphs ?? [],
          overtakenBy: answer.overtakenBy ?? [],
        })),
      })),
      sources: loaded.sources.map(({ value }) => ({
        ...value,
        revisions: value.revisions.map(({ id, date, dating, quotable }) => ({ id, date, dating, quotable })),
      })),
      overview: loaded.topic.value.overviewFacts,
      groups: loaded.topic.value.groups,
    },
    gate: compileGate(loaded.topic.value),
    lexicon: {
      concepts: Object.fromEntries(Object.entries(concepts).map(([name, { en, es }]) => [name, { en, es }])),
      stop,
      joined,
    },
    phrasings: facts.flatMap(({ id, claims }) =>
      (['en', 'es'] as const).flatMap((language) =>
        claims[language].map((claim) => ({
          fact: id,
          language,
          text: canonicalPhrasing(reader, claim, language),
        })),
      ),
    ),
    statements: loaded.sources.flatMap(({ value }) =>
      value.revisions
        .filter(({ quotable }) => quotable)
        .map((revision) => ({
          source: value.id,
          revision: revision.id,
          paragraphs: Object.entries(revision.paragraphs ?? {}).map(([id, line]) => ({
            id,
            text: (loaded.texts.get(`${value.id}/${revision.id}`)?.[line - 1] ?? '').trim(),
          })),
        })),
    ),
  };
}

/** Word classes become bits; at most 31 of them, which the gate's rows fit in. */
export function compileGate(topic: TopicFile): GateData {
  const { roles } = topic;
  const names = Object.keys(topic.classes);
  const bits = (row: readonly string[]) => row.reduce((sum, name) => sum | (1 << names.indexOf(name)), 0);
  return {
    trigger: topic.trigger,
    names,
    classes: names.map((name) => [...new Set(topic.classes[name]!.words)].sort()),
    page: topic.page.map(bits),
    topic: topic.topic.map(bits),
    borrows: topic.borrows.map(bits),
    alone: topic.alone,
    overview: topic.overview.map(bits),
    mention: topic.mention.map(bits),
    vetoes: topic.vetoes.map(({ id, words, unless }) => ({ id, words, unless: bits(unless ?? []) })),
    subject: bits([roles.subject]),
    lends: bits(roles.lends),
    wakes: bits(roles.wakes),
    scored: roles.scored.map((name) => bits([name])),
    carried: roles.carried,
    named: roles.named,
  };
}
