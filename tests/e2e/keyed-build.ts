import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublicKey } from '../../platform/pack/signature.ts';
import type { BrowserName } from '../../scripts/browser/driver.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A build of its own, which takes packs by a key that the test has made. */
export interface KeyedBuild {
  readonly folder: string;
  remove(): void;
}

/** Builds the extension with a key pinned, in a folder for the time being. @throws Error with the build's own words. */
export function keyedBuild(name: BrowserName, key: PublicKey): KeyedBuild {
  const out = mkdtempSync(join(tmpdir(), 'fact-notes-keyed-'));
  const remove = () => rmSync(out, { recursive: true, force: true });
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const target = name === 'chromium' ? [] : ['-b', 'firefox'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-c', 'tests/e2e/keyed.wxt.config.ts', ...target],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PACK_TEST_KEY: JSON.stringify(key), PACK_TEST_OUT: out },
    },
  );
  if (status === 0) return { folder: join(out, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), remove };
  remove();
  throw new Error(`The build for ${name} failed:\n${stdout}\n${stderr}`);
}
