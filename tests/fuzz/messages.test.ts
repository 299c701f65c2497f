import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, MARKS, TEXT_SIZES } from '../../core/settings.ts';
import { callSchema } from '../../platform/protocol.ts';
import { parseSettings } from '../../platform/settings-schema.ts';

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
const types = ['topicFound', 'mentionFound', 'notesChanged', 'openStatement', 'neverOnSite', 'settings'];
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
