import { describe, expect, test } from 'vitest';
import { createGate, type GateData, namesOf, wakingWords } from '../../core/gate.ts';
import { classesOf, gate, gateData } from './real-gate.ts';

describe('how much of the topic a passage holds', () => {
  test.each([
    { tier: 'overview', text: 'ICE got everyone’s Medi-Cal data.' },
    { tier: 'overview', text: 'Medicaid records went to deportation officials.' },
    { tier: 'overview', text: 'Dieron los datos de Medi-Cal a la migra.' },
    { tier: 'overview', text: '白卡資料交給移民局' },
    { tier: 'overview', text: '#MediCal info sold to #StopICE targets' },
    { tier: 'topic', text: 'Medi-Cal renewals are due in March.' },
    { tier: 'topic', text: 'Guárdate tu tarjeta de medicaid.' },
    { tier: 'topic', text: 'The hospital gave patient records to ICE.' },
    { tier: 'topic', text: 'Immigration agents obtain health records.' },
    { tier: 'mention', text: 'ICE arrested an immigrant at the courthouse.' },
    { tier: 'none', text: 'A hospital stands near the border.' },
    { tier: 'none', text: 'The school gave pupils new books.' },
    { tier: 'none', text: 'Police and office prices, justice and service' },
    { tier: 'none', text: 'medical devices for the clinic' },
    { tier: 'none', text: '' },
  ])('$tier: “$text”', ({ tier, text }) => {
    expect(gate.decide(text).tier).toBe(tier);
  });
});

describe('ICE is a word of its own', () => {
  test.each(['ICE', 'Ice', 'ice', 'I.C.E.', '#AbolishICE'])('%s is immigration', (text) => {
    expect(classesOf(gate.decide(text))).toContain('immigration');
  });
  test.each(['police', 'Office', 'price', 'Justice', 'service', 'Alice', 'icing', 'iced', 'nice', 'dice', 'notice'])(
    '%s is not',
    (text) => {
      expect(classesOf(gate.decide(text))).not.toContain('immigration');
    },
  );
});

describe('a passage is left alone for its veto', () => {
  test.each([
    { veto: 'minnesota-wisconsin-dhs', text: 'Minnesota DHS mailed Medicaid ID numbers to members.' },
    { veto: 'minnesota-wisconsin-dhs', text: 'The Department of Human Services (DHS) gave Medicaid data to counties.' },
    { veto: 'school-cms', text: 'Charlotte schools (CMS) shared student records with immigration agents.' },
    { veto: 'software-cms', text: 'A headless CMS plugin sends user data to a custom ICE endpoint.' },
    { veto: 'cern-cms', text: 'The CMS muon detector at CERN gave data on ICE cooling.' },
    { veto: 'emergency-contact', text: 'Add your doctor as an ICE (in case of emergency) contact with your address.' },
    { veto: 'exchange', text: 'Intercontinental Exchange (ICE) sells health data to insurers.' },
    { veto: 'snap', text: 'USDA asked for SNAP data to find immigrants, and health data for ICE.' },
    { veto: 'tax', text: 'The IRS gave taxpayer addresses of patients to ICE.' },
    { veto: 'voters', text: 'Voter rolls went to Homeland Security with health data.' },
    { veto: 'jails', text: 'The sheriff gave jail health records to ICE.' },
  ])('$veto: “$text”', ({ veto, text }) => {
    expect(gate.decide(text)).toMatchObject({ tier: 'none', calls: false, veto });
  });

  test.each([
    { name: 'the tax agency', text: 'First the IRS gave ICE tax records, now CMS gives it Medicaid data.' },
    { name: 'food benefits', text: 'After the food stamp data, Medi-Cal files went to Homeland Security.' },
    { name: 'voter rolls', text: 'Voter rolls and Medicaid rolls are both with ICE.' },
    { name: 'a sheriff', text: 'The sheriff says Medi-Cal data helped ICE to find people.' },
    { name: 'a school district', text: 'Our school district warned that Medi-Cal data may go to ICE.' },
  ])('$name beside the programme vetoes nothing', ({ text }) => {
    const result = gate.decide(text);
    expect(result.veto).toBeUndefined();
    expect(result.tier).toBe('overview');
  });

  test.each([
    { name: 'Minnesota', text: 'Minnesota DHS shared Medicaid data with ICE.' },
    { name: 'an emergency contact', text: 'Put your Medi-Cal ID with your emergency contacts (ICE).' },
  ])('$name vetoes even beside the programme', ({ text }) => {
    expect(gate.decide(text).tier).toBe('none');
  });

  test('a veto’s word inside another word fires nothing', () => {
    expect(gate.decide('Brentwood patients: Medi-Cal data went to ICE.').veto).toBeUndefined();
  });
});

