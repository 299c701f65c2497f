import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browser/driver.ts';

const ROOT = join(import.meta.dirname, '..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** A build from elsewhere to use in place of our own, for example the one that a store hands out. */
const GIVEN = process.env.FACT_NOTES_EXTENSION;

/** The folder that a build for this browser stands in. */
export function builtExtension(name: BrowserName): string {
  return GIVEN ?? join(ROOT, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** @throws Error that says how to mend it, if there is no build for this browser. */
export function requireBuilt(name: BrowserName): string {
  const folder = builtExtension(name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`There is no build for ${name} in ${folder}.\n    mend: npm run build`);
}

/** Builds the extension for a browser and gives its folder. @throws Error with the build's own words. */
export function buildExtension(name: BrowserName): string {
  if (GIVEN) return requireBuilt(name);
  const args = name === 'chromium' ? ['build'] : ['build', '-b', 'firefox'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build for ${name} failed:\n${stdout}\n${stderr}`);
  return requireBuilt(name);
}
