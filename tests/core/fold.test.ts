import { describe, expect, test } from 'vitest';
import { fold } from '../../core/fold.ts';

describe('spellings of one word fold to one form', () => {
  test.each([
    { name: 'capitals', text: 'MEDI-CAL', folded: 'medi-cal' },
    { name: 'accents', text: 'Inmigración añadió', folded: 'inmigracion anadio' },
    { name: 'accents as combining signs', text: 'inmigracio\u0301n', folded: 'inmigracion' },
    { name: 'soft hyphens', text: 'immi\u00adgra\u00adtion', folded: 'immigration' },
    { name: 'zero-width signs', text: 'I\u200bC\u200dE\ufeff', folded: 'ice' },
    { name: 'bidi controls', text: '\u202eICE\u202c \u2066CMS\u2069', folded: 'ice cms' },
    { name: 'full-width letters', text: 'ＩＣＥ', folded: 'ice' },
    { name: 'ligatures', text: 'oﬃce ﬁle', folded: 'office file' },
    { name: 'curly apostrophes', text: 'members’ don‘t', folded: "members' don't" },
    { name: 'mathematical letters', text: '𝐈𝐂𝐄', folded: 'ice' },
    { name: 'Cyrillic lookalikes in a Latin word', text: 'Меdicаid', folded: 'medicaid' },
    { name: 'Greek lookalikes in a Latin word', text: 'medicαιd', folded: 'medicaid' },
  ])('$name', ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('what is another word stays another word', () => {
  test.each([
    { name: 'a Russian word', text: 'медикал', folded: 'медикал' },
    { name: 'a Russian word beside an English one', text: 'ICE осень', folded: 'ice осень' },
    { name: 'Chinese', text: '白卡', folded: '白卡' },
    { name: 'digits and stops', text: 'No. 25-20', folded: 'no. 25-20' },
    { name: 'nothing', text: '', folded: '' },
  ])('$name', ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('folding', () => {
  test.each(['\ud800', 'a\udc00b', '\udfff\ud800', 'z\u0351\u036b\u0343a\u0308\u0300l\u0334g\u0321o'])(
    'never throws: %j',
    (text) => {
      expect(() => fold(text)).not.toThrow();
    },
  );
  test('once folded, text stays as it is', () => {
    const once = fold('Los datos de Medi‑Cal, «Меdicаid» y ＩＣＥ');
    expect(fold(once)).toBe(once);
  });
});
