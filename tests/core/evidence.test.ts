import { describe, expect, test } from 'vitest';
import {
  type EvidenceData,
  evidenceOf,
  knownStems,
  packSteps,
  reasonsFor,
  scaleOf,
  softmax,
  weighEvidence,
} from '../../core/evidence.ts';
import type { Reading } from '../../core/lexicon.ts';

/** A reading in which each word stands for itself; `@` marks concepts. */
const reading = (text: string): Reading => {
  const words = text.split(' ').filter(Boolean);
  return {
    language: 'en',
    tokens: words.map((word) => ({ text: word, concept: word.startsWith('@') })),
    words: words.map((word) => word.replace('@', '')),
  };
};

describe('the features of a text', () => {
  const features = evidenceOf(reading('@california now @share @cms'));
  test.each([
    { name: 'its concepts', has: ['@california', '@share', '@cms'] },
    {
      name: 'which concept follows which, and which comes after the next',
      has: ['@california@share', '@share@cms', '@california~@cms'],
    },
    { name: 'its words', has: ['=california', '=now', '=share', '=cms'] },
    { name: 'which word follows which', has: ['=california now', '=now share', '=share cms'] },
    { name: 'how it begins', has: ['^california', '^california now'] },
  ])('are $name', ({ has }) => {
    expect(features).toEqual(expect.arrayContaining(has));
  });
  test.each(['@cms@share', '=cms share', '^now', '@california@cms', 'california'])(
    'not %s, which it does not say',
    (feature) => {
      expect(features).not.toContain(feature);
    },
  );
  test('each is there once', () => {
    const again = evidenceOf(reading('@share @share @share'));
    expect(again).toHaveLength(new Set(again).size);
  });
  test('tell who gave whom', () => {
    const sorted = (text: string) => evidenceOf(reading(text)).sort();
    expect(sorted('@cms @share @ice')).not.toEqual(sorted('@ice @share @cms'));
  });
  test('of one word are that word and that it begins with it', () => {
    expect(evidenceOf(reading('now')).sort()).toEqual(['=now', '^now', 'now']);
  });
  test('of an empty text are none', () => {
    expect(evidenceOf(reading(''))).toEqual([]);
  });
});

describe('packed steps', () => {
  const weigh = (row: string) =>
    weighEvidence({ classes: [...row].map(String), bias: [...row].map(() => 0), step: 2, weights: { f: row } }, ['f'])
      .logits;
  test('come back as they went in, from −31 to 31', () => {
    const steps = Array.from({ length: 63 }, (_, at) => at - 31);
    expect([...weigh(packSteps(steps))]).toEqual(steps);
  });
  test.each([
    { step: 32, held: 31 },
    { step: -1000, held: -31 },
  ])('$step is held at $held', ({ step, held }) => {
    expect(packSteps([step])).toBe(packSteps([held]));
  });
  test('are one character a class, all different', () => {
    const row = packSteps(Array.from({ length: 63 }, (_, at) => at - 31));
    expect(row).toMatch(/^[\x21-\x7e]{63}$/);
    expect(new Set(row).size).toBe(63);
  });
});

const DATA: EvidenceData = {
  classes: ['none', 'court', 'sharing'],
  bias: [0.5, -0.25, 0],
  step: 0.1,
  weights: {
    '@court': packSteps([-10, 20, -5]),
    '@share': packSteps([-8, 2, 15]),
    '=river': packSteps([25, -3, 0]),
    '=toString': packSteps([1, 1, 1]),
    '=river bank': packSteps([1, 1, 1]),
    '^river': packSteps([1, 1, 1]),
  },
};

describe('weighing', () => {
  test('a text without known features has the bias alone', () => {
    const { logits, familiar } = weighEvidence(DATA, ['hockey', 'constructor', '__proto__']);
    expect([...logits]).toEqual([0.5, -0.25, 0]);
    expect(familiar).toBe(0);
  });
  test('a text without features is not familiar', () => {
    expect(weighEvidence(DATA, []).familiar).toBe(0);
  });
  test.each([
    { features: ['@court'], first: 'court' },
    { features: ['@share'], first: 'sharing' },
    { features: ['=river'], first: 'none' },
    { features: ['@court', '@share', 'hockey'], first: 'court' },
  ])('$features speaks most for $first', ({ features, first }) => {
    const { logits } = weighEvidence(DATA, features);
    expect(DATA.classes[logits.indexOf(Math.max(...logits))]).toBe(first);
  });
  test('familiar is the share of features that are known', () => {
    expect(weighEvidence(DATA, ['@court', '@share', 'hockey', 'rink']).familiar).toBe(0.5);
  });
  test('one feature weighs no more than it would among four', () => {
    expect(scaleOf(1)).toBe(scaleOf(4));
    expect(scaleOf(5)).toBeLessThan(scaleOf(4));
  });
});

describe('probabilities', () => {
  test.each([
    { name: 'of equals', logits: [0, 0, 0] },
    { name: 'of odds far apart', logits: [-1000, 0, 1000] },
    { name: 'of large ones', logits: [5000, 5001] },
    { name: 'of one', logits: [3] },
  ])('$name add up to 1', ({ logits }) => {
    const chances = [...softmax(Float64Array.from(logits))];
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });
  test('keep the order of their odds', () => {
    const [low, high] = softmax(Float64Array.of(1, 2)) as unknown as [number, number];
    expect(high).toBeGreaterThan(low);
  });
});

describe('reasons', () => {
  const features = ['@court', '@share', '=river', 'hockey'];
  test.each(DATA.classes.map((name, at) => ({ name, at })))(
    'for $name add up to its odds without the bias',
    ({ name, at }) => {
      const sum = reasonsFor(DATA, features, name).reduce((total, { weight }) => total + weight, 0);
      expect(sum).toBeCloseTo(weighEvidence(DATA, features).logits[at]! - DATA.bias[at]!, 9);
    },
  );
  test('come strongest first, for or against', () => {
    expect(reasonsFor(DATA, features, 'none').map(({ feature }) => feature)).toEqual(['=river', '@court', '@share']);
  });
  test('that weigh nothing are left out', () => {
    expect(reasonsFor(DATA, ['=river'], 'sharing')).toEqual([]);
  });
  test('for a class that the fit does not know are none', () => {
    expect(reasonsFor(DATA, features, 'no-such-fact')).toEqual([]);
  });
});

test.each([
  { stem: 'river', is: true, name: 'a word that was seen' },
  { stem: 'toString', is: true, name: 'one that every object has, seen as a word' },
  { stem: 'valueOf', is: false, name: 'one that every object has, never seen' },
  { stem: '@share', is: false, name: 'a concept' },
  { stem: 'unheard', is: false, name: 'a word never seen' },
])('known stems: $name', ({ stem, is }) => {
  expect(knownStems(DATA).has(stem)).toBe(is);
});
