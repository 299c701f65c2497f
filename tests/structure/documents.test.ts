import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SEEN } from '../fixtures/seen.ts';
import { ROOT } from './source-files.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The cells of each row of the tables below a heading. */
function rows(file: string, heading: string): string[][] {
  const section = read(file).split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| (?!threat|permission)/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
}

interface Proof {
  readonly file: string;
  readonly titles: readonly string[];
}
/** `tests/a.test.ts` "one title", "another"; `tests/b.test.ts` "a third" */
const proofsOf = (cell: string): Proof[] =>
  cell.split('; ').map((part) => ({
    file: /`(tests\/[^`]+)`/.exec(part)?.[1] ?? '',
    titles: Array.from(part.matchAll(/"([^"]+)"/g), ([, title]) => title!),
  }));

describe('every threat is proved by tests that exist', () => {
  const threats = rows('SECURITY.md', 'Threats').map((cells) => ({
    threat: cells[0]!,
    proofs: proofsOf(cells.at(-1)!),
  }));
  test('there is a table of them', () => {
    expect(threats.length).toBeGreaterThan(20);
  });
  test.each(threats)('$threat', ({ proofs }) => {
    for (const { file, titles } of proofs) {
      expect(existsSync(join(ROOT, file)), `${file} is not there. To mend: name the test that proves the line.`).toBe(
        true,
      );
      expect(titles.length, `${file}: name a test's title in quotation marks.`).toBeGreaterThan(0);
      const text = read(file);
      for (const title of titles)
        expect(
          text.includes(title),
          `${file} has no test "${title}". To mend: name the one that proves the line.`,
        ).toBe(true);
    }
  });
});

describe('each permission of the manifest is justified, and no other', () => {
  const asked = / permissions: \[([\s\S]*?)\],\n/.exec(read('wxt.config.ts'))![1]!;
  const names = [...new Set(Array.from(asked.matchAll(/'([A-Za-z.]+)'/g), ([, name]) => name!))].filter(
    (name) => name !== 'firefox',
  );
  const sites = Array.from(read('wxt.config.ts').matchAll(/'(https?:\/\/[^']+)'/g), ([, site]) => site!);
  const named = (cell: string) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name!);
  test('in docs/store.md', () => {
    const listed = rows('docs/store.md', 'Permissions').flatMap(([cell]) => named(cell!));
    expect(listed.sort()).toEqual([...names, ...sites].sort());
  });
  test('in README.md', () => {
    const listed = rows('README.md', 'Permissions, and why each').flatMap(([cell]) => named(cell!));
    expect(listed).toEqual(expect.arrayContaining(names));
  });
});

test('README.md names what a page can see of us, word for word', () => {
  const text = read('README.md').replace(/\s+/g, ' ');
  for (const name of SEEN) expect(text).toContain(name);
});

test('every dependency that ships is listed in docs/dependencies.md with its version', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const text = read('docs/dependencies.md');
  for (const [name, version] of Object.entries(dependencies))
    expect(text).toMatch(new RegExp(`\\| ${name}( \\(mini\\))? \\| ${version.replaceAll('.', '\\.')} \\|`));
});

test('the privacy text says the same in both languages, point by point', () => {
  const [english = '', spanish = ''] = read('PRIVACY.md').split('## En español');
  const points = (text: string) => text.match(/^- \*\*/gm)?.length;
  expect(points(english)).toBeGreaterThan(4);
  expect(points(spanish)).toBe(points(english));
});
