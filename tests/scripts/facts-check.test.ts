import { describe, expect, test } from 'vitest';
import { check } from '../../scripts/facts/check.ts';
import { copyBase } from '../facts/altered-base.ts';
import { captured, FACTS } from './facts-output.ts';

/** A day on which the base's source is due for a check. */
const due = '2027-01-01';

/** A copy that has the fitted weights as well. */
function copyAll() {
  const base = copyBase();
  base.addWeights();
  return base;
}

// Matching every phrasing takes a second of an idle machine, and tests run on busy ones.
describe('check', { timeout: 60_000 }, () => {
  test('of the project’s base proves every quotation and finds nothing to mend', () => {
    const { out, errors } = captured();
    expect(check(FACTS, { today: due })).toBe(0);
    expect(errors).toEqual([]);
    expect(out.at(-1)).toMatch(
      /^\d+ facts, \d+ answers, \d+ quotations proved word for word, \d+ phrasings\. Nothing to mend\. Advice: \d+, above\.$/,
    );
    expect(out.join('\n')).toMatch(/^facts\/sources\/dhcs-25-20\.yaml:\d+: advice: this source was to be checked/m);
  });
  test('tells what is wrong, with exit code 1 and a count', () => {
    const base = copyAll();
    base.change('sharing-not-confirmed.yaml', 'DHCS has not received', 'DHCS had not received');
    const { errors } = captured();
    expect(check(base.folder)).toBe(1);
    expect(errors[0]).toMatch(/^facts\/sharing-not-confirmed\.yaml:\d+: the quotation does not stand in P2/);
    expect(errors[0]).toMatch(/\n {4}mend: copy the words .*\n {4}example: the text goes on: "DHCS has not/);
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
  test('tells of weights that were fitted for other classes than the score counts', () => {
    const base = copyAll();
    base.change('topic.yaml', 'scored: [programme, immigration, data, act]', 'scored: [programme, immigration, data]');
    const { errors } = captured();
    expect(check(base.folder)).toBe(1);
    expect(errors.join('\n')).toMatch(
      /^facts\/model\.json:1: the score has 12 weights, but by roles\.scored .* needs 11: chance, .*, data, whole topic\n {4}mend: fit the weights anew/,
    );
  });
  test('as JSON lists findings with their severity and nothing else', () => {
    const { out } = captured();
    expect(check(FACTS, { today: due, json: true })).toBe(0);
    expect(out).toHaveLength(1);
    const found: Record<string, unknown>[] = JSON.parse(out[0]!);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found)
      expect(finding).toEqual({
        file: expect.stringMatching(/^facts\//),
        line: expect.any(Number),
        severity: 'advice',
        message: expect.stringMatching(/\S/),
        mend: expect.stringMatching(/\S/),
        example: expect.stringMatching(/\S/),
      });
  });
});
