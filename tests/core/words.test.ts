import { describe, expect, test } from 'vitest';
import { MAX_TEXT, wordsOf } from '../../core/words.ts';

describe('the words of a text', () => {
  test.each([
    { name: 'plain words, folded', text: 'ICE got the Data.', words: ['ice', 'got', 'the', 'data'] },
    { name: 'an English possessive loses its ’s', text: "everyone's Medi‑Cal", words: ['everyone', 'medi', 'cal'] },
    { name: 'a plural possessive loses its apostrophe', text: 'members’ records', words: ['members', 'records'] },
    { name: 'another apostrophe vanishes', text: "don't won’t", words: ['dont', 'wont'] },
    { name: 'digits are words', text: 'No. 25-20', words: ['no', '25', '20'] },
    { name: 'Spanish', text: '¿Qué pasó?', words: ['que', 'paso'] },
    { name: 'other scripts', text: '白卡 медикал', words: ['白卡', 'медикал'] },
    { name: 'no words', text: ' … — ! ', words: [] },
    { name: 'nothing', text: '', words: [] },
  ])('$name', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('hashtags are cut where a word begins', () => {
  test.each([
    { text: '#StopICE', words: ['stop', 'ice'] },
    { text: '#ICEOutOfClinics', words: ['ice', 'out', 'of', 'clinics'] },
    { text: '#MediCal', words: ['medi', 'cal'] },
    { text: '#medicaldata', words: ['medi', 'cal', 'data'] },
    { text: '#hands_off_data', words: ['hands', 'off', 'data'] },
    { text: '#medicaid', words: ['medicaid'] },
  ])('$text', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
  test('capitals inside a word that is no hashtag are left alone', () => {
    expect(wordsOf('StopICE')).toEqual(['stopice']);
  });
});

test('of a long text only the first part is read', () => {
  const text = `${'a '.repeat(MAX_TEXT / 2)}last`;
  expect(wordsOf(text)).toHaveLength(MAX_TEXT / 2);
  expect(wordsOf(text)).not.toContain('last');
});
