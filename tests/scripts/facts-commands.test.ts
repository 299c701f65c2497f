import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/facts/check.ts';
import { given } from '../../scripts/facts/given.ts';
import { list } from '../../scripts/facts/list.ts';
import { nearest } from '../../scripts/facts/nearest.ts';
import { show } from '../../scripts/facts/show.ts';
import { copyBase } from '../facts/altered-base.ts';
import { captured, FACTS, fileOf } from './facts-output.ts';

/** A copy that has the fitted weights as well. */
function copyAll() {
  const base = copyBase();
  cpSync(join(FACTS, 'model.json'), join(base.folder, 'model.json'));
  return base;
}

describe('check', () => {
  test('of the project’s base proves every quotation and finds nothing to mend', () => {
    const { out, errors } = captured();
    expect(check(FACTS)).toBe(0);
    expect(errors).toEqual([]);
    expect(out[0]).toMatch(
      /^\d+ facts, \d+ answers, \d+ quotations proved word for word, \d+ phrasings\. Nothing to mend\.$/,
    );
  });
  test('tells what is wrong, with exit code 1 and a count', () => {
    const base = copyAll();
    base.change('sharing-not-confirmed.yaml', 'DHCS has not received', 'DHCS had not received');
    const { errors } = captured();
    expect(check(base.folder)).toBe(1);
    expect(errors[0]).toMatch(/^facts\/sharing-not-confirmed\.yaml:\d+: the quotation does not stand in P2/);
    expect(errors.at(-1)).toBe('\n1 to mend.');
  });
  test('tells of a file that does not parse in the same way', () => {
    const base = copyAll();
    base.change('sharing-not-confirmed.yaml', 'en: Was the', 'en: Was this: the');
    const { errors } = captured();
    expect(check(base.folder)).toBe(1);
    expect(errors[0]).toContain('this is not YAML');
  });
  test('tells of a fact that the weights were not fitted for, and of the command that does it', () => {
    const base = copyAll();
    base.write(
      'brand-new.yaml',
      base
        .read('help-consulate.yaml')
        .replace('id: help-consulate', 'id: brand-new')
        .replace(/^ {4}- /gm, '    - Brand new, '),
    );
    const { errors } = captured();
    expect(check(base.folder)).toBe(1);
    expect(errors.join('\n')).toMatch(
      /facts\/brand-new\.yaml:1: .*do not know this fact\n {4}mend: run: npm run eval -- --fit/,
    );
  });
});

test('list has a line for each fact: id, newest answer’s day, revision, question', () => {
  const { out } = captured();
  list(FACTS);
  expect(out).toHaveLength(31);
  expect(out).toContainEqual(
    expect.stringMatching(/^injunction-2025-08-12 +2025-12-29 \(C\) {2}Did a court stop the sharing\?$/),
  );
});

describe('show', () => {
  test('tells the newest answer first, and the quotation with its paragraph', () => {
    const { out } = captured();
    expect(show(FACTS, 'sharing-not-confirmed', 'en')).toBe(0);
    const days = out.join('\n').match(/^As of [0-9-]+/gm);
    expect(days).toEqual(['As of 2025-12-29', 'As of 2025-08-12', 'As of 2025-06-13']);
    expect(out.join('\n')).toMatch(/“DHCS has not received confirmation .*” \(P2\)/);
  });
  test('says “or later” where only that is known', () => {
    const { out } = captured();
    show(FACTS, 'sharing-not-confirmed', 'en');
    expect(out.join('\n')).toContain('As of 2025-12-29 or later, revision C:');
    expect(out.join('\n')).toContain('As of 2025-06-13, revision A:');
  });
  test('speaks Spanish when asked', () => {
    const { out } = captured();
    show(FACTS, 'sharing-not-confirmed', 'es');
    expect(out[0]).toContain('¿Se confirmó');
  });
  test('of an id that is not there names the nearest, with exit code 2', () => {
    const { errors } = captured();
    expect(show(FACTS, 'help-consulat', 'en')).toBe(2);
    expect(errors.join()).toContain('Did you mean help-consulate?');
  });
});

describe('the nearest name', () => {
  const names = ['help-consulate', 'help-nonprofits', 'ruling-2025-12-29'];
  test.each([
    { typed: 'help-consulat', name: 'help-consulate' },
    { typed: 'consulate', name: 'help-consulate' },
    { typed: 'rulling', name: 'ruling-2025-12-29' },
    { typed: 'nonprofit', name: 'help-nonprofits' },
  ])('of $typed is $name', ({ typed, name }) => {
    expect(nearest(typed, names)).toBe(name);
  });
  test('among none is none', () => {
    expect(nearest('x', [])).toBe('');
  });
});

describe('a file as given', () => {
  test('by its whole path', () => {
    const file = fileOf('x');
    expect(given(file)).toBe(file);
  });
  test('as a dash: standard input', () => {
    expect(given('-')).toBe(0);
  });
  test('that is not there: told to the person', () => {
    expect(() => given('no-such-file.jsonl')).toThrow(/There is no file .*no-such-file\.jsonl/);
  });
});
