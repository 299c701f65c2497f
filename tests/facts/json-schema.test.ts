import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleAt, jsonSchemaFiles, keysAt } from '../../facts/json-schema.ts';
import { factSchema, sourceSchema } from '../../facts/schema.ts';
import { FACTS } from './altered-base.ts';

const files = [...jsonSchemaFiles()];

test.each(files)('facts/schema/%s is current', (name, content) => {
  expect(readFileSync(join(FACTS, 'schema', name), 'utf8'), 'To mend: npm run facts -- schema').toBe(content);
});

/** A validator by the schema that lies in the repository. */
function validator(name: string) {
  const ajv = new Ajv({ strict: true, allErrors: true, formats: { date: true, uri: URL.canParse } });
  return ajv.compile(JSON.parse(readFileSync(join(FACTS, 'schema', `${name}.schema.json`), 'utf8')));
}
const read = (file: string) => parse(readFileSync(join(FACTS, file), 'utf8'), { schema: 'core' });

describe('an editor that goes by the schema', () => {
  test.each([
    { schema: 'fact', file: 'sharing-not-confirmed.yaml' },
    { schema: 'fact', file: 'ruling-2025-12-29.yaml' },
    { schema: 'source', file: 'sources/dhcs-25-20.yaml' },
    { schema: 'topic', file: 'topic.yaml' },
    { schema: 'lexicon', file: 'lexicon.yaml' },
  ])('takes $file', ({ schema, file }) => {
    const valid = validator(schema);
    expect(valid(read(file)), JSON.stringify(valid.errors)).toBe(true);
  });

  const fact = () => read('sharing-not-confirmed.yaml');
  test.each([
    { name: 'an unknown key', fact: { ...fact(), headline: 'x' } },
    { name: 'a missing Spanish question', fact: { ...fact(), question: { en: 'x' } } },
    { name: 'an empty question', fact: { ...fact(), question: { en: ' ', es: 'y' } } },
    { name: 'a capital in the id', fact: { ...fact(), id: 'Sharing' } },
    { name: 'no answers', fact: { ...fact(), answers: [] } },
    { name: 'a day that is none', fact: { ...fact(), answers: [{ ...fact().answers[0], asOf: '2025-06-31' }] } },
    { name: 'too few phrasings', fact: { ...fact(), claims: { ...fact().claims, en: ['one'] } } },
  ])('and the check both refuse $name', ({ fact: bad }) => {
    expect(validator('fact')(bad)).toBe(false);
    expect(factSchema.safeParse(bad).success).toBe(false);
  });
});

describe('what an error shows as an example', () => {
  test.each([
    { path: ['question', 'es'], says: 'es: ¿Se confirmó que se compartieron los datos?' },
    { path: ['answers', 0, 'asOf'], says: 'asOf: 2025-06-13' },
    { path: ['claims', 'en', 3], says: '- ICE got everyone’s Medi-Cal data.' },
    { path: ['claims', 'es'], says: 'es: and below it a line for each, - La migra ya tiene los datos de Medi-Cal.' },
    { path: ['question'], says: 'question: and below it en, es' },
  ])('at $path', ({ path, says }) => {
    expect(exampleAt(factSchema, path, String(path.at(-1)))).toBe(says);
  });
  test('at the number of a paragraph’s line', () => {
    expect(exampleAt(sourceSchema, ['revisions', 0, 'paragraphs', 'P1'], 'P1')).toBe('P1: 2');
  });
});

test('the keys of an answer are known', () => {
  expect(keysAt(factSchema, ['answers', 1])).toEqual([
    'asOf',
    'source',
    'revision',
    'paragraphs',
    'text',
    'quotation',
    'overtakenBy',
  ]);
});
