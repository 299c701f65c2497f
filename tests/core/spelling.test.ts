import { describe, expect, test } from 'vitest';
import { createSpeller, isOneSlip } from '../../core/spelling.ts';

describe('one slip', () => {
  test.each([
    { name: 'a letter left out', a: 'imigration', b: 'immigration', one: true },
    { name: 'a letter too many', a: 'medicaiid', b: 'medicaid', one: true },
    { name: 'a letter wrong', a: 'homelend', b: 'homeland', one: true },
    { name: 'two neighbours swapped', a: 'confrim', b: 'confirm', one: true },
    { name: 'a letter too many at the end', a: 'agencys', b: 'agency', one: true },
    { name: 'the same word', a: 'data', b: 'data', one: false },
    { name: 'two letters wrong', a: 'homilend', b: 'homeland', one: false },
    { name: 'two letters left out', a: 'imigraton', b: 'immigration', one: false },
    { name: 'letters swapped that are no neighbours', a: 'dbca', b: 'abcd', one: false },
    { name: 'two pairs swapped', a: 'badc', b: 'abcd', one: false },
    { name: 'nothing and two letters', a: '', b: 'ab', one: false },
    { name: 'nothing and one letter', a: '', b: 'a', one: true },
  ])('$name: $a, $b', ({ a, b, one }) => {
    expect(isOneSlip(a, b)).toBe(one);
    expect(isOneSlip(b, a)).toBe(one);
  });
});

describe('mending', () => {
  const mend = createSpeller([
    'homeland',
    'immigr',
    'confirm',
    'agenc',
    'august',
    'state',
    'share',
    'data',
    'blocker',
    'blocked',
  ]);
  test.each([
    { slip: 'homland', meant: 'homeland' },
    { slip: 'imigr', meant: 'immigr' },
    { slip: 'confrim', meant: 'confirm' },
    { slip: 'agust', meant: 'august' },
    { slip: 'homelnad', meant: 'homeland' },
    { slip: 'homelund', meant: 'homeland' },
    { slip: 'sahre', meant: 'share' },
  ])('$slip becomes $meant', ({ slip, meant }) => {
    expect(mend(slip)).toBe(meant);
  });

  test.each([
    { name: 'a short true word a letter off', word: 'stage' },
    { name: 'a short word that a letter is missing from', word: 'stat' },
    { name: 'a wrong letter in a word of six', word: 'augost' },
    { name: 'a wrong first letter', word: 'domeland' },
    { name: 'two words equally near', word: 'blockes' },
    { name: 'a word near to none', word: 'hospital' },
    { name: 'a target of four letters', word: 'datas' },
    { name: 'nothing', word: '' },
  ])('$name is left alone: “$word”', ({ word }) => {
    expect(mend(word)).toBeUndefined();
  });

  test('a target listed twice is one target', () => {
    expect(createSpeller(['homeland', 'homeland'])('homland')).toBe('homeland');
  });
});
