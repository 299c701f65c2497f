import type { Answer, Bilingual, Day, Fact, FactBase, FactId, Language, Quotation, Revision, Source } from './types.ts';

/** One dated answer as a card shows it. */
export interface AnswerView {
  readonly asOf: Day;
  /** `after`: the revision is of `asOf` or a later day that nobody recorded. */
  readonly dating: Revision['dating'];
  readonly revision: string;
  readonly text: string;
  /** Whether `text` is our translation of our own English wording. */
  readonly translated: boolean;
  readonly quotation?: Quotation;
}

/** What the source had said by the day of the page, and what it said afterwards. */
export interface ThenView {
  readonly pageDay: Day;
  /** Undefined: the source had said nothing on the question by that day. */
  readonly answer?: AnswerView;
  /** The answers that came after that day, oldest first. */
  readonly changes: readonly AnswerView[];
}

/** Everything on a card, decided; the components only lay it out. */
export interface CardView {
  readonly factId: FactId;
  readonly language: Language;
  readonly question: string;
  /** The newest answer. */
  readonly lead: AnswerView;
  /** The newest answer that carries a quotation: it may be older than the lead. */
  readonly quoted?: AnswerView;
  /** All answers, oldest first; the last one is the lead. */
  readonly timeline: readonly AnswerView[];
  /** Undefined: the page tells no usable day. */
  readonly then?: ThenView;
  /** The day on which the card is read. */
  readonly today: Day;
  /** Facts that tell what overtook an earlier answer. */
  readonly related: readonly { readonly factId: FactId; readonly question: string }[];
  readonly source: Pick<Source, 'publisherShort' | 'number' | 'title' | 'address' | 'lastChecked' | 'reviewBy'> & {
    readonly publisher: string;
    /** True from the day after `reviewBy` on. */
    readonly overdue: boolean;
  };
}

/** What a card depends on beside the fact. */
export interface CardContext {
  readonly language: Language;
  readonly today: Day;
  /** The day the page or post gives as its own; undefined where it gives none. */
  readonly pageDay?: Day;
}

const pick = (text: Bilingual, language: Language) => text[language];

/**
 * Decides what a card says of a fact.
 * A page day later than today is a mistake of the page or of the clock and is left out.
 * @throws RangeError if the fact, its source or a revision is not in the base.
 */
export function cardView(base: FactBase, factId: FactId, context: CardContext): CardView {
  const fact = findFact(base, factId);
  const newest = fact.answers.at(-1)!;
  const source = findSource(base, newest.source);
  const timeline = fact.answers.map((answer) => answerView(base, answer, context.language));
  const lead = timeline.at(-1)!;
  return {
    factId,
    language: context.language,
    question: pick(fact.question, context.language),
    lead,
    quoted: timeline.findLast((answer) => answer.quotation),
    timeline,
    // biome-ignore lint/suspicious/noThenProperty: it is data and no function, so `await` takes a view for no promise
    then: thenView(timeline, context),
    today: context.today,
    related: relatedFacts(base, fact, context.language),
    source: {
      publisher: pick(source.publisher, context.language),
      publisherShort: source.publisherShort,
      number: source.number,
      title: source.title,
      address: source.address,
      lastChecked: source.lastChecked,
      reviewBy: source.reviewBy,
      overdue: context.today > source.reviewBy,
    },
  };
}

/** @throws RangeError if the base has no such fact. */
export function findFact(base: FactBase, factId: FactId): Fact {
  const fact = base.facts.find(({ id }) => id === factId);
  if (!fact) throw new RangeError(`No fact "${factId}" in the base`);
  return fact;
}

/** @throws RangeError if the base has no such source. */
export function findSource(base: FactBase, sourceId: string): Source {
  const source = base.sources.find(({ id }) => id === sourceId);
  if (!source) throw new RangeError(`No source "${sourceId}" in the base`);
  return source;
}

function answerView(base: FactBase, answer: Answer, language: Language): AnswerView {
  const revision = findSource(base, answer.source).revisions.find(({ id }) => id === answer.revision);
  if (!revision) throw new RangeError(`No revision "${answer.revision}" of source "${answer.source}"`);
  return {
    asOf: answer.asOf,
    dating: revision.dating,
    revision: answer.revision,
    text: pick(answer.text, language),
    translated: language !== 'en',
    quotation: answer.quotation,
  };
}

function thenView(timeline: readonly AnswerView[], { pageDay, today }: CardContext): ThenView | undefined {
  if (!pageDay || pageDay > today) return undefined;
  return {
    pageDay,
    answer: timeline.findLast(({ asOf }) => asOf <= pageDay),
    changes: timeline.filter(({ asOf }) => asOf > pageDay),
  };
}

function relatedFacts(base: FactBase, fact: Fact, language: Language): CardView['related'] {
  const ids = new Set(fact.answers.flatMap(({ overtakenBy }) => overtakenBy));
  return [...ids].map((factId) => ({ factId, question: pick(findFact(base, factId).question, language) }));
}
