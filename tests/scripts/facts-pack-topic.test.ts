import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardView } from '../../core/card-view.ts';
import { checkClaim } from '../../core/claims-check.ts';
import { knownStems } from '../../core/evidence.ts';
import { explain } from '../../core/explain.ts';
import { createGate, wakingWords } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher, type Matcher } from '../../core/match.ts';
import { judgePack } from '../../core/pack/judge.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { BLANK_PAGE, pageReducer } from '../../core/page-state.ts';
import { passagesOf } from '../../core/passages.ts';
import { searchTitles } from '../../core/title-search.ts';
import { titlesOf } from '../../core/titles-of.ts';
import { scanner } from '../../core/vocabulary.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { packContent } from '../../facts/pack-content.ts';
import { readPackSettings } from '../../facts/pack-settings.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { SETTINGS } from '../eval/evidence-fit.ts';
import { fitModel } from '../eval/fit.ts';
import { FACTS } from '../facts/altered-base.ts';
import { newSigner } from '../platform/pack/signed.ts';
import { filesUnder, readSource, withoutComments } from '../structure/source-files.ts';

/** A second topic, small and made up, by the same form of files: `tests/fixtures/topics/night-bus`. */
const FOLDER = join(import.meta.dirname, '../fixtures/topics/night-bus/facts');
const HEADER = { topic: 'night-bus', edition: 1, made: '2026-11-24', expires: '2027-05-23' };

/** Texts on the night bus that raise neither question; without any, a fit would not know silence. */
const SILENT = [
  'I saw a night bus today.',
  'My sister painted a night bus.',
  'A night bus is blue and long.',
  'He wrote a song called Night Bus.',
];

let pack: Pack;
let matcher: Matcher;

beforeAll(async () => {
  const loaded = loadBase(FOLDER);
  const compiled = compileBase(loaded);
  const phrasings = loaded.facts.flatMap(({ value }) =>
    (['en', 'es'] as const).flatMap((lang) => value.claims[lang].map((text) => ({ fact: value.id, text, lang }))),
  );
  const label = (text: string, fact: string | null, lang: string, at: number) => ({
    id: `${at}`,
    lang,
    style: '',
    text,
    fact,
    also: [],
  });
  const claims = [
    ...phrasings.map(({ text, fact, lang }, at) => label(text, fact, lang, at)),
    ...SILENT.flatMap((text, at) => [
      label(text, null, 'en', 100 + at),
      label(text.toLowerCase(), null, 'en', 200 + at),
    ]),
  ];
  const model = fitModel(compiled, phrasings, claims, [], { ...SETTINGS, leastSeen: 1 });
  const signer = await newSigner();
  const file = JSON.stringify(await signer.sign(JSON.stringify(packContent(compiled, model, HEADER))));
  const read = await readPack(file, signer.publicKey);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const verdict = judgePack(
    read.pack,
    { topic: 'night-bus', edition: 0, base: { facts: [], sources: [], overview: [], groups: [] } },
    '2026-11-24',
  );
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  ({ pack } = verdict);
  // From here on nothing but the file: as the extension has it.
  matcher = createMatcher(
    pack.match,
    createLexicon(pack.lexicon, knownStems(pack.match.evidence)),
    createGate(pack.gate),
  );
});

