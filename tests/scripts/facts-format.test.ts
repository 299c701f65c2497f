import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factSchema, sourceSchema } from '../../facts/schema.ts';
import { fix, formattedFiles } from '../../scripts/facts/fix.ts';
import { formatFile } from '../../scripts/facts/format-file.ts';
import { copyBase, FACTS } from '../facts/altered-base.ts';

const files = formattedFiles(FACTS).map((file) => ({ ...file, name: basename(file.path) }));

test('all 31 facts and the source have the form', () => {
  expect(files.filter(({ schema }) => schema === factSchema)).toHaveLength(31);
  expect(files.filter(({ schema }) => schema === sourceSchema)).toHaveLength(1);
});

test.each(files)('$name, parsed and written, is the same file', ({ path, schema }) => {
  const content = readFileSync(path, 'utf8');
  expect(formatFile(content, schema)).toBe(content);
});

test.each(files)('$name tells editors its schema, which is there', ({ path }) => {
  const [first = ''] = readFileSync(path, 'utf8').split('\n');
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
  expect(schema, 'To mend: copy the first line of another file of this kind.').toBeDefined();
  expect(() => readFileSync(`${dirname(path)}/${schema}`)).not.toThrow();
});

describe('the form', () => {
  test.each([
    {
      name: 'keys go by the schema',
      from: 'question: {es: b, en: a}\nid: x\n',
      to: 'id: x\nquestion: {en: a, es: b}\n',
    },
    {
      name: 'answers go by day, with their comments',
      from: 'answers:\n  # the second\n  - asOf: 2025-08-12\n  # the first\n  - asOf: 2025-06-13\n',
      to: 'answers:\n  # the first\n  - asOf: 2025-06-13\n  # the second\n  - asOf: 2025-08-12\n',
    },
    {
      name: 'a comment goes with its key',
      from: 'question:\n  # Spanish\n  es: b\n  # English\n  en: a\n',
      to: 'question:\n  # English\n  en: a\n  # Spanish\n  es: b\n',
    },
    {
      name: 'the comment that opens the file stays there',
      from: '# about the file\nquestion: {}\n# the name\nid: x\n',
      to: '# about the file\n# the name\nid: x\nquestion: {}\n',
    },
    {
      name: 'an answer is folded at 100 characters',
      from: `answers:\n  - text:\n      en: ${'word '.repeat(30).trim()}\n`,
      to: `answers:\n  - text:\n      en: >-\n        ${'word '.repeat(18).trim()}\n        ${'word '.repeat(12).trim()}\n`,
    },
    {
      name: 'a quotation is not folded',
      from: `answers:\n  - quotation:\n      words: ${'word '.repeat(30).trim()}\n`,
      to: `answers:\n  - quotation:\n      words: >-\n        ${'word '.repeat(30).trim()}\n`,
    },
    {
      name: 'a phrasing stands on one line',
      from: 'claims:\n  en:\n    - one\n      two\n    - "three"\n',
      to: 'claims:\n  en:\n    - one two\n    - three\n',
    },
    {
      name: 'quotation marks stay where YAML needs them',
      from: "claims:\n  en:\n    - 'He said: no'\n",
      to: 'claims:\n  en:\n    - "He said: no"\n',
    },
    {
      name: 'paragraphs stand on one line',
      from: 'answers:\n  - paragraphs:\n      - P1\n      - P2\n',
      to: 'answers:\n  - paragraphs: [P1, P2]\n',
    },
    { name: 'an unknown key stays, last', from: 'headline: x\nid: y\n', to: 'id: y\nheadline: x\n' },
    { name: 'comments and empty lines stay', from: '# one\nid: x # two\n\n# three\nquestion: {}\n' },
    { name: 'an open text stays open', from: 'question:\n  en: ""\n  es: ""\n' },
    { name: 'claims keep their order', from: 'claims:\n  en:\n    - b\n    - a\n' },
  ])('$name', ({ from, to = from }) => {
    expect(formatFile(from, factSchema)).toBe(to);
    expect(formatFile(to, factSchema)).toBe(to);
  });
  test('what is no YAML is refused', () => {
    expect(() => formatFile('id: [', factSchema)).toThrow();
  });
});

describe('--fix', () => {
  test('mends the order of a file that was written out of order, and tells which', () => {
    const base = copyBase();
    const file = 'sharing-not-confirmed.yaml';
    const right = base.read(file);
    const [head = '', ...rest] = right.split(/^(?=question:|claims:)/m);
    base.write(file, [head, rest[1], rest[0]].join(''));
    expect(fix(base.folder).map((path) => basename(path))).toEqual([file]);
    expect(base.read(file)).toBe(right);
  });
  test('leaves what is no YAML, and what has its form', () => {
    const base = copyBase();
    base.write('help-consulate.yaml', 'id: [');
    expect(fix(base.folder)).toEqual([]);
    expect(base.read('help-consulate.yaml')).toBe('id: [');
  });
});
