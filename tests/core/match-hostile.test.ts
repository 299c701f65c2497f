import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../core/passages.ts';
import { matcher } from './real-base.ts';

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';
const zalgo = [...CLAIM].map((letter) => `${letter}\u0335\u0321\u034f\u0489`).join('');

describe('hostile text never throws', () => {
  test.each([
    { name: 'a megabyte of one letter', text: 'a'.repeat(1_000_000) },
    { name: 'a megabyte of one letter after the topic', text: `Medi-Cal ${'i'.repeat(1_000_000)}` },
    { name: 'a megabyte of the programme’s name', text: 'Medi-Cal '.repeat(110_000) },
    { name: 'a megabyte of hyphens after it', text: `Medi-Cal${'-'.repeat(1_000_000)}` },
    { name: 'a megabyte of hashtag capitals', text: `#MediCal${'IcE'.repeat(300_000)}` },
    { name: 'a lone high surrogate', text: `\ud83d ${CLAIM}` },
    { name: 'a lone low surrogate', text: `${CLAIM} \udc00` },
    { name: 'surrogates the wrong way round', text: `Medi-Cal \udc00\ud83d data to ICE` },
    { name: 'stacked accents', text: zalgo },
    { name: 'ten thousand accents on one letter', text: `Medi-Cal data to ICE a${'\u0301'.repeat(10_000)}` },
    { name: 'bidi controls', text: `\u202e${CLAIM}\u202c\u2066\u2069` },
    { name: 'zero-width signs', text: CLAIM.split('').join('\u200b') },
    { name: 'HTML', text: '<script>alert(1)</script><b>Medi-Cal</b> data <img src=x onerror=1> to ICE' },
    { name: 'names of properties that every object has', text: 'Medi-Cal constructor __proto__ toString data ICE' },
    { name: 'signs of regular expressions', text: 'Medi-Cal (a+)+$ [data \\ ICE {9}' },
    { name: 'a null', text: 'Medi-Cal \u0000 data to ICE' },
    { name: 'only white space', text: ' \n\u00a0\u2003 ' },
  ])('$name', ({ text }) => {
    expect(() => matcher.match(text, text)).not.toThrow();
    expect(() => passagesOf(matcher, { text: text.slice(0, 20_000), heading: text, before: text })).not.toThrow();
  });

  test('whatever letters come', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'Medi-Cal',
        'ICE',
        'data',
        'shared',
        '\ud800',
        '\u0301',
        '\u202e',
        '\u00ad',
        '#',
        '<',
        "'",
        '白卡',
        'ñ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { score, fact, candidates } = matcher.match(parts.join(' '));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (fact) expect(candidates[0]!.fact).toBe(fact);
      }),
      { numRuns: 200, seed: 2520 },
    );
  });
});

describe('a disguise changes nothing for the reader, so it changes no note', () => {
  const plain = matcher.match(CLAIM).candidates[0]?.fact;
  test.each([
    { name: 'soft hyphens in a phrase', text: CLAIM.replace('Medicaid data', 'Medicaid\u00addata') },
    { name: 'no-break spaces', text: CLAIM.replaceAll(' ', '\u00a0') },
    { name: 'capitals', text: CLAIM.toUpperCase() },
    { name: 'markup around it', text: `«${CLAIM}»` },
  ])('$name', ({ text }) => {
    expect(matcher.match(text).candidates[0]?.fact).toBe(plain);
  });
});
