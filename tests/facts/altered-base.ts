import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkBase } from '../../facts/check.ts';
import { loadBase } from '../../facts/load.ts';
import { FactBaseError, type Problem } from '../../facts/problem.ts';

export const FACTS = join(import.meta.dirname, '../../facts');

/** A copy of the project's fact base in a folder of its own, gone when the test is. Files can be changed in it. */
export function copyBase() {
  const root = mkdtempSync(join(tmpdir(), 'fact-base-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'facts');
  cpSync(FACTS, folder, { recursive: true, filter: (path) => !/\.(ts|json)$/.test(path) });
  const path = (file: string) => join(folder, file);
  return {
    folder,
    read: (file: string) => readFileSync(path(file), 'utf8'),
    write: (file: string, content: string) => writeFileSync(path(file), content),
    /** The fitted weights as well, which only some tests need. */
    addWeights: () => cpSync(join(FACTS, 'model.json'), path('model.json')),
    remove: (file: string) => rmSync(path(file)),
    /** Puts `to` where `from` first stands. The test is wrong, not the base, where it does not. */
    change(file: string, from: string | RegExp, to: string) {
      const before = readFileSync(path(file), 'utf8');
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} has no ${from} to change; the test needs mending`);
      writeFileSync(path(file), after);
    },
    /** The 1-based line of the `nth` line that has `words`. */
    line(file: string, words: string, nth = 1): number {
      const lines = readFileSync(path(file), 'utf8').split('\n');
      const found = lines.flatMap((text, at) => (text.includes(words) ? [at + 1] : []))[nth - 1];
      if (!found) throw new Error(`${file} has no line ${nth} with "${words}"; the test needs mending`);
      return found;
    },
  };
}

/** Everything that loading and checking find wrong. */
export function problemsOf(folder: string): readonly Problem[] {
  try {
    return checkBase(loadBase(folder));
  } catch (error) {
    if (error instanceof FactBaseError) return error.problems;
    throw error;
  }
}
