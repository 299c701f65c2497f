import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../core/match.ts';
import { passagesOf } from '../../core/passages.ts';
import { compiled, matcher } from '../core/real-base.ts';
import { gate } from '../core/real-gate.ts';
import { mutated, sentences } from './sentences.ts';

const RUNS = { numRuns: 600, seed: 2520 };
const facts = new Set(compiled.base.facts.map(({ id }) => id));

test('there are real sentences to disturb', () => {
  expect(sentences.length).toBeGreaterThan(1_000);
});

test('disturbed sentences: the gate never throws, and decides as it says', () => {
  fc.assert(
    fc.property(mutated, mutated, (text, context) => {
      expect(typeof gate.triggers(text)).toBe('boolean');
      const { tier, own } = gate.decide(text, context);
      expect(['none', 'mention', 'topic', 'overview']).toContain(tier);
      expect(own).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

test('disturbed sentences: the matcher never throws, its score is a share, its fact is one of ours', () => {
  fc.assert(
    fc.property(mutated, mutated, (text, context) => {
      const { fact, score, candidates } = matcher.match(text, context);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(fact === undefined || (facts.has(fact) && candidates[0]!.fact === fact)).toBe(true);
    }),
    RUNS,
  );
});

test('disturbed blocks: every passage lies within its block, in order, none over another', () => {
  fc.assert(
    fc.property(fc.array(mutated, { minLength: 1, maxLength: 4 }), mutated, (parts, heading) => {
      const text = parts.join(' ');
      let end = 0;
      for (const passage of passagesOf(matcher, { text, heading, before: '' }).noted) {
        expect(passage.start).toBeGreaterThanOrEqual(end);
        expect(passage.end).toBeGreaterThan(passage.start);
        expect(passage.end).toBeLessThanOrEqual(text.length);
        end = passage.end;
      }
    }),
    { ...RUNS, numRuns: 150 },
  );
});

/** What one block costs: how often the matcher is asked, and how many units it is given to read. */
function work(text: string) {
  let asked = 0;
  let given = 0;
  const counting: Matcher = {
    ...matcher,
    match(passage, context = '') {
      asked += 1;
      given += passage.length + context.length;
      return matcher.match(passage, context);
    },
  };
  passagesOf(counting, { text, heading: 'County news', before: '' });
  return { asked, given };
}

/** How many tokens of a reading the score is made of. */
const read = (text: string) => matcher.match(text).reading?.tokens.length ?? 0;

describe('work grows with the text and no faster, counted in what is asked and read', () => {
  test.each([
    { name: 'claims', unit: 'Medi-Cal data went to ICE, they say. ' },
    { name: 'sentences off topic', unit: 'The fair opens at nine in the square. ' },
    { name: 'short sentences', unit: 'No. ' },
    { name: 'no ends of sentences', unit: 'Medi-Cal data to ICE and ' },
    { name: 'ends of sentences only', unit: '. ' },
    { name: 'one word', unit: 'Medi-Cal' },
    { name: 'abbreviations', unit: 'U.S. Dr. No. ' },
  ])('$name', ({ unit }) => {
    const short = work(unit.repeat(Math.ceil(1_000 / unit.length)));
    const long = work(unit.repeat(Math.ceil(16_000 / unit.length)));
    // 16 times the text: at most 16 times the work, and a rest for what the first sentence costs more.
    expect(long.asked).toBeLessThanOrEqual(16 * short.asked + 16);
    expect(long.given).toBeLessThanOrEqual(17 * short.given + 16_000);
  });
  test('of one passage a bounded part is read, however long it is', () => {
    const text = (times: number) => 'Medi-Cal data of members went to ICE with names and addresses '.repeat(times);
    expect(read(text(1))).toBeGreaterThan(3);
    expect(read(text(20_000))).toBe(read(text(2_000)));
  });
});
