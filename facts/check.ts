import { NAMED_CLASSES } from '../core/gate.ts';
import type { LoadedBase } from './load.ts';
import type { Problem } from './problem.ts';
import { quotationMismatch } from './quotation.ts';
import type { YamlFile } from './read-yaml.ts';
import type { FactFile, SourceFile } from './schema.ts';

type Path = readonly PropertyKey[];

/** Holds the files of the base against each other: references, dates, quotations. Empty where all is well. */
export function checkBase(base: LoadedBase): readonly Problem[] {
  const sources = new Map(base.sources.map((source) => [source.value.id, source]));
  return [
    ...base.sources.flatMap((source) => checkSource(source, base.texts)),
    ...base.facts.flatMap((fact) => checkFact(fact, base, sources)),
    ...checkClaimsOnce(base.facts),
    ...checkTopic(base),
  ];
}

function checkSource({ file, value, lineOf }: YamlFile<SourceFile>, texts: LoadedBase['texts']): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, message: string, mend: string) => problems.push({ file, line: lineOf(path), message, mend });
  if (value.reviewBy < value.lastChecked)
    add(
      ['reviewBy'],
      `the review day ${value.reviewBy} is before the last check ${value.lastChecked}`,
      'set reviewBy to a later day',
    );
  for (const [index, revision] of value.revisions.entries()) {
    const before = value.revisions[index - 1];
    if (before && revision.date <= before.date)
      add(
        ['revisions', index, 'date'],
        `revision ${revision.id} (${revision.date}) does not come after ${before.id} (${before.date})`,
        'list revisions oldest first',
      );
    if (before?.id === revision.id || value.revisions.findIndex(({ id }) => id === revision.id) !== index)
      add(
        ['revisions', index, 'id'],
        `the revision ${revision.id} is listed twice`,
        'give each revision its own letter',
      );
    if (revision.quotable && (!revision.text || !revision.paragraphs))
      add(
        ['revisions', index],
        `revision ${revision.id} is quotable but has no text and paragraphs`,
        'add them, or set quotable: false',
      );
    const lines = texts.get(`${value.id}/${revision.id}`);
    for (const [name, line] of Object.entries(revision.paragraphs ?? {})) {
      if (lines && !lines[line - 1]?.trim())
        add(
          ['revisions', index, 'paragraphs', name],
          `${name} names line ${line} of ${revision.text}, which is empty or not there`,
          'correct the line number',
        );
    }
  }
  return problems;
}

function checkFact(
  fact: YamlFile<FactFile>,
  base: LoadedBase,
  sources: ReadonlyMap<string, YamlFile<SourceFile>>,
): Problem[] {
  const { file, value, lineOf } = fact;
  const problems: Problem[] = [];
  const add = (path: Path, message: string, mend: string) => problems.push({ file, line: lineOf(path), message, mend });
  const known = new Set(base.facts.map((other) => other.value.id));

  if (file !== `facts/${value.id}.yaml`)
    add(['id'], `the id "${value.id}" is not the file's name`, `name the file ${value.id}.yaml, or correct the id`);
  if (base.facts.find((other) => other.value.id === value.id) !== fact)
    add(['id'], `the id "${value.id}" stands in another file too`, 'give one of them another id');

  for (const [index, answer] of value.answers.entries()) {
    const at = (...path: Path) => ['answers', index, ...path];
    const before = value.answers[index - 1];
    if (before && answer.asOf <= before.asOf)
      add(
        at('asOf'),
        `the dates run backwards: ${answer.asOf} follows ${before.asOf}`,
        'list answers oldest first, each with a later day',
      );
    const last = index === value.answers.length - 1;
    if (answer.overtakenBy && last)
      add(
        at('overtakenBy'),
        'the newest answer says that it is overtaken, so a card would lead with an answer that no longer holds',
        'add the newer answer to this fact',
      );
    for (const [at2, id] of (answer.overtakenBy ?? []).entries()) {
      if (!known.has(id))
        add(at('overtakenBy', at2), `there is no fact "${id}"`, 'correct the id; `npm run facts -- list` shows all');
    }
    const source = sources.get(answer.source)?.value;
    if (!source) {
      add(at('source'), `there is no source "${answer.source}"`, `use one of: ${[...sources.keys()].join(', ')}`);
      continue;
    }
    const revision = source.revisions.find(({ id }) => id === answer.revision);
    if (!revision) {
      add(
        at('revision'),
        `source ${source.id} has no revision "${answer.revision}"`,
        `use one of: ${source.revisions.map(({ id }) => id).join(', ')}`,
      );
      continue;
    }
    if (answer.asOf < revision.date)
      add(
        at('asOf'),
        `${answer.asOf} is before the revision it rests on (${revision.id}, ${revision.date})`,
        `use ${revision.date} or a later day`,
      );
    if (revision.quotable && !(answer.paragraphs && answer.quotation))
      add(
        at(),
        `an answer that rests on the quotable revision ${revision.id} needs paragraphs and a quotation`,
        'add both',
      );
    if (!revision.quotable && (answer.paragraphs || answer.quotation))
      add(
        at('quotation'),
        `revision ${revision.id} may not be quoted`,
        'take paragraphs and quotation out, and tell the fact in our own words',
      );
    for (const name of answer.paragraphs ?? []) {
      if (revision.paragraphs && !(name in revision.paragraphs))
        add(
          at('paragraphs'),
          `revision ${revision.id} has no paragraph "${name}"`,
          `use one of: ${Object.keys(revision.paragraphs).join(', ')}`,
        );
    }
    if (answer.quotation && revision.quotable) {
      const { paragraph, words } = answer.quotation;
      const line = revision.paragraphs?.[paragraph];
      const text = line && base.texts.get(`${source.id}/${revision.id}`)?.[line - 1];
      if (!answer.paragraphs?.includes(paragraph))
        add(
          at('quotation', 'paragraph'),
          `the quotation names ${paragraph}, which is not among the answer's paragraphs`,
          `add ${paragraph} to paragraphs, or correct it`,
        );
      const wrong = text ? quotationMismatch(words, text) : undefined;
      if (wrong)
        add(
          at('quotation', 'words'),
          `the quotation does not stand in ${paragraph}; it agrees up to "…${wrong.standsUpTo.slice(-60)}"`,
          `copy the words from ${revision.text}, line ${line}`,
        );
    }
  }
  return problems;
}

