import { describe, expect, test } from 'vitest';
import { compileBase, compileGate } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { FactBaseError } from '../../facts/problem.ts';
import { copyBase, FACTS } from './altered-base.ts';

const compiled = compileBase(loadBase(FACTS));

test('the same files give the same bytes', () => {
  expect(JSON.stringify(compileBase(loadBase(FACTS)))).toBe(JSON.stringify(compiled));
});

test('facts are sorted by id, whatever order the files were read in', () => {
  const loaded = loadBase(FACTS);
  const backwards = compileBase({ ...loaded, facts: [...loaded.facts].reverse() });
  const ids = backwards.base.facts.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(JSON.stringify(backwards.base)).toBe(JSON.stringify(compiled.base));
});

test('a base that does not hold together is not compiled, and the error lists all that is wrong', () => {
  const base = copyBase();
  base.change('sharing-not-confirmed.yaml', 'DHCS has not received', 'DHCS had not received');
  base.change('help-consulate.yaml', 'revision: A', 'revision: Z');
  const compile = () => compileBase(loadBase(base.folder));
  expect(compile).toThrow(FactBaseError);
  expect(compile).toThrow(
    /facts\/help-consulate\.yaml:\d+: .*\n {4}mend: .*\n {4}example: .*\nfacts\/sharing-not-confirmed\.yaml:\d+: /,
  );
});

describe('what a build carries', () => {
  test('no phrasing as written: only canonical tokens', () => {
    expect(JSON.stringify(compiled.base)).not.toContain('claims');
    expect(compiled.phrasings.every(({ text }) => text === text.toLowerCase())).toBe(true);
  });
  test('every answer with its lists, empty where the file has none', () => {
    for (const { answers } of compiled.base.facts)
      for (const answer of answers) {
        expect(answer.paragraphs).toBeInstanceOf(Array);
        expect(answer.overtakenBy).toBeInstanceOf(Array);
      }
  });
  test('of the sources’ texts only what may be quoted', () => {
    expect(compiled.statements.map(({ source, revision }) => `${source}/${revision}`)).toEqual(['dhcs-25-20/A']);
  });
  test('phrasings of every fact in both languages', () => {
    const ids = compiled.base.facts.map(({ id }) => id);
    for (const language of ['en', 'es'])
      expect(
        new Set(compiled.phrasings.filter((phrasing) => phrasing.language === language).map(({ fact }) => fact)),
      ).toEqual(new Set(ids));
  });
});

describe('the gate’s rows', () => {
  const words = (...list: string[]) => ({ says: 'x', words: list });
  const gate = compileGate({
    trigger: ['t'],
    classes: { one: words('b', 'a', 'b'), two: words('c'), three: words('d') },
    roles: {
      subject: 'two',
      lends: ['one', 'two'],
      wakes: ['one', 'three'],
      scored: ['three', 'one'],
      carried: ['medicaid'],
      named: 'c',
    },
    page: [['one']],
    topic: [['two', 'one']],
    borrows: [['two', 'three']],
    alone: ['z'],
    overview: [['three', 'one', 'one']],
    mention: [['three']],
    vetoes: [
      { id: 'v', says: 'x', words: ['w'], unless: ['two'] },
      { id: 'u', says: 'x', words: ['w'] },
    ],
    overviewFacts: ['f'],
    groups: [{ title: { en: 'a', es: 'b' }, facts: ['f'] }],
  });
  test('are bits by the classes’ places', () => {
    expect(gate).toMatchObject({ page: [1], topic: [3], borrows: [6], overview: [5], mention: [4] });
  });
  test('and roles too; those that the score counts keep the order that they are named in', () => {
    expect(gate).toMatchObject({ subject: 2, lends: 3, wakes: 5, scored: [4, 1], carried: ['medicaid'], named: 'c' });
  });
  test('spare what a veto’s “unless” names, or nothing', () => {
    expect(gate.vetoes.map(({ unless }) => unless)).toEqual([2, 0]);
  });
  test('words are sorted and there once', () => {
    expect(gate.classes[0]).toEqual(['a', 'b']);
  });
  test('of the project’s topic fit into one number', () => {
    expect(compiled.gate.names.length).toBeLessThanOrEqual(31);
  });
});
