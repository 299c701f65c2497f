import { findSource } from './card-view.ts';
import type { Day, FactBase, FactId, Language, Revision } from './types.ts';

/** A quotable revision's text, as the build carries it. */
export interface CarriedText {
  readonly source: string;
  readonly revision: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

export interface StatementView {
  readonly publisher: string;
  readonly publisherShort: string;
  readonly number: string;
  readonly title: string;
  readonly date: Day;
  readonly address: string;
  readonly paragraphs: CarriedText['paragraphs'];
  readonly marked?: { readonly paragraph: string; readonly words: string };
  readonly later: readonly { readonly date: Day; readonly dating: Revision['dating']; readonly text: string }[];
}

/** The fact that tells, answer by answer, what each revision of the statement added. */
const ABOUT = 'about-the-statement';

/**
 * What the statement's page shows: the carried revision, whole, the quotation of a fact marked in it, and what later
 * revisions added, in our own words. An unknown fact marks nothing.
 */
export function statementView(
  base: FactBase,
  carried: readonly CarriedText[],
  factId: FactId | undefined,
  language: Language,
): StatementView {
  const text = carried[0]!;
  const source = findSource(base, text.source);
  const revision = source.revisions.find(({ id }) => id === text.revision)!;
  const fact = base.facts.find(({ id }) => id === factId);
  // A base without that fact still has its statement.
  const answers = base.facts.find(({ id }) => id === ABOUT)?.answers ?? [];
  return {
    publisher: source.publisher[language],
    publisherShort: source.publisherShort,
    number: source.number,
    title: source.title,
    date: revision.date,
    address: source.address,
    paragraphs: text.paragraphs.map(({ id, text: words }) => ({ id, text: words.replace(/^- /, '') })),
    marked: fact?.answers.findLast((answer) => answer.revision === revision.id && answer.quotation)?.quotation,
    later: source.revisions
      .filter(({ date }) => date > revision.date)
      .flatMap(({ id, date, dating }) => {
        const answer = answers.find((other) => other.revision === id);
        return answer ? [{ date, dating, text: answer.text[language] }] : [];
      }),
  };
}
