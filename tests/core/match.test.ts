import { describe, expect, test } from 'vitest';
import { knownStems } from '../../core/evidence.ts';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import { readModel } from '../../facts/model.ts';
import { compiled, FACTS, matcher } from './real-base.ts';

test('a fact that the weights do not know yet is left out, and the others are found as before', () => {
  const model = readModel(FACTS);
  const text = 'Who pays for new-fact Medi-Cal data that ICE got?';
  const phrasings = [
    ...compiled.phrasings,
    { fact: 'new-fact', language: 'en' as const, text: '@medicaid @data @ice' },
  ];
  const lexicon = createLexicon(compiled.lexicon, knownStems(model.evidence));
  const newer = createMatcher({ ...model, phrasings }, lexicon, createGate(compiled.gate)).match(text);
  expect(newer.candidates.length).toBeGreaterThan(0);
  expect(newer).toEqual(matcher.match(text));
});

test('what was prepared step by step answers as what was not', () => {
  const model = readModel(FACTS);
  const lexicon = () => createLexicon(compiled.lexicon, knownStems(model.evidence));
  const create = (phrasings = compiled.phrasings) =>
    createMatcher({ ...model, phrasings }, lexicon(), createGate(compiled.gate));
  const prepared = create();
  expect([...prepared.prepare()].length).toBeGreaterThan(1);
  for (const text of ['ICE has the Medi-Cal data.', 'ICE tiene los datos de Medi-Cal.', 'Rain is due.'])
    expect(prepared.match(text)).toEqual(create().match(text));
  // A base without phrasings has nothing to rank, and prepares all the same.
  expect(() => [...create([]).prepare()]).not.toThrow();
});

const ranked = (text: string, context?: string) => matcher.match(text, context).candidates.map(({ fact }) => fact);

describe('the fact that a claim is about ranks first', () => {
  test.each([
    { fact: 'cms-dhs-agreement', text: 'CMS and DHS signed an agreement that gives ICE access to Medicaid data.' },
    {
      fact: 'injunction-2025-08-12',
      text: 'A federal judge blocked the use of Medicaid data for immigration enforcement.',
    },
    { fact: 'confidential-by-law', text: 'CMS is required by law to keep Medi-Cal data confidential.' },
    { fact: 'monthly-tmsis-reports', text: 'DHCS sends Medi-Cal data to CMS every month through T-MSIS.' },
    { fact: 'betrayal-of-trust', text: 'California called the Medi-Cal disclosure a grave betrayal of public trust.' },
    { fact: 'help-consulate', text: 'Medi-Cal members can ask their consulate for legal help.' },
    { fact: 'members-covered', text: 'Medi-Cal covers 15 million Californians.' },
    {
      fact: 'injunction-2025-08-12',
      text: 'Un juez bloqueó el uso de los datos de Medicaid para el control migratorio.',
    },
    { fact: 'monthly-tmsis-reports', text: 'California envía cada mes reportes de Medi-Cal a los CMS.' },
    { fact: 'sharing-not-confirmed', text: 'It is confirmed that Medi-Cal data was shared with Homeland Security.' },
  ])('$fact: “$text”', ({ fact, text }) => {
    expect(ranked(text)[0]).toBe(fact);
  });

  test.each([
    {
      before: 'injunction-2025-08-12',
      after: 'ruling-2025-12-29',
      text: 'A judge blocked HHS from sharing Medicaid data.',
    },
    {
      before: 'ruling-2025-12-29',
      after: 'injunction-2025-08-12',
      text: 'A December ruling lets CMS share Medicaid data with ICE.',
    },
    {
      before: 'cms-dhs-agreement',
      after: 'monthly-tmsis-reports',
      text: 'CMS agreed with DHS to give ICE Medicaid data.',
    },
    {
      before: 'monthly-tmsis-reports',
      after: 'cms-dhs-agreement',
      text: 'California must report Medi-Cal data to CMS monthly.',
    },
  ])('$before before $after: “$text”', ({ before, after, text }) => {
    const order = ranked(text);
    expect(order).toContain(before);
    if (order.includes(after)) expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
  });
});

describe('no note', () => {
  test.each([
    { why: 'on the programme, no claim about its data', text: 'Medi-Cal renewals are due in March.' },
    { why: 'a benefit', text: 'Medi-Cal now covers dental implants.' },
    { why: 'a clinic', text: 'Our clinic accepts Medi-Cal and most other plans.' },
    { why: 'another state’s DHS', text: 'Minnesota DHS mailed Medicaid ID cards to wrong addresses.' },
    { why: 'the tax agency', text: 'The IRS gave ICE the addresses of taxpayers.' },
    { why: 'a content management system', text: 'Our WordPress CMS leaked user data.' },
    { why: 'words that end in ice', text: 'Police and justice officials discussed the price of office space.' },
    { why: 'hockey', text: 'The team went back on the ICE and gave it all.' },
    { why: 'an emergency contact', text: 'Save your doctor as ICE, in case of emergency, with the address.' },
    { why: 'a pronoun without its noun', text: 'They handed all of it to ICE.' },
    { why: 'nothing', text: '' },
  ])('$why: “$text”', ({ text }) => {
    expect(matcher.match(text).fact).toBeUndefined();
  });
});

describe('an answer', () => {
  const claim = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';
  test('holds each fact once, best first', () => {
    const { candidates } = matcher.match(claim);
    const facts = candidates.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts.length).toBeGreaterThan(1);
  });
  test('names only facts of the base', () => {
    const known = new Set(compiled.base.facts.map(({ id }) => id));
    expect(ranked(claim).filter((fact) => !known.has(fact))).toEqual([]);
  });
  test('is the best candidate, with its score', () => {
    const { fact, score, candidates } = matcher.match(claim);
    expect(fact).toBe(candidates[0]!.fact);
    expect(score).toBe(candidates[0]!.score);
  });
  test('is the same each time, whatever came between', () => {
    const first = matcher.match(claim);
    matcher.match('Medi-Cal covers 15 million Californians.');
    expect(matcher.match(claim)).toEqual(first);
  });
  test('under the threshold names no fact though it has candidates', () => {
    const { fact, candidates } = matcher.match('Medi-Cal renewals are due in March.');
    expect(fact).toBeUndefined();
    expect(candidates.length).toBeGreaterThan(0);
  });
  test('off topic is not read at all', () => {
    expect(matcher.match('The hockey rink closed.')).toMatchObject({ score: 0, candidates: [] });
    expect(matcher.match('The hockey rink closed.').reading).toBeUndefined();
  });
});

test('what is carried from the context is read as said: the programme and its data', () => {
  const tokens = matcher
    .match('They handed all of it to ICE.', 'Medi-Cal records')
    .reading?.tokens.map(({ text }) => text);
  expect(tokens).toContain('@medicaid');
  expect(tokens).toContain('@data');
});

test('no phrasing of a fact is read as nothing', () => {
  expect(compiled.phrasings.filter(({ text }) => text.trim() === '')).toEqual([]);
});
