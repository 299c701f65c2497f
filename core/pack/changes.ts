import type { Answer, Day, Fact, FactBase, FactId, Source } from '../types.ts';

/** What is different in a fact that both bases have. */
export type FactChange =
  /** The question, in one language or both. */
  | 'question'
  /** The newest answer is of another day. */
  | 'newer-answer'
  /** The newest answer is of the same day, and worded anew. */
  | 'wording'
  /** The newest answer rests on other words of the source. */
  | 'quotation'
  /** Earlier answers: some came, went, or were worded anew. */
  | 'history';

export interface ChangedFact {
  readonly id: FactId;
  readonly changes: readonly FactChange[];
  /** The newest answer's day, before and after. */
  readonly from: Day;
  readonly to: Day;
}

export interface ChangedSource {
  readonly id: string;
  /** Revisions that are new, and those that are gone. */
  readonly newRevisions: readonly string[];
  readonly lostRevisions: readonly string[];
  readonly lastChecked?: { readonly from: Day; readonly to: Day };
  /** Where the card's "check it yourself" leads: of all changes the one to look at hardest. */
  readonly address?: { readonly from: string; readonly to: string };
}

/** What a person should see before new facts take the place of those in use. All lists are sorted by id. */
export interface PackChanges {
  readonly added: readonly FactId[];
  readonly removed: readonly FactId[];
  readonly changed: readonly ChangedFact[];
  readonly newSources: readonly string[];
  readonly lostSources: readonly string[];
  readonly changedSources: readonly ChangedSource[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const missingFrom = <T>(all: ReadonlyMap<string, T>, some: ReadonlyMap<string, T>) =>
  [...all.keys()].filter((id) => !some.has(id)).sort();
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const words = ({ text }: Answer) => [text.en, text.es];
const quoted = ({ quotation }: Answer) => [quotation?.paragraph, quotation?.words];

/** Says what changes for a reader where `after` takes the place of `before`. */
export function packChanges(before: FactBase, after: FactBase): PackChanges {
  const [oldFacts, newFacts] = [byId(before.facts), byId(after.facts)];
  const [oldSources, newSources] = [byId(before.sources), byId(after.sources)];
  return {
    added: missingFrom(newFacts, oldFacts),
    removed: missingFrom(oldFacts, newFacts),
    changed: [...newFacts.values()].flatMap((fact) => changedFact(oldFacts.get(fact.id), fact) ?? []).sort(order),
    newSources: missingFrom(newSources, oldSources),
    lostSources: missingFrom(oldSources, newSources),
    changedSources: [...newSources.values()]
      .flatMap((source) => changedSource(oldSources.get(source.id), source) ?? [])
      .sort(order),
  };
}

const order = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function changedFact(before: Fact | undefined, after: Fact): ChangedFact | undefined {
  const [was, is] = [before?.answers.at(-1), after.answers.at(-1)];
  if (!before || !was || !is) return undefined;
  const changes: FactChange[] = [];
  if (before.question.en !== after.question.en || before.question.es !== after.question.es) changes.push('question');
  if (was.asOf !== is.asOf) changes.push('newer-answer');
  else if (!same(words(was), words(is))) changes.push('wording');
  if (!same(quoted(was), quoted(is))) changes.push('quotation');
  // What was the newest answer belongs to the history once a newer one stands after it.
  const past = (fact: Fact) => fact.answers.map((answer) => [answer.asOf, ...words(answer), ...quoted(answer)]);
  const [earlier, later] = [past(before), past(after)];
  const kept = was.asOf < is.asOf ? earlier : earlier.slice(0, -1);
  if (!same(kept, later.slice(0, -1))) changes.push('history');
  return changes.length > 0 ? { id: after.id, changes, from: was.asOf, to: is.asOf } : undefined;
}

function changedSource(before: Source | undefined, after: Source): ChangedSource | undefined {
  if (!before) return undefined;
  const [was, is] = [before.revisions, after.revisions].map((revisions) => revisions.map(({ id }) => id));
  const change = {
    id: after.id,
    newRevisions: is!.filter((id) => !was!.includes(id)),
    lostRevisions: was!.filter((id) => !is!.includes(id)),
    ...(before.lastChecked !== after.lastChecked && {
      lastChecked: { from: before.lastChecked, to: after.lastChecked },
    }),
    ...(before.address !== after.address && { address: { from: before.address, to: after.address } }),
  };
  const { newRevisions, lostRevisions, lastChecked, address } = change;
  return newRevisions.length > 0 || lostRevisions.length > 0 || lastChecked || address ? change : undefined;
}
