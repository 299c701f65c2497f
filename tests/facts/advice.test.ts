import { describe, expect, test } from 'vitest';
import { adviseAlike } from '../../facts/advice/alike.ts';
import { adviseAstray } from '../../facts/advice/astray.ts';
import { adviseDays, daysIn } from '../../facts/advice/days.ts';
import { adviseNotesLeft } from '../../facts/advice/notes-left.ts';
import { adviseReading } from '../../facts/advice/reading.ts';
import { adviseReview } from '../../facts/advice/review.ts';
import { adviseSpanish } from '../../facts/advice/spanish.ts';
import { loadBase } from '../../facts/load.ts';
import { matcherOf } from '../../facts/matcher.ts';
import { readModel } from '../../facts/model.ts';
import { draftFile } from '../../scripts/facts/new/draft.ts';
import { FACTS } from './altered-base.ts';

const base = loadBase(FACTS);
const made = matcherOf(base, readModel(FACTS));
const real = base.facts.find(({ value }) => value.id === 'sharing-not-confirmed')!;
const source = base.sources[0]!;

/** A fact like `sharing-not-confirmed`, with some of it changed. */
const fact = (change: Partial<typeof real.value>) => ({ ...real, value: { ...real.value, ...change } });
const answering = (en: string, es: string) => fact({ answers: [{ ...real.value.answers[0]!, text: { en, es } }] });
const phrased = (en: readonly string[], es: readonly string[] = []) => fact({ claims: { en: [...en], es: [...es] } });
const lineOf = (...path: PropertyKey[]) => real.lineOf(path);

const EN = 'Not on that day. On June 13, 2025, DHCS said it had received no confirmation.';
const ES = 'Hasta ese día, no. El 13 de junio de 2025, DHCS dijo que no había recibido confirmación.';

