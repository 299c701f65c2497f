import { describe, expect, test } from 'vitest';
import { type Measured, type ScoreData, scoreAll, type TextMeasures, termsOf } from '../../core/score.ts';

/** The terms where these two classes count. */
const TERMS = termsOf({ names: ['who', 'else', 'what'], scored: [1, 4] });

/** By the terms' names; what is not named weighs nothing here. */
const WEIGHTS: Readonly<Record<string, number>> = {
  chance: 0.8,
  silence: -0.3,
  lead: 0.5,
  coverage: 2,
  likeness: 0.5,
  familiar: 1,
  brevity: -2,
  who: 0.3,
  what: 0.2,
  'whole topic': 0.4,
};

const DATA: ScoreData = {
  coverage: 1,
  likeness: 1,
  weights: TERMS.map((name) => WEIGHTS[name] ?? 0),
  bias: -1,
  threshold: { en: 0.7, es: 0.7 },
};
const TEXT: TextMeasures = {
  silence: 0.1,
  familiar: 0.8,
  words: 8,
  classes: [true, true],
  whole: true,
};
const candidate = (fact: string, other: Partial<Measured> = {}): Measured => ({
  fact,
  phrasing: 'share data',
  evidence: 1,
  chance: 0.5,
  coverage: 0.5,
  likeness: 0.5,
  ...other,
});
const order = (measured: readonly Measured[]) => scoreAll(DATA, TEXT, measured).map(({ fact }) => fact);
const scoreOf = (text: Partial<TextMeasures>, other: Partial<Measured> = {}) =>
  scoreAll(DATA, { ...TEXT, ...text }, [candidate('a', other)])[0]!.score;

describe('candidates are ranked', () => {
  test.each([
    { name: 'by evidence', better: { evidence: 2 } },
    { name: 'by what the nearest phrasing covers', better: { coverage: 0.9 } },
    { name: 'by likeness to it', better: { likeness: 0.9 } },
  ])('$name', ({ better }) => {
    expect(order([candidate('worse'), candidate('better', better)])).toEqual(['better', 'worse']);
    expect(order([candidate('better', better), candidate('worse')])).toEqual(['better', 'worse']);
  });
  test('equals keep their order', () => {
    expect(order([candidate('one'), candidate('two'), candidate('three')])).toEqual(['one', 'two', 'three']);
  });
  test('none gives none', () => {
    expect(scoreAll(DATA, TEXT, [])).toEqual([]);
  });
  test('what was given is not reordered', () => {
    const measured = [candidate('worse'), candidate('better', { evidence: 5 })];
    scoreAll(DATA, TEXT, measured);
    expect(measured[0]!.fact).toBe('worse');
  });
});

describe('a score goes up with', () => {
  test.each([
    { name: 'the fact’s chance', low: scoreOf({}, { chance: 0.2 }), high: scoreOf({}, { chance: 0.9 }) },
    { name: 'coverage', low: scoreOf({}, { coverage: 0.1 }), high: scoreOf({}, { coverage: 0.9 }) },
    { name: 'familiar words', low: scoreOf({ familiar: 0.1 }), high: scoreOf({ familiar: 0.9 }) },
    { name: 'length', low: scoreOf({ words: 1 }), high: scoreOf({ words: 12 }) },
    { name: 'the first class that counts', low: scoreOf({ classes: [false, true] }), high: scoreOf({}) },
    { name: 'the second', low: scoreOf({ classes: [true, false] }), high: scoreOf({}) },
    { name: 'the whole topic', low: scoreOf({ whole: false }), high: scoreOf({}) },
  ])('$name', ({ low, high }) => {
    expect(high).toBeGreaterThan(low);
  });
});

test('a score goes down the more the text looks like one without a note', () => {
  expect(scoreOf({ silence: 0.9 })).toBeLessThan(scoreOf({ silence: 0.1 }));
});

test('a rival close by lowers the score of the best', () => {
  const [alone] = scoreAll(DATA, TEXT, [candidate('a', { evidence: 4 })]);
  const [far] = scoreAll(DATA, TEXT, [candidate('a', { evidence: 4 }), candidate('b', { evidence: -4 })]);
  const [close] = scoreAll(DATA, TEXT, [candidate('a', { evidence: 4 }), candidate('b', { evidence: 3.9 })]);
  expect(close!.score).toBeLessThan(far!.score);
  expect(far!.score).toBe(alone!.score);
});

describe('a score stays between 0 and 1', () => {
  test.each([
    { name: 'certain', text: { silence: 0 }, other: { chance: 1, evidence: 500, coverage: 5 } },
    { name: 'impossible', text: { silence: 1 }, other: { chance: 0, evidence: -500, coverage: 0 } },
    { name: 'without words', text: { words: 0 }, other: {} },
  ])('$name', ({ text, other }) => {
    const score = scoreOf(text, other);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  });
});

test('each term has its name, the classes that count in the order they are told', () => {
  expect(
    scoreAll(DATA, { ...TEXT, classes: [true, false], whole: false }, [candidate('a')])[0]!.terms.slice(-3),
  ).toEqual([1, 0, 0]);
  expect(TERMS.slice(-3)).toEqual(['who', 'what', 'whole topic']);
  expect(scoreAll(DATA, TEXT, [candidate('a')])[0]!.terms).toHaveLength(TERMS.length);
});
