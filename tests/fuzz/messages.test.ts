import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DEFAULTS, MARKS, TEXT_SIZES } from '../../core/settings.ts';
import { type Call, callSchema } from '../../platform/protocol.ts';
import { parseSettings } from '../../platform/settings-schema.ts';

vi.mock('webextension-polyfill', () => import('../platform/fake-browser.ts'));
const { fromFile, LARGEST_FILE } = await import('../../platform/settings-file.ts');

/** The same inputs each time: a failure can be run again. */
const RUNS = { numRuns: 1_000, seed: 2520 };

/** Values as a hostile sender makes them: odd keys, odd values, names that every object has. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
});
const oddKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'type',
  'fact',
  'settings',
  'on',
  'version',
  'offSites',
);
/** Every call of the protocol: one that is added must be added here, or this does not compile. */
const types = Object.keys({
  topicFound: true,
  mentionFound: true,
  notesChanged: true,
  openStatement: true,
  openPanel: true,
  neverOnSite: true,
  settings: true,
  facts: true,
} satisfies Record<Call['type'], true>);
const oddObject = fc.dictionary(fc.oneof(oddKey, fc.string()), anything);

test('whatever a frame sends, it is refused or is exactly a call', () => {
  const message = fc.oneof(
    anything,
    oddObject,
    fc.record({ type: fc.constantFrom(...types), fact: fc.oneof(fc.string(), anything) }, { requiredKeys: [] }),
    fc.tuple(fc.constantFrom(...types), oddObject).map(([type, rest]) => ({ ...rest, type })),
  );
  let accepted = 0;
  fc.assert(
    fc.property(message, (sent) => {
      const parsed = callSchema.safeParse(sent);
      if (!parsed.success) return;
      accepted += 1;
      expect(types).toContain(parsed.data.type);
      const keys = Object.keys(parsed.data).sort();
      expect(keys).toEqual(parsed.data.type === 'openStatement' ? ['fact', 'type'] : ['type']);
      if (parsed.data.type === 'openStatement') expect(parsed.data.fact.length).toBeLessThanOrEqual(80);
    }),
    RUNS,
  );
  // The generator does reach what is accepted.
  expect(accepted).toBeGreaterThan(10);
});

test('whatever is stored or imported, settings come out whole, and damage never shows more', () => {
  const key = fc.constantFrom(...Object.keys(DEFAULTS));
  const damaged = fc.oneof(anything, oddObject, fc.dictionary(key, anything));
  fc.assert(
    fc.property(damaged, (stored) => {
      const read = parseSettings(stored);
      expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULTS).sort());
      for (const name of ['on', 'discreet', 'sync'] as const) expect(typeof read[name]).toBe('boolean');
      for (const list of [read.offSites, read.onlySites])
        expect(list.every((site) => typeof site === 'string')).toBe(true);
      expect(TEXT_SIZES).toContain(read.textSize);
      expect([...MARKS, 'none']).toContain(read.mark);
      expect(parseSettings(read)).toEqual(read);
      const given = Object(stored) as Record<string, unknown>;
      if (
        !Array.isArray(stored) &&
        Object.hasOwn(given, 'discreet') &&
        typeof given.discreet !== 'boolean' &&
        given.discreet !== undefined
      )
        expect(read.discreet).toBe(true);
      if (
        !Array.isArray(stored) &&
        Object.hasOwn(given, 'on') &&
        typeof given.on !== 'boolean' &&
        given.on !== undefined
      )
        expect(read.on).toBe(false);
    }),
    RUNS,
  );
});

test('whatever file is imported, it is refused with its faults named, or sets just what it names, to values that hold', () => {
  const value = fc.oneof(
    anything,
    fc.constantFrom<unknown>(true, false, 'all', 'only', 'pill', 'es', 100, 'star', ['a.example'], ['a.example', 'x']),
  );
  const key = fc.oneof(fc.constantFrom(...Object.keys(DEFAULTS)), oddKey);
  const settings = fc
    .tuple(fc.constantFrom<unknown>(2, 2, 2, 1, 3, 'x', undefined), fc.dictionary(key, value, { maxKeys: 3 }))
    .map(([version, rest]) => ({ ...rest, version }));
  const asText = (given: unknown) => {
    try {
      return JSON.stringify(given) ?? '';
    } catch {
      return String(Object.keys(given as object));
    }
  };
  const file = fc.oneof(
    fc.string(),
    anything.map(asText),
    settings.map(asText),
    settings.map((given) => asText(given).slice(1)),
  );
  let taken = 0;
  fc.assert(
    fc.property(file, (text) => {
      const read = fromFile(text);
      if (!read.ok) {
        expect(read.problems.length).toBeGreaterThan(0);
        return;
      }
      taken += 1;
      const { version: _, ...given } = JSON.parse(text) as Record<string, unknown>;
      expect(Object.keys(read.settings).sort()).toEqual(Object.keys(given).sort());
      expect(Object.keys(read.settings)).not.toContain('sync');
      const whole = parseSettings({ ...DEFAULTS, ...read.settings });
      expect({ ...whole, ...read.settings }).toEqual(whole);
    }),
    RUNS,
  );
  expect(taken).toBeGreaterThan(10);
  expect(fromFile(`"${'x'.repeat(LARGEST_FILE)}"`)).toEqual({ ok: false, problems: [{ kind: 'too-large' }] });
});
