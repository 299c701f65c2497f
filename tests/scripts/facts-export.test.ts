import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { escaped } from '../../scripts/facts/export/markdown.ts';
import { FORMATS } from '../../scripts/facts/export.ts';
import { FACTS } from './facts-output.ts';
import { readCsv } from './read-csv.ts';
import { webAnnotationSchema } from './web-annotation-schema.ts';

const compiled = compileBase(loadBase(FACTS));
const answers = compiled.base.facts.flatMap((fact) => fact.answers.map((answer) => ({ fact, answer })));
const written = (format: string, language: 'en' | 'es' = 'en') => FORMATS[format]!(compiled, language, '2026-01-15');

/** What the compiler says of a value held against schema.org's own vocabulary, as `schema-dts` types it. */
function schemaOrgErrors(value: string): string {
  // Within the project, so that the compiler finds its packages.
  const output = join(FACTS, '../.output');
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, 'schema-org-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'value.ts');
  writeFileSync(file, `import type { Graph } from 'schema-dts';\nexport const value: Graph = ${value};\n`);
  const tsc = join(FACTS, '../node_modules/typescript/bin/tsc');
  const args = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--types',
    '',
    file,
  ];
  return spawnSync(process.execPath, [tsc, ...args], { encoding: 'utf8' }).stdout;
}

describe('claimreview', { timeout: 60_000 }, () => {
  const graph = JSON.parse(written('claimreview'));
  const reviews: Record<string, unknown>[] = graph['@graph'];

  test('is valid by schema.org’s vocabulary', () => {
    expect(schemaOrgErrors(written('claimreview'))).toBe('');
  });
  test.each([
    { name: 'a property that there is not', from: '"claimReviewed"', to: '"claimRefuted"' },
    { name: 'a type that there is not', from: '"@type": "Quotation"', to: '"@type": "Quote"' },
    { name: 'a number where a text belongs', from: /"reviewBody": "[^"]*"/, to: '"reviewBody": {}' },
  ])('$name would be found', ({ from, to }) => {
    const broken = written('claimreview').replace(from, to);
    expect(broken).not.toBe(written('claimreview'));
    expect(schemaOrgErrors(broken)).toMatch(/^\S+value\.ts\(\d+,\d+\): error TS2\d{3}: /);
  });
  test('has every answer, each with the days between which it was the newest', () => {
    expect(reviews).toHaveLength(answers.length);
    for (const { fact, answer } of answers) {
      const next = fact.answers[fact.answers.indexOf(answer) + 1];
      expect(reviews).toContainEqual(
        expect.objectContaining({
          '@type': 'ClaimReview',
          identifier: `${fact.id}/${answer.asOf}`,
          claimReviewed: fact.question.en,
          reviewBody: answer.text.en,
          temporalCoverage: `${answer.asOf}/${next?.asOf ?? '..'}`,
        }),
      );
    }
  });
  test('quotes with the day of the statement, and only what may be quoted', () => {
    const quoted = answers.filter(({ answer }) => answer.quotation).map(({ answer }) => answer.quotation!.words);
    const quotations = reviews
      .map(({ citation }) => citation as Record<string, unknown>)
      .filter((item) => item['@type'] === 'Quotation');
    expect(quotations.map(({ text }) => text)).toEqual(quoted);
    for (const { datePublished } of quotations) expect(datePublished).toBe('2025-06-13');
  });
  test('gives no verdict', () => {
    for (const word of ['reviewRating', 'ratingValue', 'bestRating', 'Rating'])
      expect(written('claimreview')).not.toContain(word);
    expect(written('claimreview')).not.toMatch(/"(false|true|misleading|pants on fire)"/i);
  });
  test('speaks Spanish when asked', () => {
    const [first] = JSON.parse(written('claimreview', 'es'))['@graph'];
    expect(first).toMatchObject({ inLanguage: 'es', claimReviewed: compiled.base.facts[0]!.question.es });
  });
});

