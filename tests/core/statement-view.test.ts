import { describe, expect, test } from 'vitest';
import { statementView } from '../../core/statement-view.ts';
import { compiled } from './real-base.ts';

const { base, statements } = compiled;
const view = (fact?: string, language: 'en' | 'es' = 'en') => statementView(base, statements, fact, language);

test('the carried revision stands whole, list marks left out', () => {
  const { paragraphs } = view();
  const texts = statements[0]!.paragraphs;
  expect(paragraphs.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
  expect(paragraphs.find(({ id }) => id === 'L3')?.text).toBe(
    'Contact your local embassy or consulate for legal assistance or guidance.',
  );
  expect(paragraphs.filter(({ text }) => text.startsWith('- '))).toEqual([]);
  expect(paragraphs.find(({ id }) => id === 'P1')?.text).toMatch(/^SACRAMENTO — /);
});

test('number, date and title are those of the revision that may be quoted', () => {
  expect(view()).toMatchObject({ number: '25-20', date: '2025-06-13', publisherShort: 'DHCS' });
});

describe('the marked quotation', () => {
  test.each([
    { fact: 'sharing-not-confirmed', paragraph: 'P2' },
    { fact: 'help-consulate', paragraph: 'L3' },
    { fact: 'betrayal-of-trust', paragraph: 'P5' },
  ])('of $fact stands in $paragraph, word for word', ({ fact, paragraph }) => {
    const { marked, paragraphs } = view(fact);
    expect(marked?.paragraph).toBe(paragraph);
    const plain = (text: string | undefined) => text?.replaceAll('’', "'");
    expect(plain(paragraphs.find(({ id }) => id === paragraph)?.text)).toContain(plain(marked?.words));
  });
  test.each([
    { name: 'no fact', fact: undefined },
    { name: 'a fact that is not there', fact: 'no-such-fact' },
    { name: 'a fact that rests on later revisions alone', fact: 'ruling-2025-12-29' },
    { name: 'a name that every object has', fact: 'constructor' },
  ])('$name marks nothing', ({ fact }) => {
    expect(view(fact).marked).toBeUndefined();
  });
});

describe('later revisions', () => {
  test('are told oldest first, each as of a day that is not the day of publishing', () => {
    const { later } = view();
    expect(later.map(({ date }) => date)).toEqual(['2025-08-12', '2025-12-29']);
    expect(later.map(({ dating }) => dating)).toEqual(['after', 'after']);
  });
  test('are told in the reader’s language', () => {
    const [en, es] = [view().later, view(undefined, 'es').later];
    expect(es).toHaveLength(en.length);
    expect(es.every(({ text }, at) => text !== en[at]!.text)).toBe(true);
  });
});
