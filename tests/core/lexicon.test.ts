import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLexicon, type LexiconData, stem, stemmedLexicon } from '../../core/lexicon.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { readClaims } from '../../scripts/evaluation/claims.ts';

const DATA: LexiconData = {
  concepts: {
    agency: { en: ['federal health agency', 'agency'], es: ['agencia federal', 'agencia'] },
    feds: { en: ['federal', 'federal government'], es: ['federal'] },
    health: { en: ['health', 'agency'], es: ['salud'] },
    share: { en: ['share', 'hand over'], es: ['compartir', 'dieron'] },
    homeland: { en: ['homeland security'], es: ['seguridad nacional'] },
  },
  stop: { en: ['the', 'to', 'of', 'a', 'and'], es: ['el', 'la', 'los', 'de', 'a', 'y'] },
  joined: ['homeland security'],
};
const lexicon = createLexicon(DATA);
const tokens = (text: string, reader = lexicon) => reader.read(text).tokens.map((token) => token.text);

describe('phrases', () => {
  test.each([
    { name: 'the longest phrase wins', text: 'the federal health agency', read: ['@agency'] },
    {
      name: 'a shorter one where the longest is broken',
      text: 'federal and health agency',
      read: ['@feds', '@health', '@agency'],
    },
    { name: 'the first concept that claims a phrase keeps it', text: 'agency', read: ['@agency'] },
    { name: 'any form of a word', text: 'Sharing, shared, shares', read: ['@share', '@share', '@share'] },
    { name: 'any form of a phrase', text: 'handed over', read: ['@share'] },
    { name: 'half a phrase is no phrase', text: 'hand it', read: ['hand', 'it'] },
    { name: 'words of a phrase the wrong way round', text: 'security homeland', read: ['secur', 'homeland'] },
    { name: 'stop words go', text: 'the share of the agency', read: ['@share', '@agency'] },
    { name: 'unknown words are their stems', text: 'a running river', read: ['run', 'river'] },
    { name: 'nothing', text: '', read: [] },
  ])('$name: “$text”', ({ text, read }) => {
    expect(tokens(text)).toEqual(read);
  });
});

test('a name that hashtags may join is read apart, with stems made ahead as well', () => {
  const ahead = createLexicon(stemmedLexicon(DATA));
  for (const reader of [lexicon, ahead]) {
    expect(tokens('#homelandsecurity', reader)).toEqual(['@homeland']);
    expect(tokens('#HOMELANDSECURITYshares', reader)).toEqual(['@homeland', '@share']);
    expect(tokens('homelandsecurity', reader)).toEqual(['homelandsecur']);
  }
});

describe('language', () => {
  test.each([
    { name: 'Spanish by its small words', text: 'los datos de la agencia federal', language: 'es' },
    { name: 'English by its small words', text: 'the data of the federal agency', language: 'en' },
    { name: 'English where no small word tells', text: 'agencia federal', language: 'en' },
    {
      name: 'a Spanish name in an English sentence',
      text: 'la migra and the agency share to the feds',
      language: 'en',
    },
  ] as const)('$name', ({ text, language }) => {
    expect(lexicon.read(text).language).toBe(language);
  });

  test('Spanish phrases are read in Spanish', () => {
    expect(tokens('La agencia federal dieron los datos y la salud')).toEqual(['@agency', '@share', 'dat', '@health']);
  });

  test('a language that is given is not guessed', () => {
    expect(lexicon.read('los datos de la agencia', 'en').language).toBe('en');
  });
});

test('words hold all of them as stems, in order: stop words and those inside phrases too', () => {
  expect(lexicon.read('the federal health agency shared a file').words).toEqual([
    'the',
    'feder',
    'health',
    'agenc',
    'share',
    'a',
    'file',
  ]);
});

describe('typing slips', () => {
  const spelling = createLexicon(DATA, new Set(['stage']));
  test('a slip of a lexicon’s word is mended', () => {
    expect(tokens('the helth', spelling)).toEqual(['@health']);
  });
  test('without known words nothing is mended', () => {
    expect(tokens('the helth')).toEqual(['helth']);
  });
  test('a word that is known stays as it is', () => {
    const knows = createLexicon(DATA, new Set(['helth']));
    expect(tokens('the helth', knows)).toEqual(['helth']);
  });
});

describe('stems', () => {
  test.each([
    { word: 'sharing', language: 'en', stem: 'share' },
    { word: 'compartieron', language: 'es', stem: 'compart' },
    { word: '2025', language: 'en', stem: '2025' },
    { word: 'v2', language: 'en', stem: 'v2' },
    { word: 'is', language: 'en', stem: 'is' },
    { word: '白卡', language: 'en', stem: '白卡' },
    { word: 'a'.repeat(41), language: 'en', stem: 'a'.repeat(41) },
  ] as const)('$word is cut to $stem', ({ word, language, stem: cut }) => {
    expect(stem(word, language)).toBe(cut);
  });
});

describe('the project’s own lexicon', () => {
  const { lexicon: data } = compileBase(loadBase(join(import.meta.dirname, '../../facts')));
  const own = createLexicon(data);
  test.each([
    { text: 'immigration and customs enforcement', concept: '@ice' },
    { text: 'Department of Homeland Security', concept: '@dhs' },
    { text: 'centers for medicare and medicaid services', concept: '@cms' },
    { text: 'state health department', concept: '@dhcs' },
    { text: 'federal health department', concept: '@hhs' },
    { text: 'Medi-Cal', concept: '@medicaid' },
    { text: '#MediCal', concept: '@medicaid' },
    { text: 'turned over', concept: '@share' },
  ])('“$text” is one token, $concept', ({ text, concept }) => {
    expect(own.read(text, 'en').tokens).toEqual([{ text: concept, concept: true }]);
  });
  test.each([
    { text: 'Seguridad Nacional', concept: '@dhs' },
    { text: 'la migra', concept: '@ice' },
    { text: 'Departamento de Servicios de Atención Médica', concept: '@dhcs' },
    { text: 'entregaron', concept: '@share' },
  ])('“$text” is one token, $concept', ({ text, concept }) => {
    expect(own.read(text, 'es').tokens).toEqual([{ text: concept, concept: true }]);
  });
  test.each(['police', 'office', 'price', 'justice', 'service'])('%s is not ICE', (word) => {
    expect(tokens(word, own)).not.toContain('@ice');
  });
  test('stemmed ahead, it reads every claim of dev as before', () => {
    const ahead = createLexicon(JSON.parse(JSON.stringify(stemmedLexicon(data))));
    const texts = readClaims('dev').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(ahead.read(text)).toEqual(own.read(text));
  });
  test('a sentence that switches languages keeps the names of both', () => {
    const read = tokens('Mi clinic dice que los datos de Medi-Cal fueron a Homeland Security y a la migra', own);
    expect(read).toContain('@medicaid');
    expect(read).toContain('@ice');
  });
});
