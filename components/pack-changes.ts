import type { ChangedFact, ChangedSource, PackChanges } from '../core/pack/changes.ts';
import type { FactBase, Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** What changes in one fact or source. */
export interface ChangeLine {
  /** The fact's question or the source's title. */
  readonly about: string;
  readonly what: readonly string[];
  /** A link leads elsewhere: to be looked at first. */
  readonly warns: boolean;
}

/** Says what changes for a reader, fact by fact, then source by source; a link that leads elsewhere stands before all. */
export function changeLines(
  changes: PackChanges,
  before: FactBase,
  after: FactBase,
  language: Language,
): readonly ChangeLine[] {
  const strings = stringsFor(language);
  const question = (base: FactBase) => (id: string) => base.facts.find((fact) => fact.id === id)!.question[language];
  const title = (base: FactBase) => (id: string) => {
    const { publisherShort, number, title: name } = base.sources.find((source) => source.id === id)!;
    return [publisherShort, number, name].filter(Boolean).join(' · ');
  };
  const line = (about: string, ...what: string[]): ChangeLine => ({ about, what, warns: false });
  const factLine = ({ id, changes: kinds, from, to }: ChangedFact) => {
    const words = {
      question: strings.packChange.question,
      'newer-answer': strings.packChange.newerAnswer(from, to),
      wording: strings.packChange.wording,
      quotation: strings.packChange.quotation,
      history: strings.packChange.history,
    };
    return line(question(after)(id), ...kinds.map((kind) => words[kind]));
  };
  const sourceLine = ({ id, newRevisions, lostRevisions, lastChecked, address }: ChangedSource): ChangeLine => ({
    about: title(after)(id),
    what: [
      ...(address ? [strings.packChange.address(address.from, address.to)] : []),
      ...newRevisions.map(strings.packChange.newRevision),
      ...lostRevisions.map(strings.packChange.lostRevision),
      ...(lastChecked ? [strings.packChange.lastChecked(lastChecked.from, lastChecked.to)] : []),
    ],
    warns: address !== undefined,
  });
  const lines = [
    ...changes.added.map((id) => line(question(after)(id), strings.packChange.added)),
    ...changes.removed.map((id) => line(question(before)(id), strings.packChange.removed)),
    ...changes.changed.map(factLine),
    ...changes.newSources.map((id) => line(title(after)(id), strings.packChange.newSource)),
    ...changes.lostSources.map((id) => line(title(before)(id), strings.packChange.lostSource)),
    ...changes.changedSources.map(sourceLine),
  ];
  return [...lines.filter(({ warns }) => warns), ...lines.filter(({ warns }) => !warns)];
}
