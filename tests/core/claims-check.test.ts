import { describe, expect, test } from 'vitest';
import { type CheckedClaim, checkClaim, checkText, MAX_CHECKED, nearestGeneral } from '../../core/claims-check.ts';
import { areOpposite } from '../../core/claims-opposite.ts';
import { tellingWords } from '../../core/claims-why.ts';
import { compiled, matcher } from './real-base.ts';

const brief = ({ text, outcome, fact }: Pick<CheckedClaim, 'text' | 'outcome' | 'fact'>) => ({ text, outcome, fact });

describe('one claim', () => {
  test.each([
    {
      name: 'names all',
      text: 'DHCS handed Medi-Cal data to ICE.',
      outcome: 'note',
      fact: 'who-is-said-to-have-shared',
    },
    { name: 'names all, but says too little', text: 'ICE and Medi-Cal, again.', outcome: 'none' },
    { name: 'in Spanish', text: '¿Puede CMS compartir ahora los datos de Medi-Cal con ICE?', outcome: 'note' },
    {
      name: 'no programme',
      text: 'Citizens and permanent residents were never on the table.',
      outcome: 'if-subject',
      fact: 'lawfully-residing-excluded',
    },
    {
      name: 'no programme, Spanish',
      text: 'Nomás quiero saber que se llevaron y pa que.',
      outcome: 'if-subject',
      fact: 'unknown-what-and-why',
    },
    { name: 'no programme, and nothing sure', text: 'wait so is it blocked or allowed now??', outcome: 'none' },
    { name: 'other matter', text: 'The Lakers won in overtime last night.', outcome: 'none' },
    { name: 'a mood, no claim', text: 'Medi-Cal saved my life and I love my doctor.', outcome: 'none' },
    { name: 'another DHS', text: 'Minnesota DHS shared Medicaid data with Homeland Security.', outcome: 'none' },
    { name: 'no words', text: '🙏🙏 1234', outcome: 'none' },
    { name: 'nothing', text: '', outcome: 'none' },
  ])('$name: $outcome', ({ text, outcome, fact }) => {
    const checked = checkClaim(matcher, text);
    expect(checked.outcome).toBe(outcome);
    expect(checked.fact === undefined).toBe(outcome === 'none');
    if (fact) expect([checked.fact, ...checked.others]).toContain(fact);
  });

  test('a claim that borrows the programme from what stands around it has a note without condition', () => {
    const text = 'They handed all of it to ICE, and signed a contract.';
    expect(checkClaim(matcher, text, 'Medi-Cal data').outcome).toBe('note');
  });

  test('others are other facts, three at most', () => {
    for (const { text } of compiled.phrasings.slice(0, 40)) {
      const { fact, others } = checkClaim(matcher, text);
      expect(others.length).toBeLessThanOrEqual(3);
      expect(new Set([fact, ...others]).size).toBe(others.length + 1);
    }
  });
});

describe('a text is split into its claims', () => {
  const THREAD = `Everyone on Medi-Cal listen up 🧵
1/ California does not share Medi-Cal data with ICE.
2/ CMS signed an agreement that gives ICE access to Medicaid data! Pass it on.

Also, my cat is fine.`;
  const claims = checkText(matcher, THREAD);

  test('each sentence is one, by its place', () => {
    for (const { start, end, text } of claims) expect(THREAD.slice(start, end)).toBe(text);
    expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b));
  });

  test('each has its own note or none', () => {
    const noted = claims.filter(({ fact }) => fact).map(({ fact }) => fact);
    expect(noted).toEqual(['who-is-said-to-have-shared', 'cms-dhs-agreement']);
    expect(brief(claims.at(-1)!)).toEqual({ text: 'Also, my cat is fine.', outcome: 'none', fact: undefined });
  });

  test.each([
    { name: 'empty', text: '' },
    { name: 'white space', text: ' \n\t\n ' },
  ])('$name: no claims', ({ text }) => expect(checkText(matcher, text)).toEqual([]));

  test.each([
    { name: 'a megabyte', text: 'Medi-Cal data went to ICE. '.repeat(40_000) },
    { name: 'one endless word', text: 'x'.repeat(100_000) },
    { name: 'lone surrogates', text: 'Medi-Cal \ud800 data \udc00 to ICE' },
  ])('$name is read in part and throws nothing', ({ text }) => {
    expect(checkText(matcher, text).every(({ end }) => end <= MAX_CHECKED)).toBe(true);
  });
});

test('where no note fits, the nearest general one is of the overview', () => {
  const { overview } = compiled.base;
  for (const text of ['The judge would not block all of it this time.', 'My cat is fine.', 'Medi-Cal is good.'])
    expect(overview).toContain(nearestGeneral(checkClaim(matcher, text), overview));
});

describe('what in the claim matched', () => {
  const marked = (text: string) => {
    const { fact } = checkClaim(matcher, text);
    return tellingWords(matcher, text, fact!).map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    {
      text: 'No Social Security numbers ever leave California; Medi-Cal strips them out before reporting to CMS.',
      has: /Social/,
      not: /^(ever|them|before)$/,
    },
    { text: 'For help, contact your local consulate if you have Medi-Cal.', has: /consulate/, not: /^have$/ },
    { text: 'CMS signed an agreement that gives ICE access to Medicaid data.', has: /agreement/, not: /^that$/ },
  ])('$text', ({ text, has, not }) => {
    const words = marked(text);
    expect(words.join(' | ')).toMatch(has);
    for (const word of words) expect(word).not.toMatch(not);
  });
});

describe('a claim and its opposite', () => {
  test.each([
    {
      a: 'California shares Medi-Cal data with ICE.',
      b: 'California does not share Medi-Cal data with ICE.',
      opposite: true,
    },
    { a: 'DHCS handed Medi-Cal data to ICE.', b: 'DHCS did not hand Medi-Cal data to ICE.', opposite: true },
    { a: 'California shares Medi-Cal data with ICE.', b: 'California hands Medi-Cal data to ICE.', opposite: false },
    { a: 'California does not share Medi-Cal data.', b: 'California never shares Medi-Cal data.', opposite: false },
    {
      a: 'DHCS handed Medi-Cal data to ICE.',
      b: 'No court has ruled on Medicaid, and the consulate may help.',
      opposite: false,
    },
  ])('$a / $b: $opposite', ({ a, b, opposite }) => {
    expect(areOpposite(matcher.match(a), matcher.match(b))).toBe(opposite);
  });
});
