import { describe, expect, test } from 'vitest';
import { match } from '../../scripts/facts/match.ts';
import { captured, FACTS, fileOf } from './facts-output.ts';

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';

describe('one text', () => {
  test('with a note is answered with its fact and score', async () => {
    const { out } = captured();
    expect(await match(FACTS, CLAIM, {})).toBe(0);
    expect(out).toEqual([expect.stringMatching(/^injunction-2025-08-12 {2}\(\d\.\d\d\)$/)]);
  });
  test.each([
    { name: 'off topic', text: 'The hockey rink closed.', best: 'none' },
    { name: 'without a claim', text: 'Medi-Cal renewals are due in March.', best: '[a-z0-9-]+' },
  ])('$name is answered with no note, and the best there was', async ({ text, best }) => {
    const { out } = captured();
    expect(await match(FACTS, text, {})).toBe(0);
    expect(out).toEqual([expect.stringMatching(new RegExp(`^no note {2}\\(best ${best}, \\d\\.\\d\\d\\)$`))]);
  });
  test('is explained when asked', async () => {
    const { out } = captured();
    await match(FACTS, 'Minnesota DHS shared Medicaid data.', { explain: true });
    expect(out.join()).toContain('minnesota-wisconsin-dhs');
  });
  test('is read with its context', async () => {
    const { out } = captured();
    await match(FACTS, 'They handed all of it to ICE.', { explain: true, context: 'Medi-Cal records' });
    expect(out.join()).toContain('together with its context');
  });
  test('that is missing is asked for, with exit code 2', async () => {
    const { errors } = captured();
    expect(await match(FACTS, undefined, {})).toBe(2);
    expect(errors.join()).toContain('--jsonl');
  });
});

describe('many texts', () => {
  test('are answered a JSON line each, in their order', async () => {
    const { out } = captured();
    const jsonl = fileOf({ id: 'a', text: CLAIM }, { id: 2, text: 'The hockey rink closed.' });
    expect(await match(FACTS, undefined, { jsonl })).toBe(0);
    const [first, second] = out.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', fact: 'injunction-2025-08-12', gate: true });
    expect(first.alternatives.map((other: { fact: string }) => other.fact)).not.toContain('injunction-2025-08-12');
    expect(second).toEqual({ id: '2', fact: null, score: 0, alternatives: [], gate: false });
  });
  test('with a line that is none: the others are answered, exit code 1', async () => {
    const { out, errors } = captured();
    const jsonl = fileOf({ id: 'a', text: CLAIM }, 'not a query', { id: 'b', text: CLAIM });
    expect(await match(FACTS, undefined, { jsonl })).toBe(1);
    expect(out).toHaveLength(2);
    expect(errors).toEqual([expect.stringMatching(/^line 2 /)]);
  });
  test('from a file that is not there: told by its name, not as our failure', async () => {
    await expect(match(FACTS, undefined, { jsonl: '/no/such/file.jsonl' })).rejects.toMatchObject({
      message: expect.stringContaining('/no/such/file.jsonl'),
      told: true,
    });
  });
});

describe('another base', () => {
  const records = [
    { id: 'moon', title: 'The moon landing', claims: ['Astronauts landed on the moon in 1969.'], text: 'They did.' },
    { id: 'tower', title: 'The tower in Paris', claims: ['The tower grows in summer.'], text: 'By centimetres.' },
    { id: 3, title: 'Without claims', text: 'Chameleons change their colours.' },
  ];
  test('of any topic is ranked, best first', async () => {
    const { out } = captured();
    const options = {
      base: fileOf(...records),
      jsonl: fileOf({ id: 'q', text: 'Does the tower grow in the summer heat?' }),
      gate: false,
    };
    expect(await match(FACTS, undefined, options)).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({ id: 'q', fact: 'tower' });
  });
  test('a record without claims, with a number for an id, is ranked too', async () => {
    const { out } = captured();
    await match(FACTS, 'Chameleons change colour', { base: fileOf(...records), gate: false });
    expect(JSON.parse(out[0]!).fact).toBe('3');
  });
  test('no more than --top are ranked', async () => {
    const { out } = captured();
    await match(FACTS, 'the moon, the tower, their colours', { base: fileOf(...records), gate: false, top: '1' });
    expect(JSON.parse(out[0]!).alternatives).toHaveLength(1);
  });
  test('where nothing fits, no fact', async () => {
    const { out } = captured();
    await match(FACTS, 'qwertz', { base: fileOf(...records), gate: false });
    expect(JSON.parse(out[0]!)).toEqual({ id: '1', fact: null, score: 0, alternatives: [] });
  });
});
