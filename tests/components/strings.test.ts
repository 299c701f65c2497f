import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDay } from '../../components/format-day.ts';
import { plural } from '../../components/plural.ts';
import { en } from '../../components/strings.en.ts';
import { es } from '../../components/strings.es.ts';
import type { Strings } from '../../components/strings.ts';

const ROOT = join(import.meta.dirname, '../..');
type Said = string | ((...parameters: string[]) => string);

/** Every string by its path: `close`, or `panelTab.check` for one of a group. */
function leaves(strings: Strings): Map<string, Said> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]): [string, Said][] =>
      typeof value === 'object'
        ? Object.entries(value).map(([inner, leaf]) => [`${key}.${inner}`, leaf as Said])
        : [[key, value as Said]],
    ),
  );
}
const ENGLISH = leaves(en);
const SPANISH = leaves(es);

/** What a string says, whatever it wants to know: every parameter is a day, a count or a name, and a day can be all. */
function said(value: Said | undefined): string {
  return typeof value === 'function' ? value('2025-06-13', '2025-06-13', '2025-06-13', '2025-06-13') : (value ?? '');
}

test('both languages have the same keys', () => {
  expect([...SPANISH.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
});

test.each([...ENGLISH.keys()])('%s says something in both languages, and not the same', (path) => {
  expect(said(ENGLISH.get(path)).trim()).not.toBe('');
  expect(said(SPANISH.get(path)).trim()).not.toBe('');
  expect(said(SPANISH.get(path))).not.toBe(said(ENGLISH.get(path)));
});

test('no string is unused', () => {
  // `core/` is handed strings for what it builds of them: replies and citations.
  const code = ['components', 'core', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/strings\.e[ns]\.ts$/.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  // One of a group is used by its name, by a name that the code looks up in the group, or with the group as a whole.
  const used = (path: string) =>
    new RegExp(`\\.${path.replace('.', '\\.')}\\b|\\.${path.split('.')[0]}(?:\\[|\\}|\\b(?![.\\w]))`).test(code);
  expect([...ENGLISH.keys()].filter((path) => !used(path))).toEqual([]);
});

test('days hold in every time zone, and what is no day is not hidden', () => {
  expect(formatDay('2025-06-13', 'en')).toBe('June 13, 2025');
  expect(formatDay('2025-01-01', 'es')).toBe('1 de enero de 2025');
  expect(formatDay('soon', 'en')).toBe('soon');
});

test('a count takes the form that its language wants', () => {
  expect([0, 1, 2].map((count) => plural('en', count, 'note', 'notes'))).toEqual(['0 notes', '1 note', '2 notes']);
  expect([1, 2].map((count) => plural('es', count, 'nota', 'notas'))).toEqual(['1 nota', '2 notas']);
});
