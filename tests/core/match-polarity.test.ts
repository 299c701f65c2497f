import { describe, expect, test } from 'vitest';
import { matcher } from './real-base.ts';

/**
 * A fact's card answers a claim and its denial alike, so both get one note. Where a denial is better answered by another
 * fact, that one is listed: a judge who did not block the sharing may be the one who allowed it.
 */
interface Pair {
  readonly claim: string;
  readonly denial: string;
  readonly facts: readonly string[];
}

const PAIRS: readonly Pair[] = [
  {
    claim: 'California shares Medi-Cal data with ICE.',
    denial: 'California does not share Medi-Cal data with ICE.',
    facts: ['who-is-said-to-have-shared'],
  },
  {
    claim: 'DHCS handed Medi-Cal data to ICE.',
    denial: 'DHCS did not hand Medi-Cal data to ICE.',
    facts: ['who-is-said-to-have-shared'],
  },
  {
    claim: 'A judge blocked HHS from sharing Medicaid data with DHS.',
    denial: 'No judge blocked HHS from sharing Medicaid data with DHS.',
    facts: ['injunction-2025-08-12', 'ruling-2025-12-29'],
  },
  {
    claim: 'It has been confirmed that Medi-Cal data was shared with Homeland Security.',
    denial: 'It has not been confirmed that Medi-Cal data was shared with Homeland Security.',
    facts: ['sharing-not-confirmed', 'dhcs-aware-of-reports'],
  },
  {
    claim: 'The monthly Medi-Cal reports to CMS include Social Security numbers.',
    denial: 'The monthly Medi-Cal reports to CMS do not include Social Security numbers.',
    facts: ['ssn-only-if-provided', 'data-in-reports'],
  },
  {
    claim: 'Only immigrants are in the Medi-Cal reports to CMS.',
    denial: 'Not only immigrants but every Medi-Cal member is in the reports to CMS.',
    facts: ['every-member-is-reported'],
  },
  {
    claim: 'Medi-Cal data is confidential by law.',
    denial: 'Medi-Cal data is not confidential at all.',
    facts: ['confidential-by-law'],
  },
  {
    claim: 'CMS signed an agreement that gives ICE access to Medicaid data.',
    denial: 'CMS never signed an agreement that gives ICE access to Medicaid data.',
    facts: ['cms-dhs-agreement'],
  },
  {
    claim: 'U.S. citizens on Medi-Cal are included in the data that ICE may receive.',
    denial: 'U.S. citizens on Medi-Cal are not included in the data that ICE may receive.',
    facts: ['lawfully-residing-excluded', 'fields-ice-may-receive'],
  },
  {
    claim: 'DHCS gave CMS new demographic information about Medi-Cal members.',
    denial: 'DHCS has not given CMS any new demographic information about Medi-Cal members.',
    facts: ['no-new-demographic-data'],
  },
  {
    claim: 'It is safe for immigrants on Medi-Cal to go to the doctor.',
    denial: 'It is not safe for immigrants on Medi-Cal to go to the doctor.',
    facts: ['care-regardless-of-status'],
  },
  {
    claim: 'The June statement says ICE got Medi-Cal data.',
    denial: 'The June statement does not say that ICE got Medi-Cal data.',
    facts: ['statement-names-dhs-not-ice'],
  },
  {
    claim: 'California envía reportes mensuales de Medi-Cal a CMS.',
    denial: 'California no envía reportes mensuales de Medi-Cal a CMS.',
    facts: ['monthly-tmsis-reports'],
  },
  {
    claim: 'Está confirmado que compartieron los datos de Medi-Cal con Seguridad Nacional.',
    denial: 'No está confirmado que compartieron los datos de Medi-Cal con Seguridad Nacional.',
    facts: ['sharing-not-confirmed', 'dhcs-aware-of-reports'],
  },
  {
    claim: 'El juez bloqueó que compartieran datos de Medicaid con ICE.',
    denial: 'El juez no bloqueó que compartieran datos de Medicaid con ICE.',
    facts: ['injunction-2025-08-12', 'ruling-2025-12-29'],
  },
];

describe('a claim and its denial get the same note, or one of an allowed pair', () => {
  test.each(PAIRS.flatMap(({ claim, denial, facts }) => [claim, denial].map((text) => ({ text, facts }))))(
    '$facts: “$text”',
    ({ text, facts }) => {
      const { fact, candidates } = matcher.match(text);
      expect(facts).toContain(candidates[0]?.fact);
      // To abstain is allowed; another fact's note is not.
      if (fact) expect(facts).toContain(fact);
    },
  );
});

test('to block and to allow are told apart', () => {
  const order = (text: string) => {
    const facts = matcher.match(text).candidates.map(({ fact }) => fact);
    return facts.filter((fact) => fact === 'injunction-2025-08-12' || fact === 'ruling-2025-12-29');
  };
  expect(order('A court blocked HHS from sharing Medicaid data with DHS.')[0]).toBe('injunction-2025-08-12');
  expect(order('A court now allows CMS to share Medicaid data with ICE.')[0]).toBe('ruling-2025-12-29');
});

test('who gave to whom is told apart', () => {
  const first = (text: string) => matcher.match(text).candidates[0]?.fact;
  expect(first('California gives Medi-Cal data to CMS every month.')).toBe('monthly-tmsis-reports');
  expect(first('California gave Medi-Cal data to ICE.')).toBe('who-is-said-to-have-shared');
});
