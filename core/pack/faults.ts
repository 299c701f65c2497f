import { NO_FACT } from '../evidence.ts';
import { quotationMismatch } from '../quotation.ts';
import { termsOf } from '../score.ts';
import type { Answer } from '../types.ts';
import { wordsTest } from '../vocabulary.ts';
import type { Pack } from './pack.ts';
import type { Fault } from './refusal.ts';

/**
 * Holds the parts of a pack of the right form against each other: what is named is there, days run forward, every
 * quotation stands word for word in the text that the pack carries. Empty where all is well.
 */
export function packFaults(pack: Pack): Fault[] {
  return [...baseFaults(pack), ...statementFaults(pack), ...gateFaults(pack), ...matchFaults(pack)];
}

/** Faults of a list of names that must be there, each once. */
function nameFaults(at: string, names: readonly string[]): Fault[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) === place ? [] : [{ at: `${at}.${place}`, message: `“${name}” is there twice` }],
  );
}

function unknown(at: string, names: readonly string[], known: ReadonlySet<string>, what: string): Fault[] {
  return names.flatMap((name, place) =>
    known.has(name) ? [] : [{ at: `${at}.${place}`, message: `there is no ${what} “${name}”` }],
  );
}

const factIds = ({ base }: Pack) => new Set(base.facts.map(({ id }) => id));

/** Faults where a list of days does not run forward. */
function dayFaults(at: string, days: readonly string[]): Fault[] {
  return days.flatMap((day, place) =>
    place === 0 || day > days[place - 1]!
      ? []
      : [{ at: `${at}.${place}`, message: `${day} does not come after ${days[place - 1]}` }],
  );
}

function baseFaults(pack: Pack): Fault[] {
  const { facts, sources, overview, groups } = pack.base;
  const grouped = groups.flatMap((group) => group.facts);
  const known = factIds(pack);
  return [
    ...nameFaults(
      'base.facts',
      facts.map(({ id }) => id),
    ),
    ...nameFaults(
      'base.sources',
      sources.map(({ id }) => id),
    ),
    ...unknown('base.overview', overview, known, 'fact'),
    ...unknown('base.groups', grouped, known, 'fact'),
    ...nameFaults('base.groups', grouped),
    ...[...known]
      .filter((id) => !grouped.includes(id))
      .map((id) => ({ at: 'base.groups', message: `“${id}” is in no group` })),
    ...sources.flatMap(({ revisions }, place) => [
      ...nameFaults(
        `base.sources.${place}.revisions`,
        revisions.map(({ id }) => id),
      ),
      ...dayFaults(
        `base.sources.${place}.revisions`,
        revisions.map(({ date }) => date),
      ),
    ]),
    ...facts.flatMap(({ answers }, place) => [
      ...dayFaults(
        `base.facts.${place}.answers`,
        answers.map(({ asOf }) => asOf),
      ),
      ...answers.flatMap((answer, index) => {
        const at = `base.facts.${place}.answers.${index}`;
        const last = index === answers.length - 1;
        return [
          ...unknown(`${at}.overtakenBy`, answer.overtakenBy, known, 'fact'),
          ...(last && answer.overtakenBy.length > 0 ? [{ at, message: 'the newest answer is itself overtaken' }] : []),
          ...answerFaults(pack, answer).map((message) => ({ at, message })),
        ];
      }),
    ]),
  ];
}

/** What is wrong with what an answer rests on. */
function answerFaults({ base, statements }: Pack, answer: Answer): string[] {
  const source = base.sources.find(({ id }) => id === answer.source);
  const revision = source?.revisions.find(({ id }) => id === answer.revision);
  if (!revision) return [`there is no revision ${answer.revision} of a source “${answer.source}”`];
  const early = answer.asOf < revision.date ? [`${answer.asOf} is before its revision, ${revision.date}`] : [];
  if (!answer.quotation) return early;
  if (!revision.quotable) return [...early, `revision ${answer.revision} may not be quoted`];
  const { paragraph, words } = answer.quotation;
  const text = statements
    .find((carried) => carried.source === answer.source && carried.revision === answer.revision)
    ?.paragraphs.find(({ id }) => id === paragraph)?.text;
  if (text === undefined) return [...early, `the pack does not carry ${paragraph}, which it quotes`];
  return quotationMismatch(words, text) ? [...early, `the quotation does not stand in ${paragraph}`] : early;
}

