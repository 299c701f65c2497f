import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBase } from '../../facts/check.ts';
import { loadBase } from '../../facts/load.ts';
import { FactBaseError, type Problem } from '../../facts/problem.ts';
import { copyBase } from '../facts/altered-base.ts';

/** What may befall a line of a file. */
const damage = fc.constantFrom(
  (line: string) => `${line} ${line}`,
  (line: string) => line.slice(0, line.length >> 1),
  (line: string) => line.replace(':', ''),
  (line: string) => `  ${line}`,
  (line: string) => line.trimStart(),
  (line: string) => `${line.split(':')[0]}: [`,
  (line: string) => `${line.split(':')[0]}: {a: 1}`,
  (line: string) => `${line.split(':')[0]}: null`,
  (line: string) => `${line.split(':')[0]}: &a *a`,
  () => '\u0000\u202e\ud800',
  () => '__proto__: { polluted: true }',
  () => '- - - -',
  () => '',
);

/** Every problem, or the one thing that must not happen: an error that is none of the compiler's own words. */
function problemsIn(folder: string): readonly Problem[] {
  try {
    return checkBase(loadBase(folder));
  } catch (error) {
    if (error instanceof FactBaseError) return error.problems;
    throw error;
  }
}

test('whatever befalls a file of the base, the compiler says which file and how to mend it, or finds it sound', () => {
  const base = copyBase();
  const files = readdirSync(base.folder).filter((file) => file.endsWith('.yaml'));
  let found = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 3 }),
      (file, hits) => {
        const before = base.read(file);
        const lines = before.split('\n');
        for (const [at, change] of hits) lines[at % lines.length] = change(lines[at % lines.length]!);
        base.write(file, lines.join('\n'));
        try {
          const problems = problemsIn(base.folder);
          found += problems.length > 0 ? 1 : 0;
          for (const problem of problems) {
            expect(problem.file.length).toBeGreaterThan(0);
            expect(problem.message.length).toBeGreaterThan(0);
            expect(problem.mend.length).toBeGreaterThan(0);
          }
        } finally {
          base.write(file, before);
        }
      },
    ),
    { numRuns: 30, seed: 2520 },
  );
  expect(found).toBeGreaterThan(10);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(problemsIn(base.folder)).toEqual([]);
}, 60_000);
