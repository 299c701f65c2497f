import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatDay } from '../../components/format-day.ts';
import { plural } from '../../components/plural.ts';
import { en } from '../../components/strings.en.ts';
import { es } from '../../components/strings.es.ts';
import type { Strings } from '../../components/strings.ts';

const ROOT = join(import.meta.dirname, '../..');
const KEYS = Object.keys(en) as (keyof Strings)[];

/** What a string says, whatever it wants to know: every parameter is a day, a count or a name, and a day can be all. */
function said(strings: Strings, key: keyof Strings): string {
  const value = strings[key] as string | ((...parameters: string[]) => string);
  return typeof value === 'string' ? value : value('2025-06-13', '2025-06-13', '2025-06-13', '2025-06-13');
}

test('both languages have the same keys', () => {
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
});

test.each(KEYS)('%s says something in both languages, and not the same', (key) => {
  expect(said(en, key).trim()).not.toBe('');
  expect(said(es, key).trim()).not.toBe('');
  expect(said(es, key)).not.toBe(said(en, key));
});

test('no string is unused', () => {
  const code = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/strings\.e[ns]\.ts$/.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  expect(KEYS.filter((key) => !new RegExp(`\\.${key}\\b`).test(code))).toEqual([]);
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