describe('a source’s days', () => {
  test.each([
    { name: 'on the review day nothing is due', today: '2026-03-29', finds: [] },
    {
      name: 'the day after, a check is',
      today: '2026-03-30',
      finds: [['advice', /was to be checked again by 2026-03-29/]],
    },
    {
      name: 'days to come are errors',
      today: '2025-09-01',
      finds: [
        [undefined, /^2025-12-29 is still to come$/],
        [undefined, /^2025-12-29 is still to come$/],
      ],
    },
  ] as const)('$name', ({ today, finds }) => {
    const found = adviseReview(source, today);
    expect(found.map(({ severity, message }) => [severity, message])).toEqual(
      finds.map(([severity, message]) => [severity, expect.stringMatching(message)]),
    );
    for (const { line, mend, example } of found)
      expect([line > 1, mend, example]).toEqual([true, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

describe('notes that a draft came with', () => {
  const draft = draftFile({
    id: 'sharing-not-confirmed',
    question: {},
    source: 'dhcs-25-20',
    revision: 'june',
    asOf: '2025-06-13',
    quotation: {},
    text: {},
    claims: { en: [], es: [] },
  });
  const comments = draft.split('\n').filter((line) => /^\s*#(?! yaml-language-server)/.test(line));
  test('are all told, with their lines', () => {
    const [left, ...more] = adviseNotesLeft({ ...real, content: draft });
    expect(comments.length).toBeGreaterThan(5);
    expect(left).toMatchObject({
      line: 2,
      severity: 'advice',
      message: expect.stringContaining(`${comments.length} of them`),
    });
    expect(more).toEqual([]);
  });
  test('one is told after edits, with Windows line ends too', () => {
    const content = `id: x\r\nanswers:\r\n${comments[3]}\r\n`;
    expect(adviseNotesLeft({ ...real, content })).toMatchObject([{ line: 3 }]);
  });
  test('a maintainer’s own notes are none', () => {
    expect(adviseNotesLeft({ ...real, content: `# checked by telephone\n${real.content}` })).toEqual([]);
  });
});

describe('days that a text names', () => {
  test.each([
    { language: 'en', text: 'On June 13, 2025, and on July 9, 2025.', days: ['2025-06-13', '2025-07-09'] },
    { language: 'es', text: 'El 13 de junio de 2025 y el 9 de Julio de 2025.', days: ['2025-06-13', '2025-07-09'] },
    { language: 'en', text: 'In late July 2025, twice: June 13, 2025; June 13, 2025.', days: ['2025-06-13'] },
    { language: 'es', text: 'A fines de julio de 2025.', days: [] },
  ] as const)('$text', ({ language, text, days }) => {
    expect(daysIn(text, language)).toEqual(days);
  });
  test.each([
    { name: 'the same in both languages', es: ES, finds: 0 },
    { name: 'another one in Spanish', es: ES.replace('13', '14'), finds: 1 },
    { name: 'none in Spanish', es: 'Hasta ese día, no.', finds: 1 },
  ])('$name: $finds', ({ es, finds }) => {
    const found = adviseDays(answering(EN, es), '2026-01-01');
    expect(found).toHaveLength(finds);
    for (const { severity, line } of found)
      expect([severity, line]).toEqual(['advice', lineOf('answers', 0, 'text', 'es')]);
  });
  test('an answer of a day to come is an error', () => {
    const [found] = adviseDays(answering(EN, ES), '2025-01-01');
    expect(found).toMatchObject({ message: '2025-06-13 is still to come', line: lineOf('answers', 0, 'asOf') });
    expect(found!.severity).toBeUndefined();
  });
});

describe('Spanish', () => {
  test.each([
    { name: 'Spanish is Spanish', given: answering(EN, ES), finds: [] },
    {
      name: 'the English once more is no Spanish',
      given: answering(EN, EN),
      finds: [[undefined, /the Spanish is missing/]],
    },
    {
      name: 'other English is no Spanish either',
      given: answering(EN, 'It was not confirmed by the department on that day, as far as it said.'),
      finds: [['advice', /reads as English/]],
    },
    {
      name: 'a question too',
      given: fact({ question: { en: 'Was it?', es: 'Was it?' } }),
      finds: [[undefined, /the Spanish is missing/]],
    },
    {
      name: 'a Spanish phrasing among the English ones',
      given: phrased(['No se sabe si la migra tiene los datos de Medi-Cal.', 'Nobody knows if ICE has the data.']),
      finds: [['advice', /reads as Spanish/]],
    },
  ] as const)('$name', ({ given, finds }) => {
    expect(adviseSpanish(given, made.lexicon).map(({ severity, message }) => [severity, message])).toEqual(
      finds.map(([severity, message]) => [severity, expect.stringMatching(message)]),
    );
  });
});

describe('phrasings that match another fact better', () => {
  const astray = 'A judge ruled that the government may share some Medicaid data with ICE.';
  test('are errors where that fact’s note would be shown', () => {
    const [found, ...more] = adviseAstray(phrased([real.value.claims.en[0]!, astray]), made);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      line: lineOf('claims', 'en', 1),
      message: expect.stringMatching(/matches ruling-2025-12-29 \(\d\.\d\d\) better than its own fact \(\d\.\d\d\)/),
      example: expect.stringContaining(astray),
    });
    expect(found!.severity).toBeUndefined();
  });
  test('are advice where the matcher would keep silent', () => {
    const { evidence, score } = readModel(FACTS);
    const silent = matcherOf(base, { evidence, score: { ...score, threshold: { en: 1.1, es: 1.1 } } });
    expect(adviseAstray(phrased([astray]), silent)).toMatchObject([{ severity: 'advice' }]);
  });
  test('the quick look at the evidence leaves out none that a full match finds, though each fact has one of its neighbour’s', () => {
    const mixed = base.facts.map((one, at) => {
      const { claims } = base.facts[(at + 1) % base.facts.length]!.value;
      const { en, es } = one.value.claims;
      const swapped = { en: [...en.slice(1), claims.en[0]!], es: [...es.slice(1), claims.es[0]!] };
      return { ...one, value: { ...one.value, claims: swapped } };
    });
    const { matcher, ...rest } = matcherOf({ ...base, facts: mixed }, readModel(FACTS));
    const told = mixed.flatMap((one) => adviseAstray(one, { matcher, ...rest }).map(({ message }) => message));
    const found = mixed.flatMap(({ value }) =>
      (['en', 'es'] as const).flatMap((language) =>
        value.claims[language].flatMap((claim) => {
          const [best] = matcher.match(claim).candidates;
          return best && best.fact !== value.id ? [best.fact] : [];
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(40);
    expect(told).toEqual(found.map((fact) => expect.stringContaining(`matches ${fact} (`)));
  });
  test('are not told of where the gate lets nothing through', () => {
    expect(adviseAstray(phrased(['The hockey rink closed.']), made)).toEqual([]);
  });
});

describe('phrasings too alike', () => {
  const phrasings = (...texts: readonly string[]) =>
    texts.map((text) => ({ fact: real.value.id, language: 'en' as const, text }));
  test.each([
    { name: 'the same words in another order', texts: ['a b c d', 'd c b a'], finds: 1 },
    { name: 'one word in four is another', texts: ['a b c d', 'a b c e'], finds: 0 },
    { name: 'three of a kind are two too many', texts: ['a b', 'b a', 'a b a'], finds: 3 },
    { name: 'nothing in common', texts: ['a b', 'c d'], finds: 0 },
  ])('$name: $finds', ({ texts, finds }) => {
    const found = adviseAlike([phrased(texts)], phrasings(...texts));
    expect(found).toHaveLength(finds);
    for (const problem of found) expect(problem).toMatchObject({ severity: 'advice', file: real.file });
  });
  test('of two languages are none', () => {
    const both = phrasings('a b', 'a b').map((item, at) => ({
      ...item,
      language: at ? ('es' as const) : ('en' as const),
    }));
    expect(adviseAlike([phrased(['a b'], ['a b'])], both)).toEqual([]);
  });
  test('the later one is told, with the place and words of the earlier', () => {
    const [found] = adviseAlike([phrased(['x y', 'One two', 'Two one'])], phrasings('x y', 'one two', 'two one'));
    expect(found!.line).toBe(lineOf('claims', 'en', 2));
    expect(found!.message).toContain(`${real.file}:${lineOf('claims', 'en', 1)}, "One two"`);
  });
});

describe('answers too long or too hard', () => {
  const short = 'No. It is not.';
  test.each([
    { name: 'short and plain', en: short, es: ES, finds: [] },
    {
      name: '66 words',
      en: `${'We go on. '.repeat(4)}${'a '.repeat(54)}b.`,
      es: ES,
      finds: [/has 67 words; 65/],
    },
    { name: 'five sentences', en: 'We go. We go. We go. We go. We go.', es: ES, finds: [/has 5 sentences/] },
    {
      name: 'one long sentence of long words',
      en: 'Federal authorities administering immigration enforcement subsequently communicated comprehensive administrative determinations regarding confidentiality.',
      es: ES,
      finds: [/reads at grade \d+\.\d; the aim is 8/],
    },
  ])('$name', ({ en, es, finds }) => {
    const found = adviseReading(answering(en, es));
    expect(found.map(({ message }) => message)).toEqual(finds.map((message) => expect.stringMatching(message)));
    for (const { severity, line } of found)
      expect([severity, line]).toEqual(['advice', lineOf('answers', 0, 'text', 'en')]);
  });
});
