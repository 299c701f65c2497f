import { describe, expect, test } from 'vitest';
import { reachedFrom } from './source-files.ts';

/** What each script may not carry; a script's weight is paid by every page it runs on. */
const SCRIPTS = [
  {
    entry: 'entrypoints/gate.ts',
    never: [
      'zod',
      'preact',
      'fuse.js',
      '@orama',
      'webextension-polyfill',
      'virtual:facts/match',
      'virtual:facts/base',
      '@floating-ui',
    ],
  },
  { entry: 'entrypoints/notes/index.ts', never: ['zod', 'webextension-polyfill', 'virtual:facts/statements'] },
  {
    entry: 'entrypoints/background.ts',
    // Of the base it may carry `virtual:facts/titles`, what the address bar searches, and nothing else.
    never: [
      'preact',
      'fuse.js',
      '@orama',
      'papaparse',
      'uqr',
      'virtual:facts/base',
      'virtual:facts/match',
      'virtual:facts/gate',
      'virtual:facts/statements',
      '@floating-ui',
    ],
  },
] as const;

describe.each(SCRIPTS)('$entry', ({ entry, never }) => {
  const reached = reachedFrom(entry);
  test.each(never)('never carries %s', (name) => {
    const ways = [...reached].flatMap(([target, way]) => (target.startsWith(name) ? [way.join(' → ')] : []));
    expect(
      ways,
      `To mend: break the way at one of its arrows, by \`import type\` or by moving the shared part out.`,
    ).toEqual([]);
  });
  test('reaches more than itself, so that the walk is known to work', () => {
    expect(reached.size).toBeGreaterThan(3);
  });
});

test('the walk does find zod where it is', () => {
  expect([...reachedFrom('entrypoints/background.ts').keys()]).toContain('zod/mini');
});
