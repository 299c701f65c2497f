import { describe, expect, test } from 'vitest';
import { checkBase } from '../../facts/check.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { MIN_CLAIMS } from '../../facts/schema.ts';
import { FACTS } from './altered-base.ts';

/** The ids that the base carries; other files name them, so none may change or go. */
const IDS = [
  'about-the-statement',
  'betrayal-of-trust',
  'care-regardless-of-status',
  'cms-dhs-agreement',
  'confidential-by-law',
  'data-in-reports',
  'dhcs-asked-cms',
  'dhcs-aware-of-reports',
  'dhcs-next-steps',
  'every-member-is-reported',
  'fields-ice-may-receive',
  'help-consulate',
  'help-legal-and-mental-health',
  'help-nonprofits',
  'ice-planned-use',
  'immigration-status-is-broad',
  'implementation-unknown',
  'injunction-2025-08-12',
  'lawfully-residing-excluded',
  'may-2025-federal-request',
  'members-covered',
  'monthly-tmsis-reports',
  'no-new-demographic-data',
  'ruling-2025-12-29',
  'sharing-not-confirmed',
  'ssn-only-if-provided',
  'statement-names-dhs-not-ice',
  'unknown-what-and-why',
  'use-outside-medicaid',
  'who-is-concerned',
  'who-is-said-to-have-shared',
] as const;

const loaded = loadBase(FACTS);
const compiled = compileBase(loaded);
const facts = loaded.facts.map(({ value }) => value);

test('nothing is wrong with the base', () => {
  expect(checkBase(loaded)).toEqual([]);
});

test('all 31 facts are there', () => {
  expect(IDS).toHaveLength(31);
  const ids = new Set(compiled.base.facts.map(({ id }) => id));
  expect(IDS.filter((id) => !ids.has(id))).toEqual([]);
});

describe('every fact', () => {
  test.each(facts)('$id has enough phrasings in both languages', ({ claims }) => {
    expect(MIN_CLAIMS).toEqual({ en: 8, es: 4 });
    expect(claims.en.length).toBeGreaterThanOrEqual(8);
    expect(claims.es.length).toBeGreaterThanOrEqual(4);
  });
  test.each(facts)('$id quotes wherever it rests on the June statement, and nowhere else', ({ answers }) => {
    for (const { revision, quotation, paragraphs } of answers) {
      expect(!!quotation).toBe(revision === 'A');
      expect(!!paragraphs).toBe(revision === 'A');
    }
  });
  test.each(facts)('$id ends with an answer that nothing has overtaken', ({ answers }) => {
    expect(answers.at(-1)!.overtakenBy).toBeUndefined();
  });
  test.each(facts)('$id asks a question, in both languages', ({ question }) => {
    expect(question.en).toMatch(/\?$/);
    expect(question.es).toMatch(/^¿.*\?$/);
  });
});

describe('overtaken answers', () => {
  test.each([
    { fact: 'sharing-not-confirmed', by: ['cms-dhs-agreement', 'ruling-2025-12-29'] },
    { fact: 'dhcs-aware-of-reports', by: ['cms-dhs-agreement'] },
    { fact: 'injunction-2025-08-12', by: ['ruling-2025-12-29'] },
    { fact: 'cms-dhs-agreement', by: ['injunction-2025-08-12'] },
    { fact: 'confidential-by-law', by: ['ruling-2025-12-29'] },
  ])('$fact names among what came after: $by', ({ fact, by }) => {
    const { answers } = compiled.base.facts.find(({ id }) => id === fact)!;
    expect(answers.flatMap(({ overtakenBy }) => overtakenBy)).toEqual(expect.arrayContaining(by));
  });
});

test('no answer in our own words carries a named person or a mail address', () => {
  for (const { answers } of facts) for (const { text } of answers) expect(`${text.en} ${text.es}`).not.toMatch(/\S@\S/);
});
