import { describe, expect, test } from 'vitest';
import { packChanges } from '../../../core/pack/changes.ts';
import { copyOf, realPack } from '../../platform/pack/signed.ts';

const pack = realPack();
const { base } = pack;
const AT = base.facts.findIndex(({ id }) => id === 'sharing-not-confirmed');

/** What changes where a copy is changed so. */
// biome-ignore lint/suspicious/noExplicitAny: changed on purpose
function changesBy(change: (base: any) => void) {
  const copy = copyOf(pack);
  change(copy.base);
  return packChanges(base, copy.base);
}

describe('a fact', () => {
  test('that is new, or gone', () => {
    expect(changesBy((copy) => copy.facts.push({ ...copy.facts[0], id: 'brand-new' })).added).toEqual(['brand-new']);
    expect(changesBy((copy) => copy.facts.splice(AT, 1)).removed).toEqual(['sharing-not-confirmed']);
  });
  test('with a newer answer: the days, and no talk of history, which was only added to', () => {
    const { changed } = changesBy((copy) => {
      const { answers } = copy.facts[AT];
      answers.push({ ...answers.at(-1), asOf: '2026-12-01' });
    });
    expect(changed).toEqual([
      { id: 'sharing-not-confirmed', changes: ['newer-answer'], from: '2025-12-29', to: '2026-12-01' },
    ]);
  });
  test.each([
    {
      name: 'asks otherwise',
      changes: ['question'],
      change: (fact: { question: { es: string } }) => (fact.question.es += ' '),
    },
    {
      name: 'is worded anew, of the same day',
      changes: ['wording'],
      change: (fact: { answers: { text: { en: string } }[] }) => (fact.answers.at(-1)!.text.en += ' More.'),
    },
    {
      name: 'quotes other words in an earlier answer',
      changes: ['history'],
      change: (fact: { answers: { quotation: { words: string } }[] }) => (fact.answers[0]!.quotation.words = 'DHCS'),
    },
    {
      name: 'quotes in the newest answer',
      changes: ['quotation'],
      change: (fact: { answers: { quotation?: object }[] }) =>
        (fact.answers.at(-1)!.quotation = { paragraph: 'P1', words: 'x' }),
    },
    {
      name: 'loses an earlier answer',
      changes: ['history'],
      change: (fact: { answers: object[] }) => fact.answers.shift(),
    },
    {
      name: 'loses the newest answer',
      changes: ['newer-answer', 'history'],
      change: (fact: { answers: object[] }) => fact.answers.pop(),
    },
  ])('that $name: $changes', ({ changes, change }) => {
    const { changed } = changesBy((copy) => change(copy.facts[AT]));
    expect(changed.map((fact) => [fact.id, fact.changes])).toEqual([['sharing-not-confirmed', changes]]);
  });
  test('in another place of the list has not changed', () => {
    expect(changesBy((copy) => copy.facts.reverse()).changed).toEqual([]);
  });
});

describe('a source', () => {
  test('whose address leads elsewhere: from and to', () => {
    const { changedSources } = changesBy((copy) => {
      copy.sources[0].address = 'https://www.example.org/';
    });
    expect(changedSources[0]?.address).toEqual({ from: base.sources[0]!.address, to: 'https://www.example.org/' });
  });
  test('with a revision more and one less, checked on a later day', () => {
    const { changedSources } = changesBy((copy) => {
      copy.sources[0].revisions[1].id = 'D';
      copy.sources[0].lastChecked = '2026-11-24';
    });
    expect(changedSources).toEqual([
      {
        id: 'dhcs-25-20',
        newRevisions: ['D'],
        lostRevisions: ['B'],
        lastChecked: { from: '2025-12-29', to: '2026-11-24' },
      },
    ]);
  });
  test('that is new, or gone', () => {
    const { newSources, lostSources } = changesBy((copy) => {
      copy.sources[0].id = 'other';
    });
    expect([newSources, lostSources]).toEqual([['other'], ['dhcs-25-20']]);
  });
});