function checkClaimsOnce(facts: LoadedBase['facts']): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, value, lineOf } of facts) {
    for (const language of ['en', 'es'] as const) {
      for (const [index, claim] of value.claims[language].entries()) {
        const key = claim
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const line = lineOf(['claims', language, index]);
        const other = seen.get(key);
        if (other)
          problems.push({ file, line, message: `this phrasing stands at ${other} too`, mend: 'take one of them out' });
        else seen.set(key, `${file}:${line}`);
      }
    }
  }
  return problems;
}

function checkTopic({ topic: { file, value, lineOf }, facts }: LoadedBase): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(facts.map((fact) => fact.value.id));
  const checkClasses = (path: Path, names: readonly string[]) => {
    for (const [column, name] of names.entries()) {
      if (!Object.hasOwn(value.classes, name))
        problems.push({
          file,
          line: lineOf([...path, column]),
          message: `there is no word class "${name}"`,
          mend: `use one of: ${Object.keys(value.classes).join(', ')}`,
        });
    }
  };
  for (const name of NAMED_CLASSES) {
    if (!(name in value.classes))
      problems.push({
        file,
        line: lineOf(['classes']),
        message: `the word class "${name}" is missing; the gate knows it by this name`,
        mend: 'bring it back under its old name',
      });
  }
  for (const key of ['page', 'topic', 'borrows', 'overview', 'mention'] as const) {
    for (const [row, names] of value[key].entries()) checkClasses([key, row], names);
  }
  for (const [index, { unless }] of value.vetoes.entries()) checkClasses(['vetoes', index, 'unless'], unless ?? []);
  for (const [index, id] of value.overviewFacts.entries()) {
    if (!known.has(id))
      problems.push({
        file,
        line: lineOf(['overviewFacts', index]),
        message: `there is no fact "${id}"`,
        mend: 'correct the id',
      });
  }
  problems.push(...groupProblems({ file, value, lineOf }, known));
  return problems;
}

/** Each fact must stand in one group and in no second one. */
function groupProblems({ file, value, lineOf }: LoadedBase['topic'], known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const grouped = new Set<string>();
  for (const [group, { facts }] of value.groups.entries()) {
    for (const [index, id] of facts.entries()) {
      const line = lineOf(['groups', group, 'facts', index]);
      if (!known.has(id)) problems.push({ file, line, message: `there is no fact "${id}"`, mend: 'correct the id' });
      else if (grouped.has(id))
        problems.push({
          file,
          line,
          message: `the fact "${id}" stands in a group already`,
          mend: 'leave it in one of them',
        });
      grouped.add(id);
    }
  }
  for (const id of known) {
    if (!grouped.has(id))
      problems.push({
        file,
        line: lineOf(['groups']),
        message: `the fact "${id}" is in no group`,
        mend: 'add its id to one of the groups',
      });
  }
  return problems;
}