describe('web-annotation', () => {
  const valid = new Ajv({ strict: true, allErrors: true }).compile(webAnnotationSchema);
  const collection = () => JSON.parse(written('web-annotation'));

  test('is valid by what the model requires', () => {
    expect(valid(collection()), JSON.stringify(valid.errors)).toBe(true);
  });
  test.each([
    { name: 'no context', change: (all: ReturnType<typeof collection>) => delete all['@context'] },
    { name: 'no target', change: (all: ReturnType<typeof collection>) => delete all.first.items[0].target },
    {
      name: 'an id that is no address',
      change: (all: ReturnType<typeof collection>) => Object.assign(all.first.items[0], { id: 'one' }),
    },
    {
      name: 'a selector without words',
      change: (all: ReturnType<typeof collection>) => delete all.first.items[0].target.selector.exact,
    },
    {
      name: 'a day without its time zone',
      change: (all: ReturnType<typeof collection>) =>
        Object.assign(all.first.items[0].target.state, { sourceDate: '2025-06-13' }),
    },
    {
      name: 'a beginning without an end',
      change: (all: ReturnType<typeof collection>) => delete all.first.items[1].target.state.sourceDateEnd,
    },
  ])('$name would be found', ({ change }) => {
    const all = collection();
    change(all);
    expect(valid(all)).toBe(false);
  });
  test('ids are unique, and the same each time', () => {
    const ids = collection().first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(answers.length);
    expect(collection()).toEqual(collection());
  });
  test('every quotation is found again by its selector in the text it points at', () => {
    const text = compiled.statements[0]!.paragraphs.map((paragraph) => paragraph.text).join('\n');
    const selectors = collection().first.items.flatMap(
      (item: { target: { selector?: object } }) => item.target.selector ?? [],
    );
    expect(selectors).toHaveLength(answers.filter(({ answer }) => answer.quotation).length);
    for (const { prefix, exact, suffix } of selectors) expect(text).toContain(prefix + exact + suffix);
  });
});

describe('csv', () => {
  const rows = readCsv(written('csv'));
  test('has a row for each answer, all of the same width', () => {
    expect(rows).toHaveLength(answers.length + 1);
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
  });
  test('gives back what the base says, letter for letter', () => {
    const sourceOf = ({ source }: { source: string }) => compiled.base.sources.find(({ id }) => id === source)!;
    const column = (name: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)]);
    expect(column('fact')).toEqual(answers.map(({ fact }) => fact.id));
    expect(column('as_of')).toEqual(answers.map(({ answer }) => answer.asOf));
    expect(column('answer_es')).toEqual(answers.map(({ answer }) => answer.text.es));
    expect(column('quotation')).toEqual(answers.map(({ answer }) => answer.quotation?.words ?? ''));
    expect(column('title')).toEqual(answers.map(({ answer }) => sourceOf(answer).title));
    expect(column('last_checked')).toEqual(answers.map(({ answer }) => sourceOf(answer).lastChecked));
    expect(column('review_by')).toEqual(answers.map(({ answer }) => sourceOf(answer).reviewBy));
  });
  test('quotes marks, commas and line breaks', () => {
    const [fact, ...facts] = compiled.base.facts;
    const odd = { ...fact!, question: { en: 'He said: "a, b"\r\nand c', es: 'x' } };
    const base = { ...compiled.base, facts: [odd, ...facts] };
    expect(readCsv(FORMATS.csv!({ ...compiled, base }, 'en', '2026-01-15'))[1]![1]).toBe(odd.question.en);
  });
});

describe('markdown', () => {
  test.each(['en', 'es'] as const)('in %s has each question as a heading, each answer, each quotation', (language) => {
    const text = written('markdown', language);
    for (const { fact, answer } of answers) {
      expect(text).toContain(`\n## ${escaped(fact.question[language])}\n`);
      expect(text).toContain(escaped(answer.text[language]));
      if (answer.quotation) expect(text).toContain(`\n> “${escaped(answer.quotation.words)}”\n`);
    }
  });
  test('links only to parts that are there, and to the source', () => {
    const text = written('markdown');
    const parts = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !parts.has(id))).toEqual([]);
    expect(text).toContain(`](<${compiled.base.sources[0]!.address}>)`);
  });
  test('says that the check is due once it is', () => {
    expect(written('markdown')).not.toContain('Not checked since');
    const overdue = FORMATS.markdown!(compiled, 'en', '2027-01-01');
    expect(overdue.split('\n## ')[0]).toContain('Not checked since');
    expect(overdue.split('\n## ').at(-1)).toContain('Not checked since');
  });
  test.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['[x](y) <b>', '\\[x\\](y) \\<b\\>'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['2025. A year', '2025\\. A year'],
    ['AT&amp;T, A & B', 'AT\\&amp;T, A & B'],
    ['two\n\nlines', 'two lines'],
    ['Medi-Cal, 25-20', 'Medi-Cal, 25-20'],
  ])('%s is written %s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });
});
