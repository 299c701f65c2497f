import { describe, expect, test } from 'vitest';
import { given } from '../../scripts/facts/given.ts';
import { list } from '../../scripts/facts/list.ts';
import { show } from '../../scripts/facts/show.ts';
import { captured, FACTS, fileOf } from './facts-output.ts';

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
  test('of an id like none there is guesses nothing', () => {
    const { errors } = captured();
    expect(show(FACTS, 'zzqqx', 'en')).toBe(2);
    expect(errors.join()).toMatch(/There is no fact "zzqqx"\. `npm run facts -- list`/);
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
