import { describe, expect, test } from 'vitest';
import { changeLines } from '../../components/pack-changes.ts';
import { packChanges } from '../../core/pack/changes.ts';
import type { FactBase } from '../../core/types.ts';
import { realPack } from '../platform/pack/signed.ts';

const { base } = realPack();
const at = base.facts.findIndex(({ id }) => id === 'sharing-not-confirmed');
const fact = base.facts[at]!;
const source = base.sources[0]!;
const lines = (after: FactBase, language: 'en' | 'es' = 'en', before = base) =>
  changeLines(packChanges(before, after), before, after, language);
const withFact = (change: object): FactBase => ({ ...base, facts: base.facts.with(at, { ...fact, ...change }) });

test('the same facts: no line', () => expect(lines(base)).toEqual([]));

describe('facts', () => {
  const without = { ...base, facts: base.facts.toSpliced(at, 1) };
  test.each([
    { name: 'new', before: without, after: base, what: ['New'] },
    { name: 'taken out', before: base, after: without, what: ['Taken out'] },
    {
      name: 'a newer answer',
      before: base,
      after: withFact({ answers: [...fact.answers, { ...fact.answers.at(-1)!, asOf: '2026-11-01' }] }),
      what: [expect.stringMatching(/^a newer answer, as of November 1, 2026; the one so far is as of /)],
    },
    {
      name: 'worded anew',
      before: base,
      after: withFact({
        answers: [...fact.answers.slice(0, -1), { ...fact.answers.at(-1)!, text: { en: 'x', es: 'y' } }],
      }),
      what: ['the answer is worded anew'],
    },
  ])('$name: by the question', ({ before, after, what }) => {
    expect(lines(after, 'en', before)).toEqual([{ about: fact.question.en, what, warns: false }]);
  });
  test('the question worded anew: by the new one, in the reader’s language', () => {
    const after = withFact({ question: { en: 'Is it so?', es: '¿Es así?' } });
    expect(lines(after, 'es')).toEqual([
      { about: '¿Es así?', what: ['la pregunta tiene otra redacción'], warns: false },
    ]);
  });
});

describe('sources', () => {
  test('a later check is told with both days', () => {
    const after = { ...base, sources: base.sources.with(0, { ...source, lastChecked: '2027-02-01' }) };
    expect(lines(after)[0]).toMatchObject({
      what: [expect.stringMatching(/^last checked on February 1, 2027, not /)],
      warns: false,
    });
  });
  test('a link that leads elsewhere is told with both addresses, before all else', () => {
    const moved = { ...source, address: 'https://b.example/' };
    const after = { ...withFact({ question: { en: 'x', es: 'y' } }), sources: base.sources.with(0, moved) };
    const [first, ...others] = lines(after);
    expect(first).toMatchObject({ warns: true });
    expect(first!.what[0]).toBe(
      `the link to check for yourself leads to https://b.example/, no longer to ${source.address}`,
    );
    expect(others.map(({ warns }) => warns)).toEqual([false]);
  });
  test('a source that is new or gone', () => {
    const fewer = { ...base, sources: base.sources.slice(1) };
    expect(lines(base, 'en', fewer)[0]!.what).toEqual(['New source']);
    expect(lines(fewer)[0]!.what).toEqual(['Source taken out']);
    expect(lines(fewer)[0]!.about).toContain(source.title);
  });
});
