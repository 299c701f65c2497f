const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const iri = { type: 'string', pattern: '^(https?://[^\\s/]+/\\S*|urn:[a-z0-9][a-z0-9-]+:\\S+)$' };
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' };
const text = { type: 'string', minLength: 1 };
const motivation = { enum: ['describing', 'commenting', 'linking', 'questioning', 'highlighting'] };

const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

const body = object(['type', 'value'], {
  type: { const: 'TextualBody' },
  value: text,
  format: { const: 'text/plain' },
  language: { enum: ['en', 'es'] },
  purpose: motivation,
});

const selector = object(['type', 'exact'], {
  type: { const: 'TextQuoteSelector' },
  exact: text,
  prefix: { type: 'string' },
  suffix: { type: 'string' },
});

/** A day, or a beginning and an end: a beginning alone is forbidden. */
const state = {
  oneOf: [
    object(['type', 'sourceDate'], { type: { const: 'TimeState' }, sourceDate: instant }),
    object(['type', 'sourceDateStart', 'sourceDateEnd'], {
      type: { const: 'TimeState' },
      sourceDateStart: instant,
      sourceDateEnd: instant,
    }),
  ],
};

const annotation = object(['@context', 'id', 'type', 'target'], {
  '@context': { const: CONTEXT },
  id: iri,
  type: { const: 'Annotation' },
  motivation,
  body: { type: 'array', minItems: 1, items: body },
  target: object(['type', 'source'], { type: { const: 'SpecificResource' }, source: iri, selector, state }),
});

const about = {
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: text,
  total: { type: 'integer', minimum: 0 },
};

/**
 * What the W3C Web Annotation Data Model (Recommendation of 2017) requires of the parts that we write: its MUSTs on
 * annotations (3.1), textual bodies (3.2.4), specific resources (4), text quote selectors (4.2.4), time states (4.3.1)
 * and collections with their pages (5). Written here from the Recommendation.
 */
export const webAnnotationSchema = object(['@context', 'id', 'type', 'total', 'first'], {
  '@context': { const: CONTEXT },
  ...about,
  first: object(['id', 'type', 'items', 'partOf'], {
    id: iri,
    type: { const: 'AnnotationPage' },
    partOf: object(['id', 'type', 'total'], about),
    startIndex: { type: 'integer', minimum: 0 },
    items: { type: 'array', minItems: 1, items: annotation },
  }),
});
