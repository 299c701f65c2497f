import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewport } from '../../../scripts/browser/driver.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import type { OpenedPage, PageOpener } from './opened-page.ts';

/** An extension that does nothing, for the bare browser: the tests' way into Firefox leads through an extension. */
const NOTHING = {
  manifest_version: 3,
  name: 'nothing',
  version: '1',
  browser_specific_settings: { gecko: { id: 'nothing@medi-cal-fact-notes.example' } },
  action: { default_popup: 'popup.html' },
};

/** Starts Firefox in a profile of its own, with our extension or with one that does nothing. */
export async function openFirefox(extension: string | undefined, size?: Viewport): Promise<PageOpener> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox was not found.\n    mend: node scripts/browsers.ts');
  const folder = mkdtempSync(join(tmpdir(), 'fact-notes-bench-firefox-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(NOTHING));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>nothing</title>');
  const browser = await launch('firefox', { executablePath, extension: extension ?? folder, headless: true });
  return {
    open: (url): Promise<OpenedPage> => browser.open(url, size ? { viewport: size } : {}),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