describe('hard negatives that name no programme never reach the overview', () => {
  test.each([
    'CMS published a rule on health data interoperability.',
    'The hockey team’s office posted ice prices and the service justice expects.',
    'ICE detained a man who was born in San José.',
    'Social Security data went to Homeland Security.',
    'The CMS experiment and the CMS of our newspaper are different things.',
    'Check a person’s citizenship in the SAVE system before enrolment.',
    'La policía de hielo no existe.',
  ])('%s', (text) => {
    expect(gate.decide(text).tier).not.toBe('overview');
  });
});

describe('context carries the programme', () => {
  const heading = 'What happened to the Medi-Cal files';
  test.each([
    { name: 'immigration and an act', text: 'They handed all of it to ICE.' },
    { name: 'immigration and data', text: 'ICE has the list.' },
    { name: 'the same in Spanish', text: 'Se los dieron todos a la migra.' },
  ])('to a passage that names $name', ({ text }) => {
    expect(gate.decide(text, heading)).toMatchObject({ tier: 'topic', byContext: true });
    expect(gate.decide(text)).toMatchObject({ byContext: false });
    expect(['none', 'mention']).toContain(gate.decide(text).tier);
  });

  test.each([
    { name: 'only immigration', text: 'ICE said nothing on Friday.' },
    { name: 'only an act', text: 'They handed all of it to the cook.' },
    { name: 'only data', text: 'The list was long.' },
    { name: 'nothing of it', text: 'It rained on Friday.' },
  ])('but not to one that names $name', ({ text }) => {
    expect(gate.decide(text, heading)).toMatchObject({ byContext: false });
    expect(['none', 'mention']).toContain(gate.decide(text, heading).tier);
  });

  test.each([
    { name: 'names another thing', context: 'What happened to the cash box' },
    { name: 'names only health', context: 'Hospitals and their patients' },
    { name: 'is empty', context: '' },
  ])('but not where the context $name', ({ context }) => {
    expect(gate.decide('They handed all of it to ICE.', context).byContext).toBe(false);
  });

  describe('the topic is lent by the sentence before', () => {
    const on = 'The Medi-Cal data that went to ICE';
    const before = 'CMS gave Medi-Cal records to ICE.';
    test.each([
      { name: 'a question', text: 'wait so is it blocked now??' },
      { name: 'a negation', text: 'No one has told them how.' },
      { name: 'Spanish', text: '¿Y ahora qué va a pasar?' },
    ])('to $name', ({ text }) => {
      expect(gate.decide(text, `${on}. ${before}`, before)).toMatchObject({
        tier: 'topic',
        lent: true,
        byContext: true,
      });
    });
    test.each([
      { name: 'only the heading is on the topic', text: 'So is it blocked now?', before: 'It rained on Friday.' },
      { name: 'nothing stands before', text: 'So is it blocked now?', before: '' },
      { name: 'the passage is about other records', text: 'The police have it all.', before },
      { name: 'the passage is about another programme', text: 'Is WIC next?', before },
    ])('but not where $name', ({ text, before }) => {
      expect(gate.decide(text, `${on}. ${before}`, before)).toMatchObject({ lent: false });
    });
    test('nor by the mere programme', () => {
      const only = 'Medi-Cal opens at nine.';
      expect(gate.decide('So is it blocked now?', only, only)).toMatchObject({ tier: 'none', lent: false });
    });
  });

  test('a passage with the programme of its own needs none', () => {
    expect(gate.decide('Medi-Cal data went to ICE.', heading)).toMatchObject({ tier: 'overview', byContext: false });
  });

  test('a veto in the passage holds whatever the context says', () => {
    expect(gate.decide('The sheriff handed all jail records to ICE.', heading).veto).toBe('jails');
  });

  test('immigration and data do not come from the context', () => {
    expect(gate.decide('Medi-Cal is for everyone.', 'ICE got the data').tier).toBe('topic');
  });
});