function statementFaults({ base, statements }: Pack): Fault[] {
  return statements.flatMap(({ source, revision, paragraphs }, place) => {
    const at = `statements.${place}`;
    const known = base.sources.find(({ id }) => id === source)?.revisions.find(({ id }) => id === revision);
    return [
      ...(known?.quotable
        ? []
        : [{ at, message: `there is no revision ${revision} of “${source}” that may be quoted` }]),
      ...nameFaults(
        `${at}.paragraphs`,
        paragraphs.map(({ id }) => id),
      ),
    ];
  });
}

function gateFaults({ gate, lexicon }: Pack): Fault[] {
  const faults = [
    ...nameFaults('gate.names', gate.names),
    ...nameFaults('gate.scored', gate.scored.map(String)),
    ...unknown('gate.carried', gate.carried, new Set(Object.keys(lexicon.concepts)), 'concept'),
  ];
  if (gate.classes.length !== gate.names.length)
    faults.push({ at: 'gate.classes', message: `${gate.classes.length} classes have ${gate.names.length} names` });
  const all = 2 ** gate.names.length;
  const strange = (at: string, bits: number): Fault[] =>
    bits >= all ? [{ at, message: 'it names a class that is not there' }] : [];
  const notOne = (at: string, bits: number): Fault[] =>
    bits & (bits - 1) ? [{ at, message: 'it must be one class' }] : strange(at, bits);
  for (const key of ['page', 'topic', 'borrows', 'overview', 'mention'] as const)
    for (const [row, bits] of gate[key].entries()) {
      const at = `gate.${key}.${row}`;
      faults.push(...strange(at, bits));
      if (key !== 'page' && !(bits & gate.wakes)) faults.push({ at, message: 'it has no class of “wakes”' });
    }
  for (const [row, { unless }] of gate.vetoes.entries()) faults.push(...strange(`gate.vetoes.${row}`, unless));
  faults.push(
    ...notOne('gate.subject', gate.subject),
    ...strange('gate.lends', gate.lends),
    ...strange('gate.wakes', gate.wakes),
    ...gate.scored.flatMap((bits, place) => notOne(`gate.scored.${place}`, bits)),
  );
  // A claim that is read as if it named the subject must pass the gate by that name.
  const words = gate.classes[Math.log2(gate.subject)];
  if (words && !wordsTest(words)(gate.named))
    faults.push({ at: 'gate.named', message: `“${gate.named}” has no word of the subject` });
  return faults;
}

function matchFaults(pack: Pack): Fault[] {
  const { phrasings, evidence, score } = pack.match;
  const terms = termsOf(pack.gate).length;
  const known = factIds(pack);
  const [none, ...facts] = evidence.classes;
  const faults = [
    ...unknown(
      'match.phrasings',
      phrasings.map(({ fact }) => fact),
      known,
      'fact',
    ),
    ...nameFaults('match.evidence.classes', evidence.classes),
    ...unknown('match.evidence.classes', facts, known, 'fact'),
    ...[...known]
      .filter((id) => !facts.includes(id) || !phrasings.some(({ fact }) => fact === id))
      .map((id) => ({ at: 'match', message: `“${id}” has no weights or no phrasings` })),
  ];
  if (none !== NO_FACT)
    faults.push({ at: 'match.evidence.classes.0', message: `the first class must be “${NO_FACT}”` });
  if (evidence.bias.length !== evidence.classes.length)
    faults.push({ at: 'match.evidence.bias', message: 'there must be one for each class' });
  const odd = Object.entries(evidence.weights).find(([, row]) => row.length !== evidence.classes.length);
  if (odd) faults.push({ at: `match.evidence.weights.${odd[0]}`, message: 'there must be one letter for each class' });
  if (score.weights.length !== terms) faults.push({ at: 'match.score.weights', message: `there must be ${terms}` });
  return faults;
}
