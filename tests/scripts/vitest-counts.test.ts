import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { vitestCounts } from '../../scripts/vitest-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fact-notes-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['all passed', { numPassedTests: 7, numFailedTests: 0 }, 0, { passed: 7, failed: 0 }],
  ['some failed', { numPassedTests: 5, numFailedTests: 2 }, 1, { passed: 5, failed: 2 }],
  ['a file that does not load fails the run without a failed test', { numPassedTests: 5 }, 1, { passed: 5, failed: 1 }],
  ['no report at all', undefined, 1, { passed: 0, failed: 1 }],
  ['no report and yet no failure: nothing ran, which is no success', undefined, 0, { passed: 0, failed: 1 }],
])('%s', (name, report, exitCode, counts) => {
  const path = join(folder, `${name.length}.json`);
  if (report) writeFileSync(path, JSON.stringify(report));
  expect(vitestCounts(report ? path : join(folder, 'absent.json'), exitCode)).toEqual(counts);
});
