import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BROWSER_NAMES } from '../../scripts/browser/driver.ts';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';

/** `npm run e2e -- [vitest options]`: the end-to-end tests against the builds that stand in `.output/`. */
const root = join(import.meta.dirname, '../..');
const chosen = BROWSER_NAMES.filter((name) => (process.env.E2E_BROWSERS ?? BROWSER_NAMES.join()).includes(name));
try {
  ensureBrowsers(chosen);
  chosen.forEach(requireBuilt);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
