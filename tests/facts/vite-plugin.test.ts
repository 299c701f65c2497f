import { describe, expect, test } from 'vitest';
import { wordsTest } from '../../core/vocabulary.ts';
import { compileGate } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { withoutCovered } from '../../facts/vite-plugin.ts';

describe('a word goes that another one of its list finds wherever it stands', () => {
  test.each([
    { words: ['residen*', 'resident*'], left: ['residen*'] },
    { words: ['medicaid*', 'medicare and medicaid'], left: ['medicaid*'] },
    { words: ['ice', '=Ice'], left: ['ice'] },
    { words: ['=*ICE', '=ICE'], left: ['=*ICE'] },
    { words: ['food-stamp*', 'food stamp*'], left: ['food stamp*'] },
    { words: ['same', 'same'], left: ['same'] },
  ])('$words', ({ words, left }) => {
    expect(withoutCovered(words)).toEqual(left);
  });
  test.each([
    { words: ['medi-cal', 'medi-cals'] },
    { words: ['=ICE', 'icy'] },
    { words: ['=*ICE', 'ice'] },
    { words: ['citizen', 'citizenship'] },
    { words: ['=CMS', '=DHS'] },
    { words: [] },
  ])('but none of $words', ({ words }) => {
    expect(withoutCovered(words)).toEqual(words);
  });
});

test('the project’s own lists find the same with and without', () => {
  const gate = compileGate(loadBase('facts').topic.value);
  for (const words of [gate.trigger, ...gate.classes, ...gate.vetoes.map((veto) => veto.words)]) {
    const short = wordsTest(withoutCovered(words));
    const missed = words.filter(
      (word) =>
        !short(`a ${word.replace('=', '').replaceAll('*', 'x')} b`) && !short(`a ${word.replace(/[=*]/g, '')} b`),
    );
    expect(missed).toEqual([]);
  }
});
