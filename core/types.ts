/**
 * The words of the domain, shared by every other folder.
 * A fact is a question with dated answers; an answer rests on one revision of one source.
 */

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A fact's fixed identifier, for example `sharing-not-confirmed`. */
export type FactId = string;

/** The languages that facts and the interface are written in. */
export type Language = 'en' | 'es';

/** One text in both languages. English is the original, Spanish our translation. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Words that stand, letter for letter, in one paragraph of a quotable revision. */
export interface Quotation {
  /** The paragraph's name within its revision, for example `P2`. */
  readonly paragraph: string;
  readonly words: string;
}

/** What a source said on a fact's question, from one day on. */
export interface Answer {
  /** The first day for which the answer is known to hold. */
  readonly asOf: Day;
  /** The source's id. */
  readonly source: string;
  /** The revision of that source, for example `A`. */
  readonly revision: string;
  /** The paragraphs the answer rests on; empty where the revision's text is not carried. */
  readonly paragraphs: readonly string[];
  readonly text: Bilingual;
  readonly quotation?: Quotation;
  /** The facts that tell what overtook this answer; empty where nothing has. */
  readonly overtakenBy: readonly FactId[];
}

/** A question with its dated answers, oldest first, never empty. */
export interface Fact {
  readonly id: FactId;
  readonly question: Bilingual;
  readonly answers: readonly Answer[];
}

/** One state of a source's text. */
export interface Revision {
  readonly id: string;
  /** The day of the revision; see `dating`. */
  readonly date: Day;
  /** `exact`: published on `date`. `after`: on `date` or later; the day itself is not known. */
  readonly dating: 'exact' | 'after';
  /** Whether its words may be quoted. */
  readonly quotable: boolean;
}

/** A published document that facts rest on. */
export interface Source {
  readonly id: string;
  /** The publisher's name, and the short form that cards use. */
  readonly publisher: Bilingual;
  readonly publisherShort: string;
  /** The publisher's own number for the document. */
  readonly number: string;
  readonly title: string;
  /** The address of today's page: where to check. */
  readonly address: string;
  /** The last day for which the newest revision is known to have been the page's text. */
  readonly lastChecked: Day;
  /** From the day after this one on, cards say that the source is due for a check. */
  readonly reviewBy: Day;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/** What the cards, the popup and the search need; the matcher's phrasings travel apart. */
export interface FactBase {
  /** Sorted by id. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** The facts that the "about this topic" overview shows, in this order. */
  readonly overview: readonly FactId[];
  /** Every fact once, sorted for those who browse. */
  readonly groups: readonly { readonly title: Bilingual; readonly facts: readonly FactId[] }[];
}
