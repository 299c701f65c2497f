import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { DESKTOP } from '../../../scripts/browser/driver.ts';
import { dismissWelcome, isWelcome } from '../../../scripts/browser/tab.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import type { PageOpener } from './opened-page.ts';

/** A browser to measure in: with one extension, or bare. */
export interface BenchBrowser extends PageOpener {
  readonly context: BrowserContext;
  /** The debugging protocol of the whole browser, for traces. */
  readonly session: CDPSession;
  /** A new tab with its own session. */
  tab(): Promise<Tab>;
}

export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

const SWITCHES = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--disable-gpu',
  '--gaia-url=http://127.0.0.1:9/',
  '--enable-unsafe-extension-debugging',
  // Pages of others ask for others' files: they fail at once, the same each time.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Starts Chromium in a profile of its own; the one difference between two of them is the extension. */
export async function openChromium(extension: string | undefined, size = DESKTOP): Promise<BenchBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found.\n    mend: node scripts/browsers.ts');
  const profile = mkdtempSync(join(tmpdir(), 'fact-notes-bench-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: size,
    // Playwright keeps extensions out unless told; a bare browser is told the same.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SWITCHES, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  if (extension) {
    await session.send('Extensions.loadUnpacked' as never, { path: extension } as never);
    // By the time it greets, its scripts are registered; and its page is gone from what is measured.
    await dismissWelcome(extension, async () => context.pages().find((page) => isWelcome(page.url())));
  }
  return {
    context,
    session,
    async tab() {
      const page = await context.newPage();
      return { page, session: await context.newCDPSession(page) };
    },
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return { evaluate: (expression) => page.evaluate(expression) as Promise<never>, close: () => page.close() };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
