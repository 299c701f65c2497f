import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOfPage } from '../../scripts/facts/explain/blocks-of-page.ts';
import { blocksOfText } from '../../scripts/facts/explain/blocks-of-text.ts';
import { explainTarget } from '../../scripts/facts/explain.ts';
import { copyBase } from '../facts/altered-base.ts';
import { captured, FACTS } from './facts-output.ts';

const PAGES = join(FACTS, '../tests/fixtures/pages');
/** What a fixture page says of its notes. */
interface Expected {
  readonly notes?: readonly { readonly passage: string; readonly fact: string; readonly also?: readonly string[] }[];
}

const CLAIM = 'A federal judge blocked the use of Medicaid data for immigration enforcement.';

function file(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('a fact that the weights do not know is told of, and no score is out of number', async () => {
  const base = copyBase();
  base.addWeights();
  const old = base.read('help-consulate.yaml');
  const claims = Array.from({ length: 12 }, (_, at) => `Fresh words ${at} on Medi-Cal data and ICE.`);
  const fresh = old
    .replace('id: help-consulate', 'id: fresh')
    .replace(
      /^claims:[\s\S]*/m,
      `claims:\n  en:\n${claims.map((claim) => `    - ${claim}\n`).join('')}  es:\n${claims.map((claim) => `    - ${claim} Hoy.\n`).join('')}`,
    );
  base.write('fresh.yaml', fresh);
  base.change('topic.yaml', '      - help-consulate\n', '      - help-consulate\n      - fresh\n');
  const { out, errors } = captured();
  await explainTarget(base.folder, 'Fresh words on Medi-Cal data and ICE.', {});
  expect(errors.join()).toMatch(
    /do not know fresh, so no text gets that note yet\.\n {4}mend: run: npm run eval -- --fit/,
  );
  expect(out.join()).toContain('Candidates:');
  expect(out.join()).not.toContain('NaN');
});

describe('words as they are', () => {
  test('with a note: the note, its score, and why', async () => {
    const { out } = captured();
    expect(await explainTarget(FACTS, CLAIM, {})).toBe(0);
    expect(out[0]).toMatch(/^● injunction-2025-08-12 \d\.\d\d {2}“A federal judge/);
    expect(out[1]).toMatch(/Candidates:[\s\S]*What speaks for and against injunction-2025-08-12/);
    expect(out.at(-1)).toBe('1 passages in 1 blocks: 1 with a note, 0 on the topic without one, 0 off it.');
  });
  test('off the topic: counted, and shown when asked', async () => {
    const { out } = captured();
    await explainTarget(FACTS, 'The hockey rink closed.', {});
    expect(out).toEqual([
      '1 passages in 1 blocks: 0 with a note, 0 on the topic without one, 1 off it (--all shows them).',
    ]);
    await explainTarget(FACTS, 'The hockey rink closed.', { all: true });
    expect(out[1]).toBe('○ no note (none)  “The hockey rink closed.”');
  });
  test('in brief: a line a passage', async () => {
    const { out } = captured();
    await explainTarget(FACTS, `${CLAIM}\n\n${CLAIM}`, { brief: true });
    expect(out).toHaveLength(3);
  });
  test('as JSON', async () => {
    const { out } = captured();
    await explainTarget(FACTS, CLAIM, { json: true });
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      { text: CLAIM, fact: 'injunction-2025-08-12', tier: expect.stringMatching(/topic|overview/), veto: null },
    ]);
  });
});

describe('a file', () => {
  test('of text is read block by block, headings and all', async () => {
    const { out } = captured();
    await explainTarget(FACTS, file('a.txt', '# Medi-Cal records\n\nThey handed all of it to ICE.\n'), { json: true });
    const found = JSON.parse(out.join('\n'));
    expect(found.at(-1)).toMatchObject({ text: 'They handed all of it to ICE.', heading: 'Medi-Cal records' });
  });
  test('that is not there is told, not matched as words', async () => {
    await expect(explainTarget(FACTS, 'no-such-page.html', {})).rejects.toMatchObject({ told: true });
  });
});

describe('a saved page has the notes that it has in a browser', () => {
  test.each(['article-2026', 'june-2025-article', 'mention-only'])('%s', async (name) => {
    const { out } = captured();
    await explainTarget(FACTS, join(PAGES, name, 'index.html'), { json: true });
    const looks: { text: string; fact: string | null }[] = JSON.parse(out.join('\n'));
    const shown = looks.filter(({ fact }) => fact).map(({ text, fact }) => ({ passage: text, fact }));
    const expected: Expected = parse(readFileSync(join(PAGES, name, 'expected.yaml'), 'utf8'));
    const notes = expected.notes ?? [];
    expect(shown).toEqual(
      notes.map(({ passage, fact, also = [] }) => ({ passage, fact: expect.toBeOneOf([fact, ...also]) })),
    );
  });
});

describe('blocks of a page', () => {
  test('are what a reader sees, under their headings, after what came before under the same heading', () => {
    const blocks = blocksOfPage(
      '<article><h1>Title</h1><p>One <b>two</b>.</p><script>three()</script><p hidden>four</p><p>Five.</p></article>',
    );
    expect(blocks).toEqual([
      { text: 'Title', heading: '', before: '' },
      { text: 'One two.', heading: 'Title', before: '' },
      { text: 'Five.', heading: 'Title', before: 'One two.' },
    ]);
  });
  test('of nothing are none', () => {
    expect(blocksOfPage('')).toEqual([]);
  });
});

describe('blocks of a text', () => {
  test.each([
    {
      name: 'parted by empty lines',
      text: 'a\nb\n\nc',
      blocks: [
        ['a b', '', ''],
        ['c', '', 'a b'],
      ],
    },
    {
      name: 'under a heading',
      text: '# H\na',
      blocks: [
        ['H', '', ''],
        ['a', 'H', ''],
      ],
    },
    {
      name: 'with line ends of any kind',
      text: 'a\r\n\r\nb',
      blocks: [
        ['a', '', ''],
        ['b', '', 'a'],
      ],
    },
    { name: 'of nothing', text: ' \n ', blocks: [] },
  ])('$name', ({ text, blocks }) => {
    expect(blocksOfText(text).map(({ text: words, heading, before }) => [words, heading, before])).toEqual(blocks);
  });
});
