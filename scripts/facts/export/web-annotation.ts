import { createHash } from 'node:crypto';
import type { CompiledBase } from '../../../facts/compile.ts';
import { type DatedAnswer, datedAnswers } from './dated-answers.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Text on each side of a quotation that tells it from the same words elsewhere, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

/**
 * The base as W3C Web Annotations: each answer describes its source as it stood on a day, and where the words may be
 * quoted, it points at them. An `AnnotationCollection` with its one page inside.
 */
export function toWebAnnotations(compiled: CompiledBase): string {
  const items = datedAnswers(compiled.base).map((item) => annotationOf(item, compiled.statements));
  const about = {
    id: iri('collection'),
    type: 'AnnotationCollection',
    label: 'Medi-Cal Fact Notes',
    total: items.length,
  };
  const collection = {
    '@context': CONTEXT,
    ...about,
    first: { id: iri('page 1'), type: 'AnnotationPage', partOf: about, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(item: DatedAnswer, statements: CompiledBase['statements']) {
  const { fact, answer, source } = item;
  return {
    '@context': CONTEXT,
    id: iri(`${fact.id}/${answer.asOf}`),
    type: 'Annotation',
    motivation: 'describing',
    body: (['en', 'es'] as const).map((language) => ({
      type: 'TextualBody',
      value: `${fact.question[language]} ${answer.text[language]}`,
      format: 'text/plain',
      language,
      purpose: 'describing',
    })),
    target: {
      type: 'SpecificResource',
      source: source.address,
      ...selectorOf(item, statements),
      state: stateOf(item),
    },
  };
}

/** The quoted words with what stands around them in their paragraph. */
function selectorOf({ answer, source, revision }: DatedAnswer, statements: CompiledBase['statements']) {
  if (!answer.quotation) return {};
  const { paragraph, words } = answer.quotation;
  const statement = statements.find((other) => other.source === source.id && other.revision === revision.id);
  const text = statement?.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
  const at = text.indexOf(words);
  // A quotation may differ from its paragraph in the kind of its quotation marks; then it stands without context.
  const around =
    at < 0
      ? {}
      : {
          prefix: text.slice(Math.max(0, at - CONTEXT_LENGTH), at),
          suffix: text.slice(at + words.length, at + words.length + CONTEXT_LENGTH),
        };
  return { selector: { type: 'TextQuoteSelector', exact: words, ...around } };
}

/** When the source was in the state meant: on its day, or, where that is not known, between two days that are. */
function stateOf({ revision, source }: DatedAnswer) {
  const start = `${revision.date}T00:00:00Z`;
  if (revision.dating === 'exact') return { type: 'TimeState', sourceDate: start };
  const next = source.revisions[source.revisions.indexOf(revision) + 1]?.date ?? source.lastChecked;
  return { type: 'TimeState', sourceDateStart: start, sourceDateEnd: `${next}T23:59:59Z` };
}

/** An identifier that stays the same for the same name: a UUID of version 8, from a hash of it. */
function iri(name: string): string {
  const hex = createHash('sha256').update(`medi-cal-fact-notes/${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