describe('the same engine, by a pack on another topic alone', () => {
  test.each([
    { text: 'They say the night bus costs nine dollars now.', fact: 'bus-fare' },
    { text: 'You pay no fare on the night bus.', fact: 'bus-fare' },
    { text: 'El autobús nocturno cuesta cinco dólares.', fact: 'bus-fare' },
    { text: 'The night bus runs only on Saturday nights.', fact: 'bus-hours' },
    { text: 'The last night bus leaves at midnight.', fact: 'bus-hours' },
    { text: 'My sister saw a blue night bus.', fact: undefined },
    { text: "ICE got everyone's Medi-Cal data.", fact: undefined },
    { text: 'The day bus costs nine dollars.', fact: undefined },
  ])('$text → $fact', ({ text, fact }) => {
    expect(matcher.match(text).fact).toBe(fact);
  });
  test.each([
    { text: 'You pay nine dollars now.', fact: 'bus-fare' },
    { text: 'It leaves at midnight, they say, and runs no more.', fact: 'bus-hours' },
    { text: 'You pay nine dollars on the train now.', fact: undefined },
  ])('under its heading: $text → $fact', ({ text, fact }) => {
    const under = matcher.match(text, 'Night bus: what has changed');
    expect(under.fact).toBe(fact);
    expect(under.gate.byContext).toBe(fact !== undefined);
    if (fact) expect(under.reading!.tokens.map((token) => token.text)).toContain('@bus');
    expect(matcher.match(text).fact).toBeUndefined();
    expect(matcher.match(text, 'Medi-Cal data and ICE').fact).toBeUndefined();
  });
  test('what stands right after it may be lent the whole topic', () => {
    const heading = 'Night bus: fare and hours';
    expect(matcher.match('So what now?', heading, 'The town meets today.').gate).toMatchObject({ lent: true });
    expect(matcher.match('So what now?', heading, 'It rains.').gate).toMatchObject({ lent: false });
  });
  test.each([
    { text: 'You pay nine dollars now.', outcome: 'if-subject', fact: 'bus-fare' },
    { text: 'The night bus costs nine dollars now.', outcome: 'note', fact: 'bus-fare' },
    { text: 'My cat is fine.', outcome: 'none', fact: undefined },
  ])('a claim to check: $text → $outcome', ({ text, outcome, fact }) => {
    const checked = checkClaim(matcher, text);
    expect([checked.outcome, checked.fact]).toEqual([outcome, fact]);
  });
  test('its hashtag is its name', () => {
    expect(matcher.match('You pay nine dollars now #nightbus').fact).toBe('bus-fare');
    const titles = titlesOf(pack.base, pack.lexicon);
    expect(searchTitles(titles, 'en', '#nightbus cost', 1).map(({ id }) => id)).toEqual(['bus-fare']);
    expect(matcher.match('#NIGHTBUSFARE').reading!.tokens.map((token) => token.text)).toEqual(['@bus', '@money']);
  });
  test('why a text has no note is told by its own classes', () => {
    const told = (text: string) => explain(matcher, matcher.match(text));
    expect(told('The day bus costs nine dollars.')).toContain('it has not all of any of these: bus.');
    expect(told('My sister saw a blue night bus.')).toMatch(
      /brevity \S+ fare \S+ hours \S+ runs \S+ whole topic \S+$/m,
    );
  });
  test('on a page that is read in full its own words wake', () => {
    const wakes = scanner(wakingWords(pack.gate));
    expect(wakes('You pay nine dollars now.')).toBe(true);
    expect(wakes('The town meets today.')).toBe(false);
    expect(wakes('ICE got everyone’s Medi-Cal data.')).toBe(false);
  });
  test('its card has its own source and words', () => {
    const view = cardView(pack.base, 'bus-fare', { language: 'es', today: '2026-11-24' });
    expect(view.lead.text).toContain('Dos dólares');
    expect(view.quoted?.quotation?.words).toBe('A ride on the night bus costs two dollars.');
    expect(view.source.publisherShort).toBe('Town');
  });
  test('its gate wakes for its own words alone', () => {
    const { triggers } = createGate(pack.gate);
    expect(triggers('More people take the night bus.')).toBe(true);
    expect(triggers('ICE got everyone’s Medi-Cal data.')).toBe(false);
    expect(matcher.match('The night bus runs, and you pay a fare by the timetable.').gate.tier).toBe('overview');
  });
  test('a page’s block has its notes in their places, and the card opens on one', () => {
    const text = 'Rain is due. The last night bus leaves at midnight. You pay no fare on the night bus.';
    const { noted, mention } = passagesOf(matcher, { text, heading: '', before: '' });
    expect(mention).toBe(true);
    expect(noted.map(({ start, end, match }) => [match.fact, text.slice(start, end)])).toEqual([
      ['bus-hours', 'The last night bus leaves at midnight.'],
      ['bus-fare', 'You pay no fare on the night bus.'],
    ]);
    const notes = noted.map(({ match: { fact, score } }) => ({ key: fact!, fact: fact!, score, more: 0 }));
    const found = pageReducer(BLANK_PAGE, { type: 'found', notes, overview: false });
    expect(pageReducer(found, { type: 'open', key: 'bus-fare' }).open).toEqual({ kind: 'note', key: 'bus-fare' });
  });
  test('the extension on Medi-Cal data does not take it', () => {
    const { topic } = readPackSettings(FACTS);
    const verdict = judgePack(pack, { topic, edition: 0, base: pack.base }, '2026-11-24');
    expect(!verdict.ok && verdict.refusals).toEqual([
      { code: 'other-topic', topic: 'night-bus', installed: 'medi-cal-data' },
    ]);
  });
});

test('the engine names nothing of its own topic', () => {
  const names = /medi-?cal|medi-?caid|\b(?:dhcs|cms|hhs|dhs|ice)\b|migra|programme|\bhealth|california/i;
  const files = [
    ...['core', 'page', 'platform', 'entrypoints/notes'].flatMap(filesUnder),
    readSource('entrypoints/gate.ts'),
  ];
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(({ name, text }) => {
    const word = names.exec(withoutComments(text))?.[0];
    return word ? [`${name}: ${word}`] : [];
  });
  expect(found, 'To mend: put the word into facts/, as a word, a role or a joined name.').toEqual([]);
});

test('every class of the second topic has a name of its own', () => {
  const { names } = compileBase(loadBase(FACTS)).gate;
  expect(pack.gate.names.filter((name) => names.includes(name))).toEqual([]);
});

test('what reads, judges and keeps packs says nothing of any topic', () => {
  const files = [
    'core/pack/faults.ts',
    'core/pack/judge.ts',
    'core/pack/changes.ts',
    'core/pack/shelf.ts',
    'platform/pack/payload.ts',
    'platform/pack/read-pack.ts',
  ];
  const told = files.filter((file) =>
    /medi-?cal|medicaid|\bdhcs\b|\bcms\b/i.test(readFileSync(join(FACTS, '..', file), 'utf8')),
  );
  expect(told).toEqual([]);
});
