import { describe, expect, test } from 'vitest';
import { explain } from '../../core/explain.ts';
import type { Match } from '../../core/match.ts';
import { matcher } from './real-base.ts';

const told = (text: string, context?: string) => explain(matcher, matcher.match(text, context));
const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';

describe('a text without a note is told why, and what would change it', () => {
  test('a veto is named, with the file to change', () => {
    const text = told('Minnesota DHS shared Medicaid data with ICE.');
    expect(text).toContain('minnesota-wisconsin-dhs');
    expect(text).toContain('facts/topic.yaml');
  });
  test.each(['The hockey rink closed.', '', 'They handed all of it to ICE.'])('the gate is named: “%s”', (text) => {
    expect(told(text)).toMatch(/^No note: the gate did not let the text through/);
    expect(told(text)).toContain('any of these: programme; health + immigration + data; health + immigration + act.');
    expect(told(text)).toContain('--context');
  });
  test('under the threshold: the best candidate, its score, the threshold, and advice', () => {
    const text = told('Medi-Cal renewals are due in March.');
    expect(text).toMatch(/No note: the best, [a-z0-9-]+, has score \d\.\d\d, under the threshold \d\.\d\d\./);
    expect(text).toMatch(/To change it: .*npm run eval -- --fit\.$/);
  });
});

describe('advice goes by the weakest signal', () => {
  const { candidates, gate, reading } = matcher.match(CLAIM);
  const [best, second] = candidates;
  const advice = (terms: readonly number[]) => {
    const match: Match = {
      needed: 0.6,
      score: 0.1,
      gate,
      reading,
      candidates: [{ ...best!, terms, score: 0.1 }, second!],
    };
    return explain(matcher, match).split('\n').at(-1);
  };
  test.each([
    {
      name: 'words like those of texts without a note: training texts',
      terms: [-1, 2, 3, 1, 1, 1, 0],
      says: /train-\*\.jsonl/,
    },
    {
      name: 'a rival close by: both facts are named',
      terms: [2, -2, 0.1, 1, 1, 1, 0],
      says: new RegExp(`${best!.fact} and ${second!.fact}`),
    },
    {
      name: 'else: a phrasing for the fact',
      terms: [2, -2, 3, 0, 0, 1, 0],
      says: new RegExp(`facts/${best!.fact}\\.yaml`),
    },
  ])('$name', ({ terms, says }) => {
    expect(advice(terms)).toMatch(says);
  });
});

describe('a text with a note', () => {
  const text = told(CLAIM);
  test('is told its fact, score and threshold', () => {
    expect(text).toMatch(/Note: injunction-2025-08-12, score \d\.\d\d \(shown from \d\.\d\d on\)\./);
    expect(text).not.toContain('To change it');
  });
  test('is told what speaks for it, for no note, and every signal', () => {
    expect(text).toContain('What speaks for and against injunction-2025-08-12:');
    expect(text).toContain('What speaks for no note:');
    expect(text).toMatch(/Signals: chance .*silence .*lead .*coverage .*likeness .*familiar .*brevity/);
  });
  test('names features in words, not in the matcher’s signs', () => {
    const reasons = text.slice(text.indexOf('What speaks'), text.indexOf('Signals'));
    expect(reasons).not.toMatch(/@|~|=/);
  });
});

test('what came from the context is said', () => {
  expect(told('They handed all of it to ICE.', 'Medi-Cal records')).toContain('together with its context');
  expect(told(CLAIM)).not.toContain('together with its context');
});

test('the language that the text was read in is said', () => {
  expect(told('El juez bloqueó que los datos de Medicaid se compartieran con la migra.')).toContain('Read as Spanish');
  expect(told(CLAIM)).toContain('Read as English');
});
