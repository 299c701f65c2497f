import { describe, expect, test } from 'vitest';
import {
  normalized,
  roughExpression,
  scanner,
  wordsExpression,
  wordsSource,
  wordsTest,
} from '../../core/vocabulary.ts';

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
    { entry: 'señas', hits: ['señas', 'SEÑAS', 'senas', 'sen\u0303as'], misses: ['sanas'] },
    { entry: 'us*', hits: ['use', 'usó'], misses: ['música', 'autobús', 'búsqueda'] },
    { entry: 'dio', hits: ['dió', 'dio'], misses: ['adió', 'dióxido'] },
    { entry: '=Ñandú', hits: ['Ñandú', 'Nandu'], misses: ['ñandú', 'ÑANDÚ'] },
    { entry: 'медикейд', hits: ['Медикейд', 'МЕДИКЕЙД'], misses: ['медикал'] },
    { entry: 'nhập cư', hits: ['Nhập cư'], misses: ['nhập'] },
    { entry: '白卡', hits: ['我的白卡資料'], misses: ['白色', '卡'] },
    { entry: 'иммиграц*', hits: ['иммиграция', 'иммиграционная'], misses: ['эмиграция'] },
  ];
  test.each(rows.flatMap(({ entry, hits }) => hits.map((text) => ({ entry, text }))))(
    '$entry finds “$text”',
    ({ entry, text }) => {
      expect(wordsTest([entry])(text)).toBe(true);
    },
  );
  test.each(rows.flatMap(({ entry, misses }) => misses.map((text) => ({ entry, text }))))(
    '$entry does not find “$text”',
    ({ entry, text }) => {
      expect(wordsTest([entry])(text)).toBe(false);
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
    expect(wordsTest(['medi-cal'])(text)).toBe(true);
    expect(wordsTest(['medi cal'])(text)).toBe(true);
  });

  test.each([
    { name: 'nothing', text: 'MediCal' },
    { name: 'a full stop', text: 'Medi.Cal' },
    { name: 'another word', text: 'Medi and Cal' },
    { name: 'a gap of four', text: 'Medi    Cal' },
  ])('but not for $name', ({ text }) => {
    expect(wordsTest(['medi-cal'])(text)).toBe(false);
  });
});

describe('expressions', () => {
  test('keep each entry’s boundaries among others', () => {
    const finds = wordsTest(['ice', '=Ort', 'bus', 'grant*', '*cuts*']);
    for (const hit of ['ice', 'Ort', 'BUS', 'grants', 'TheCuts']) expect(finds(`the ${hit} here`)).toBe(true);
    for (const miss of ['dice', 'iced', 'Orts', 'ort', 'bust', 'agrant', 'cut']) expect(finds(miss)).toBe(false);
  });

  test('share what entries that are bound alike have in common', () => {
    expect(wordsSource(['migra', 'ice', 'shar*', 'use*', '=ICE', '*Cal*', '白卡'])).toBe(
      '\\b(?:ICE|ice|migra)\\b|\\b(?:shar|use)|(?:cal|白卡)',
    );
  });

  test('hold no state between uses', () => {
    const expression = wordsExpression(['ice']);
    expect(expression.flags).toBe('');
    expect([1, 2, 3].map(() => expression.test('ice'))).toEqual([true, true, true]);
  });

  test.each(['a.b', 'a+b', 'a(b', 'a[b', 'a?b', 'a|b', 'a$b', 'a\\b', 'a^b', 'a{2}', 'a<b', 'a#b', 'a=b'])(
    'signs of regular expressions in an entry stand for themselves: %s',
    (entry) => {
      for (const finds of [wordsTest([entry]), scanner([entry])]) {
        expect(finds(entry)).toBe(true);
        expect(finds(`the ${entry.toUpperCase()} here`)).toBe(true);
        for (const miss of ['ab', 'axb', 'aa']) expect(finds(miss)).toBe(false);
      }
    },
  );
});

describe('the fast scan agrees with the one expression', () => {
  const entries = ['medi-cal', 'medicaid*', '=ICE', '=*ICE', '=Ice', '*MediCal*', '白卡', 'медикал', 'inmigracion'];
  const scan = scanner(entries);
  const finds = wordsTest(entries);
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
    expect(scan(text)).toBe(finds(text));
  });
  test('no entries find nothing', () => {
    expect(scanner([])('Medi-Cal')).toBe(false);
    expect(wordsTest([])('Medi-Cal')).toBe(false);
  });
  test('its rough pass finds all that the exact one does, in any capitals and accents that pages use', () => {
    const source = wordsSource(['medi-cal', '=*ICE', 'inmigración', 'año*', 'медикейд', '=MEDI*CAL', 'i.c.e']);
    const rough = roughExpression(source);
    const exact = new RegExp(source);
    for (const text of [
      'MEDI‑CAL',
      'StopICE',
      'INMIGRACIÓN',
      'inmigracion',
      'Años',
      'МЕДИКЕЙД',
      'MEDIxxCAL',
      'I.C.E.',
    ]) {
      expect(exact.test(normalized(text)), text).toBe(true);
      expect(rough.test(text), text).toBe(true);
    }
  });
});

describe('a text as words are looked for in it', () => {
  test.each([
    { text: '', plain: '\n' },
    { text: 'Migración – YA', plain: 'Migracion-YA\nmigracion-ya' },
    { text: 'two\n\tlines', plain: 'two-lines\ntwo-lines' },
    { text: '메디칼 \ud800', plain: '메디칼-\ud800\n메디칼-\ud800' },
  ])('“$text”', ({ text, plain }) => {
    expect(normalized(text)).toBe(plain);
  });
});
