import { describe, expect, test } from 'vitest';
import { readingLevel, syllablesOf } from '../../facts/advice/reading-level.ts';

describe('what a text is measured by', () => {
  test.each([
    { text: 'The cat sat. It slept.', words: 5, sentences: 2 },
    { text: 'On June 13, 2025, DHCS said so.', words: 7, sentences: 1 },
    { text: 'U.S. officials said no.', words: 5, sentences: 1 },
    { text: '', words: 0, sentences: 0 },
  ])('$text', ({ text, words, sentences }) => {
    expect(readingLevel(text, 'en')).toMatchObject({ words, sentences });
  });
});

describe('harder texts have a higher grade', () => {
  const texts = {
    en: [
      'No. It was not said.',
      'The state did not know which records the agency had received.',
      'Notwithstanding administrative determinations, confidentiality obligations constrain interagency dissemination.',
    ],
    es: [
      'No. No se sabe.',
      'El estado no sabía qué datos había recibido la agencia federal.',
      'Las determinaciones administrativas interinstitucionales condicionan extraordinariamente la confidencialidad.',
    ],
  } as const;
  test.each(['en', 'es'] as const)('in %s', (language) => {
    const grades = texts[language].map((text) => readingLevel(text, language).grade);
    expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    expect(new Set(grades).size).toBe(3);
  });
  test('by the index of 1967, worked by hand', () => {
    // 10 words of 4 letters in 1 sentence: 4.71 × 4 + 0.5 × 10 − 21.43.
    expect(readingLevel('Many days come when some folk talk with good will.', 'en').grade).toBeCloseTo(2.41, 2);
  });
});

describe('Spanish syllables', () => {
  test.each([
    ['sol', 1],
    ['casa', 2],
    ['día', 2],
    ['agencia', 3],
    ['país', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['poeta', 3],
    ['que', 1],
    ['quienes', 2],
    ['guerra', 2],
    ['migratorio', 4],
    ['información', 4],
    ['2025', 1],
  ] as const)('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
