import { describe, expect, test } from 'vitest';
import { foundAgain, type Quoted } from '../../core/same-passage.ts';

const WORDS = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const quoted = (name: string, change: Partial<Quoted> = {}) => ({
  name,
  fact: 'agreement',
  words: WORDS,
  before: `${name} parents, Feb 3, this morning`,
  after: `12 people found it worth a talk at ${name}`,
  ...change,
});
const names = (found: readonly ({ name: string } | undefined)[]) => found.map((passage) => passage?.name);

describe('a passage is found again', () => {
  const orchard = quoted('Orchard Lane');
  test.each([
    { name: 'drawn anew, or in another element', now: quoted('Orchard Lane') },
    { name: 'with its words mended', now: quoted('Orchard Lane', { words: WORDS.replace('gives', 'gave') }) },
    { name: 'with another count after it', now: quoted('Orchard Lane', { after: orchard.after.replace('12', '13') }) },
    {
      name: 'without any context, alone',
      now: quoted('Orchard Lane', { before: '', after: '' }),
      gone: { before: '', after: '' },
    },
  ])('$name', ({ now, gone }) => {
    expect(names(foundAgain([quoted('Orchard Lane', gone)], [now]))).toEqual(['Orchard Lane']);
  });
  test('each of many that say the same, by what stands around it', () => {
    const all = ['Orchard Lane', 'Ballfield', 'Tool Library', 'Quilt Night'].map((name) => quoted(name));
    const moved = all.map((passage) => ({ ...passage })).reverse();
    expect(names(foundAgain(all, moved))).toEqual(['Quilt Night', 'Tool Library', 'Ballfield', 'Orchard Lane']);
  });
  test('beside another post that says the same and is new', () => {
    const gone = [quoted('Orchard Lane')];
    expect(names(foundAgain(gone, [quoted('Ballfield'), quoted('Orchard Lane')]))).toEqual([undefined, 'Orchard Lane']);
  });
});

describe('a passage is not found again in a lookalike', () => {
  test.each([
    { name: 'the same words by another author', now: quoted('Ballfield') },
    { name: 'another fact in the same words', now: quoted('Orchard Lane', { fact: 'injunction' }) },
    {
      name: 'other words in the same post',
      now: quoted('Orchard Lane', { words: 'Ferries run late, and the gulls know why.' }),
    },
    {
      name: 'the same words where all around it changed',
      now: quoted('Orchard Lane', { before: 'x', after: 'y' }),
    },
  ])('$name', ({ now }) => {
    expect(names(foundAgain([quoted('Orchard Lane')], [now]))).toEqual([undefined]);
  });
  test('nor in one of two that are as likely', () => {
    const twins = [quoted('Orchard Lane'), quoted('Orchard Lane')];
    expect(names(foundAgain([quoted('Orchard Lane')], twins))).toEqual([undefined, undefined]);
  });
  test('nor are two found in one', () => {
    const twins = [quoted('Orchard Lane'), quoted('Orchard Lane')];
    expect(names(foundAgain(twins, [quoted('Orchard Lane')]))).toEqual([undefined]);
  });
  test('nothing in nothing', () => {
    expect(foundAgain([], [quoted('Ballfield')])).toEqual([undefined]);
    expect(foundAgain([quoted('Ballfield')], [])).toEqual([]);
  });
});
