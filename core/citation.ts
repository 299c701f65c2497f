import type { CardView } from './card-view.ts';
import type { Day, Revision, Source } from './types.ts';

export const CITATION_STYLES = ['apa', 'mla', 'plain'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** How a language writes what citations need. */
export interface CitationWords {
  readonly dated: (day: Day, dating: Revision['dating']) => string;
  readonly citation: (publisher: string, number: string, day: Day, paragraph: string) => string;
  /** "2025, June 13". */
  readonly citeApaDay: (day: Day) => string;
  /** "13 June 2025". */
  readonly citeMlaDay: (day: Day) => string;
  readonly citeNumber: (number: string) => string;
  /** "revised on or after December 29, 2025". */
  readonly citeRevised: (day: Day) => string;
  /** "para. 2"; the paragraph's own name for what is none. */
  readonly citePlace: (paragraph: string) => string;
  /** That the words stood so that day, and the page has been rewritten since. */
  readonly citeAsItStood: (day: Day) => string;
  /** That the page was revised so, and is told of in our own words. */
  readonly citeToldOf: (day: Day) => string;
}

export interface Citation {
  /** The entry for a list of sources, or the whole citation in plain form. */
  readonly entry: string;
  /** What stands in the running text, with the quotation's place; plain form has none. */
  readonly inText?: string;
  /** The quoted words, where the cited revision may be quoted. */
  readonly quotation?: string;
  /** What a reader who follows the link must know. */
  readonly remark: string;
}

/**
 * Cites what a card rests on: the words quoted, as the statement stood that day and at their place in it; where no words
 * may be quoted, the page with the revision that the newest answer tells of.
 */
export function citationOf(style: CitationStyle, view: CardView, source: Source, words: CitationWords): Citation {
  const { quoted, lead } = view;
  const { publisher, publisherShort, number, title, address } = view.source;
  const published = source.revisions[0]!.date;
  const cited = quoted ?? lead;
  const revised = cited.asOf > published ? words.citeRevised(cited.asOf) : undefined;
  const quotation = quoted?.quotation;
  const place = quotation && words.citePlace(quotation.paragraph);
  const remark = quotation ? words.citeAsItStood(cited.asOf) : words.citeToldOf(cited.asOf);
  const year = published.slice(0, 4);
  switch (style) {
    case 'apa':
      return {
        entry: `${publisher}. (${words.citeApaDay(published)}${revised ? `; ${revised}` : ''}). ${title} (${words.citeNumber(number)}). ${address}`,
        inText: `(${publisher}, ${[year, place].filter(Boolean).join(', ')})`,
        quotation: quotation?.words,
        remark,
      };
    case 'mla':
      return {
        entry: `${publisher}. “${title}.” ${[words.citeMlaDay(published), words.citeNumber(number), revised].filter(Boolean).join(', ')}, ${address}.`,
        inText: `(${[publisher, place].filter(Boolean).join(', ')})`,
        quotation: quotation?.words,
        remark,
      };
    case 'plain': {
      const where = quotation
        ? words.citation(publisherShort, number, published, quotation.paragraph)
        : [words.citeNumber(number), publisherShort, words.dated(published, 'exact'), revised]
            .filter(Boolean)
            .join(', ');
      return {
        entry: `${where}. ${title}. ${address}`,
        quotation: quotation?.words,
        remark,
      };
    }
  }
}
