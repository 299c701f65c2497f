import { describe, expect, test } from 'vitest';
import { answersTo } from '../../core/claims-answers.ts';
import { matcher } from './real-base.ts';

describe('a text’s claims are gathered by the note that answers them', () => {
  test('a claim and its opposite share a note, and it is said', () => {
    const { answers } = answersTo(
      matcher,
      'DHCS handed Medi-Cal data to ICE.\nDHCS did not hand Medi-Cal data to ICE.',
    );
    expect(answers.map(({ claims, opposite }) => ({ count: claims.length, opposite }))).toEqual([
      { count: 2, opposite: true },
    ]);
  });
  test('two that say the same are not called opposite', () => {
    const { answers } = answersTo(matcher, 'DHCS handed Medi-Cal data to ICE.\nDHCS gave Medi-Cal data to ICE.');
    expect(answers.every(({ opposite }) => !opposite)).toBe(true);
  });
  test('many alike: five are shown, the rest counted', () => {
    const { answers } = answersTo(matcher, 'DHCS handed Medi-Cal data to ICE.\n'.repeat(12));
    expect(answers.map(({ claims, more }) => [claims.length, more])).toEqual([[5, 7]]);
  });
  test('what has no note is left over, in order', () => {
    const { answers, rest } = answersTo(matcher, 'My cat is fine.\nDHCS handed Medi-Cal data to ICE.\nSo am I.');
    expect(answers.length).toBe(1);
    expect(rest.map(({ text }) => text)).toEqual(['My cat is fine.', 'So am I.']);
  });
  test('a text longer than is read says so', () => {
    expect(answersTo(matcher, 'word '.repeat(5_000)).cut).toBe(true);
    expect(answersTo(matcher, 'word').cut).toBe(false);
  });
});
