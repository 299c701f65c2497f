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
    { text: '#medicaldata', words: ['medicaldata'] },
    { text: '#hands_off_data', words: ['hands', 'off', 'data'] },
    { text: '#medicaid', words: ['medicaid'] },
  ])('$text', ({ text, words }) => {
    expect(wordsOf(text)).toEqual(words);
  });
  test('capitals inside a word that is no hashtag are left alone', () => {
    expect(wordsOf('StopICE')).toEqual(['stopice']);
  });
});

describe('a name that a hashtag may write in one word', () => {
  test.each([
    { name: 'is parted', text: '#MediCal', words: ['medi', 'cal'] },
    { name: 'from what follows it as well', text: '#medicaldata', words: ['medi', 'cal', 'data'] },
    { name: 'however its capitals stand', text: '#MEDICAL', words: ['medi', 'cal'] },
    { name: 'in its accents or without', text: '#autobusnocturno', words: ['autobus', 'nocturno'] },
    { name: 'only where the tag begins', text: '#ourmedicaldata', words: ['ourmedicaldata'] },
    { name: 'not where it is no hashtag', text: 'medicaldata', words: ['medicaldata'] },
    { name: 'nor in a handle', text: '@medicaldata', words: ['medicaldata'] },
    { name: 'nor half of it', text: '#medica', words: ['medica'] },
  ])('$name: $text', ({ text, words }) => {
    expect(wordsOf(text, ['medi-cal', 'autobús nocturno'])).toEqual(words);
  });
});

test('of a long text only the first part is read', () => {
  const text = `${'a '.repeat(MAX_TEXT / 2)}last`;
  expect(wordsOf(text)).toHaveLength(MAX_TEXT / 2);
  expect(wordsOf(text)).not.toContain('last');
});
