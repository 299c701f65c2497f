import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../core/settings.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { fromFile, LARGEST_FILE, toFile } = await import('../../platform/settings-file.ts');

const settings = { ...DEFAULTS, scope: 'only', onlySites: ['a.example'], mark: 'boat', textSize: 130 } as const;
const file = (change: object) => JSON.stringify({ version: 2, ...change });
const problems = (text: string) => {
  const read = fromFile(text);
  return read.ok ? [] : read.problems;
};

test('what was saved is loaded again, but for the sync', () => {
  const { sync: _, version: __, ...rest } = settings;
  expect(fromFile(toFile({ ...settings, sync: true }))).toEqual({ ok: true, settings: rest });
  expect(toFile({ ...settings, sync: true })).not.toContain('sync');
});

test.each([
  { name: 'some settings alone', text: file({ language: 'es' }), read: { language: 'es' } },
  { name: 'of version 1', text: '{"version": 1, "on": false}', read: { on: false } },
  {
    name: 'whole addresses in a list made by hand',
    text: file({ offSites: ['https://b.example/x?y', 'a.example', 'A.example'] }),
    read: { offSites: ['a.example', 'b.example'] },
  },
])('loads $name', ({ text, read }) => {
  expect(fromFile(text)).toEqual({ ok: true, settings: read });
});

describe('names what is wrong', () => {
  test.each([
    { name: 'an empty file', text: '', found: [{ kind: 'not-json' }] },
    { name: 'half a file', text: toFile(settings).slice(0, 40), found: [{ kind: 'not-json' }] },
    { name: 'another file', text: '{"name": "x"}', found: [{ kind: 'no-settings' }] },
    { name: 'a list', text: '[]', found: [{ kind: 'no-settings' }] },
    { name: 'null', text: 'null', found: [{ kind: 'no-settings' }] },
    { name: 'a newer version', text: '{"version": 3, "colour": "red"}', found: [{ kind: 'newer', version: 3 }] },
    { name: 'a key we do not know', text: file({ colour: 'red' }), found: [{ kind: 'unknown', key: 'colour' }] },
    { name: 'the sync, which no file sets', text: file({ sync: true }), found: [{ kind: 'unknown', key: 'sync' }] },
    { name: 'a key of every object', text: file({ constructor: 1 }), found: [{ kind: 'unknown', key: 'constructor' }] },
    {
      name: 'a value that is none of the choices',
      text: file({ scope: 'some' }),
      found: [{ kind: 'value', key: 'scope', given: '"some"', allowed: ['"all"', '"only"'] }],
    },
    {
      name: 'a number that is none of the choices',
      text: file({ textSize: 101 }),
      found: [{ kind: 'value', key: 'textSize', given: '101', allowed: ['100', '115', '130', '150'] }],
    },
    {
      name: 'a switch that is no switch',
      text: file({ on: 'yes' }),
      found: [{ kind: 'value', key: 'on', given: '"yes"', allowed: ['true', 'false'] }],
    },
    {
      name: 'a list that is none',
      text: file({ offSites: 'a' }),
      found: [{ kind: 'no-list', key: 'offSites', given: '"a"' }],
    },
    {
      name: 'an entry that is no site',
      text: file({ onlySites: ['a.example', 'no site', 3] }),
      found: [
        { kind: 'site', key: 'onlySites', place: 2, given: '"no site"' },
        { kind: 'site', key: 'onlySites', place: 3, given: '3' },
      ],
    },
    {
      name: 'everything at once',
      text: file({ on: 1, colour: 'red' }),
      found: [
        { kind: 'value', key: 'on' },
        { kind: 'unknown', key: 'colour' },
      ],
    },
    { name: 'a file beyond all measure', text: ' '.repeat(LARGEST_FILE + 1), found: [{ kind: 'too-large' }] },
  ])('$name', ({ text, found }) => {
    expect(problems(text)).toMatchObject(found);
    expect(problems(text)).toHaveLength(found.length);
  });
});

test('whatever the file holds, reading it never throws, and what it loads are settings', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((value) => file(value)),
      ),
      (text) => {
        const read = fromFile(text);
        if (read.ok) for (const key of Object.keys(read.settings)) expect(DEFAULTS).toHaveProperty(key);
        else expect(read.problems.length).toBeGreaterThan(0);
      },
    ),
  );
});
