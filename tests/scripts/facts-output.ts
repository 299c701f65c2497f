import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

export const FACTS = join(import.meta.dirname, '../../facts');

/** Keeps what a command prints, for as long as the test runs. */
export function captured() {
  const out: string[] = [];
  const errors: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => void out.push(String(line)));
  const error = vi.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(String(line)));
  onTestFinished(() => {
    log.mockRestore();
    error.mockRestore();
  });
  return { out, errors };
}

/** A file of these lines, gone when the test is. */
export function fileOf(...lines: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'facts-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`);
  return path;
}
