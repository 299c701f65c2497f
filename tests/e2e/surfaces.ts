import { readdirSync } from 'node:fs';
import type { BrowserName } from '../../scripts/browser/driver.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';

/** Every page of the extension in a build, so that one added later is walked through as well. */
export const surfaces = (browser: BrowserName): string[] =>
  readdirSync(requireBuilt(browser)).filter((file) => file.endsWith('.html'));
