import type { ClaimReview, CreativeWork, Graph, Organization, Quotation } from 'schema-dts';
import type { Language } from '../../../core/types.ts';
import type { CompiledBase } from '../../../facts/compile.ts';
import { type DatedAnswer, datedAnswers } from './dated-answers.ts';

/** Who answers. The statement's publisher is named in each citation. */
const AUTHOR: Organization = { '@type': 'Organization', name: 'Medi-Cal Fact Notes' };

/**
 * The base as schema.org ClaimReview, without a `reviewRating`: it gives no verdict, it lays a dated statement beside a
 * question. `temporalCoverage` says from which day to which day an answer is the newest one.
 */
export function toClaimReview({ base }: CompiledBase, language: Language): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': datedAnswers(base).map((item) => reviewOf(item, language)),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function reviewOf(item: DatedAnswer, language: Language): ClaimReview {
  const { fact, answer, source, until } = item;
  return {
    '@type': 'ClaimReview',
    identifier: `${fact.id}/${answer.asOf}`,
    inLanguage: language,
    claimReviewed: fact.question[language],
    itemReviewed: { '@type': 'Claim', name: fact.question[language] },
    reviewBody: answer.text[language],
    temporalCoverage: `${answer.asOf}/${until ?? '..'}`,
    author: AUTHOR,
    url: source.address,
    citation: answer.quotation ? quotationOf(item, answer.quotation.words) : statementOf(item),
  };
}

function quotationOf(item: DatedAnswer, words: string): Quotation {
  const { source, revision, answer } = item;
  return {
    '@type': 'Quotation',
    text: words,
    inLanguage: 'en',
    creator: publisherOf(item),
    datePublished: revision.date,
    isPartOf: { ...statementOf(item), datePublished: revision.date },
    position: answer.quotation!.paragraph,
    url: source.address,
  };
}

function statementOf(item: DatedAnswer): Exclude<CreativeWork, string> {
  const { source, revision } = item;
  return {
    '@type': 'CreativeWork',
    name: source.title,
    identifier: source.number,
    version: revision.id,
    url: source.address,
    publisher: publisherOf(item),
  };
}

const publisherOf = ({ source }: DatedAnswer): Organization => ({
  '@type': 'GovernmentOrganization',
  name: source.publisher.en,
  alternateName: source.publisherShort,
});