describe('what calls for reading the page in full', () => {
  test.each([
    { calls: true, text: 'Medi-Cal members’ data' },
    { calls: true, text: 'Medicaid and undocumented people' },
    { calls: true, text: 'Hospitals hand records to immigration agents.' },
    { calls: false, text: 'Medi-Cal' },
    { calls: false, text: 'ICE detained an immigrant.' },
    { calls: false, text: 'An office for hospital data' },
  ])('$calls: “$text”', ({ calls, text }) => {
    expect(gate.decide(text).calls).toBe(calls);
  });
});

describe('the fast test', () => {
  test.each([
    'Medi-Cal',
    'medi cal',
    'Medi\u00adCal',
    'Medicaid',
    'Medicade',
    'ICE',
    '#StopICE',
    'DHCS',
    'inmigración',
    '白卡',
    '메디칼',
  ])('lets “%s” through', (text) => {
    expect(gate.triggers(`Today ${text} was in the news.`)).toBe(true);
  });
  test.each(['police', 'ice cream', 'ICEBERG', 'medical school', 'dhs', 'immigrant', 'The price of justice', ''])(
    'passes over “%s”',
    (text) => {
      expect(gate.triggers(text)).toBe(false);
    },
  );
});

test('every row of the compiled topic names at least one class, and only classes that are there', () => {
  const all = (1 << gateData.names.length) - 1;
  for (const row of [
    ...gateData.page,
    ...gateData.topic,
    ...gateData.borrows,
    ...gateData.overview,
    ...gateData.mention,
  ]) {
    expect(row).toBeGreaterThan(0);
    expect(row & ~all).toBe(0);
  }
});

const ROLES = { lends: 3, wakes: 3, scored: [1, 2], carried: [], named: 'River' };

test('a topic of other words and classes works alike: nothing of this topic stands in the code', () => {
  const data: GateData = {
    trigger: ['river'],
    names: ['water', 'wall', 'work', 'paper'],
    classes: [['river'], ['dam'], ['build*'], ['map']],
    page: [3],
    topic: [1],
    borrows: [6],
    alone: ['ferry'],
    subject: 1,
    overview: [3],
    mention: [2],
    vetoes: [{ id: 'film', words: ['film'], unless: 8 }],
    ...ROLES,
  };
  const other = createGate(data);
  expect(other.decide('the river').tier).toBe('topic');
  expect(other.decide('the river dam').tier).toBe('overview');
  expect(other.decide('they build a dam', 'the river')).toMatchObject({ tier: 'topic', byContext: true });
  expect(other.decide('a film on the river dam').veto).toBe('film');
  expect(other.decide('a film on the river map').veto).toBeUndefined();
  expect(other.decide('so is it done?', 'the river dam', 'the river')).toMatchObject({ tier: 'topic', lent: true });
  expect(other.decide('so is it done?', 'the river dam', 'they build')).toMatchObject({ tier: 'none', lent: false });
  expect(wakingWords(data)).toEqual(['river', 'dam']);
  expect(namesOf(data, 10)).toEqual(['wall', 'paper']);
});

test('where nothing stands alone, every passage may borrow', () => {
  const data: GateData = {
    trigger: ['river'],
    names: ['water', 'wall', 'work', 'paper'],
    classes: [['river'], ['dam'], ['build*'], ['map']],
    page: [3],
    topic: [1],
    borrows: [6],
    alone: [],
    subject: 1,
    overview: [3],
    mention: [2],
    vetoes: [],
    ...ROLES,
  };
  const borrowed = { tier: 'topic', byContext: true };
  expect(createGate(data).decide('they build a dam', 'the river')).toMatchObject(borrowed);
  expect(createGate({ ...data, alone: ['dam'] }).decide('they build a dam', 'the river')).not.toMatchObject(borrowed);
});
