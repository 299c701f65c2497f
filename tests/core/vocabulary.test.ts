import { describe, expect, test } from 'vitest';
import { scanner, wordSource, wordsExpression } from '../../core/vocabulary.ts';

interface Row {
  readonly entry: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

describe('an entry finds its word and no neighbour of it', () => {
  const rows: readonly Row[] = [
    { entry: 'share', hits: ['they share it', 'Share', 'SHARE!', '(share)'], misses: ['shared', 'reshare', 'shar'] },
    { entry: 'shar*', hits: ['shared', 'sharing', 'Shares', 'shar'], misses: ['reshare', 'ashar', 'sha'] },
    { entry: '*MediCal*', hits: ['#MediCalData', 'medicals', 'xMediCalx'], misses: ['Medi-Cal', 'Medica'] },
    { entry: '=ICE', hits: ['ICE', 'to ICE.', '“ICE”'], misses: ['ice', 'Ice', 'POLICE', 'ICEBERG', 'DICE'] },
    { entry: '=*ICE', hits: ['#StopICE', 'ICE'], misses: ['ICEBERG', 'StopIce', 'police'] },
    { entry: '=Ice', hits: ['Ice agents'], misses: ['ICE', 'ice', 'Iceland'] },
    { entry: 'ice', hits: ['ice', 'ICE', 'Ice'], misses: ['police', 'office', 'price', 'justice', 'service', 'iced'] },
    { entry: '=*MEDICAL*DATA*', hits: ['#MEDICALDATA', 'MEDICALxDATA'], misses: ['MEDICAL DATA', 'medicaldata'] },
    { entry: 'i.c.e', hits: ['I.C.E.', 'i.c.e'], misses: ['ixcxe', 'i.c.elm'] },
    { entry: 'inmigracion', hits: ['inmigración', 'INMIGRACIÓN'], misses: ['inmigraciones', 'imigracion'] },
    { entry: 'numero*', hits: ['número', 'Números', 'numero'], misses: ['enumero', 'numer'] },
    { entry: 'señas', hits: ['señas'], misses: ['senas'] },
    { entry: '白卡', hits: ['我的白卡資料'], misses: ['白色', '卡'] },
    { entry: 'иммиграц*', hits: ['иммиграция', 'иммиграционная'], misses: ['эмиграция'] },
  ];
  test.each(rows.flatMap(({ entry, hits }) => hits.map((text) => ({ entry, text }))))(
    '$entry finds “$text”',
    ({ entry, text }) => {
      expect(wordsExpression([entry]).test(text)).toBe(true);
    },
  );
  test.each(rows.flatMap(({ entry, misses }) => misses.map((text) => ({ entry, text }))))(
    '$entry does not find “$text”',
    ({ entry, text }) => {
      expect(wordsExpression([entry]).test(text)).toBe(false);
    },
  );
});

describe('a gap in an entry stands for what pages put between words', () => {
  test.each([
    { name: 'a space', text: 'Medi Cal' },
    { name: 'a hyphen', text: 'Medi-Cal' },
    { name: 'a no-break space', text: 'Medi\u00a0Cal' },
    { name: 'a soft hyphen', text: 'Medi\u00adCal' },
    { name: 'a no-break hyphen', text: 'Medi\u2011Cal' },
    { name: 'an en dash', text: 'Medi\u2013Cal' },
    { name: 'a line break and indentation', text: 'Medi\n  Cal' },
  ])('$name', ({ text }) => {
    expect(wordsExpression(['medi-cal']).test(text)).toBe(true);
    expect(wordsExpression(['medi cal']).test(text)).toBe(true);
  });

  test.each([
    { name: 'nothing', text: 'MediCal' },
    { name: 'a full stop', text: 'Medi.Cal' },
    { name: 'another word', text: 'Medi and Cal' },
    { name: 'a gap of four', text: 'Medi    Cal' },
  ])('but not for $name', ({ text }) => {
    expect(wordsExpression(['medi-cal']).test(text)).toBe(false);
  });
});

describe('expressions', () => {
  test('keep each entry’s boundaries among others', () => {
    const expression = wordsExpression(['ice', '=Ort', '=data', 'bus']);
    for (const hit of ['ice', 'Ort', 'data', 'BUS']) expect(expression.test(`the ${hit} here`)).toBe(true);
    for (const miss of ['dice', 'iced', 'Orts', 'ort', 'Data', 'xdata', 'bust'])
      expect(expression.test(miss)).toBe(false);
  });

  test('hold no state between uses', () => {
    const expression = wordsExpression(['ice']);
    expect(expression.flags).toBe('');
    expect([1, 2, 3].map(() => expression.test('ice'))).toEqual([true, true, true]);
  });

  test.each(['a.b', 'a+b', 'a(b', 'a[b', 'a?b', 'a|b', 'a$b', 'a\\b', 'a^b', 'a{2}', 'a<b', 'a#b', 'a=b'])(
    'signs of regular expressions in an entry stand for themselves: %s',
    (entry) => {
      const expression = new RegExp(wordSource(entry));
      expect(expression.test(entry)).toBe(true);
      expect(expression.test('ab')).toBe(false);
      expect(expression.test('axb')).toBe(false);
      expect(expression.test('aa')).toBe(false);
    },
  );
});

describe('the fast scan agrees with the one expression', () => {
  const entries = ['medi-cal', 'medicaid*', '=ICE', '=*ICE', '=Ice', '*MediCal*', '白卡', 'медикал', 'inmigracion'];
  const scan = scanner(entries);
  const expression = wordsExpression(entries);
  test.each([
    'MEDI-CAL',
    'medicaids',
    'ICE',
    'NoICE',
    'Ice',
    '#MediCalCuts',
    '拿白卡的人',
    'про медикал',
    'Inmigración',
    '',
    'police office price justice',
    'medical devices',
    'iced tea',
    '白色',
    'ice cream',
  ])('“%s”', (text) => {
    expect(scan(text)).toBe(expression.test(text));
  });
  test('no entries find nothing', () => {
    expect(scanner([])('Medi-Cal')).toBe(false);
  });
});
