import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import {
  BROWSER_NAMES,
  type BrowserDriver,
  type BrowserName,
  type OpenOptions,
  type PageDriver,
} from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type RecordingProxy, recordingProxy } from '../../scripts/browser/recording-proxy.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';
import { type Site, serveSite } from '../../scripts/site.ts';
import { hostilePage } from '../fixtures/hostile.ts';

/** What a spec works with; filled before its first test. */
export interface Session {
  readonly browser: BrowserDriver;
  readonly site: Site;
  readonly proxy: RecordingProxy;
  /** Opens a page of the demo site; it is closed after the test. */
  open(path: string, options?: OpenOptions): Promise<PageDriver>;
  /** Opens a page of the extension; it is closed after the test. */
  openExtensionPage(path: string): Promise<PageDriver>;
  /** Closes a tab after the test that somebody else opened. */
  adopt(page: PageDriver): PageDriver;
}

/** The browsers to test in; `E2E_BROWSERS=firefox` leaves the others out. */
const chosen = BROWSER_NAMES.filter((name) => (process.env.E2E_BROWSERS ?? BROWSER_NAMES.join()).includes(name));

/**
 * Runs a spec in each browser, with a profile of its own: what one spec switches off stays off there only.
 * @param extension the folder of the build to test; the one that stands in `.output/` where not told.
 */
export function inBrowsers(
  title: string,
  spec: (session: Session, name: BrowserName) => void,
  extension: (name: BrowserName) => string | Promise<string> = requireBuilt,
): void {
  describe.each(chosen)(`${title}, %s`, (name) => {
    const tabs: PageDriver[] = [];
    const adopt = (page: PageDriver) => {
      tabs.push(page);
      return page;
    };
    const session = {
      adopt,
      open: async (path, options) => adopt(await session.browser.open(session.site.origin + path, options)),
      openExtensionPage: async (path) => adopt(await session.browser.openExtensionPage(path)),
    } as { -readonly [Key in keyof Session]: Session[Key] };

    beforeAll(async () => {
      const executablePath = findBrowser(name);
      if (!executablePath) throw new Error(`${name} is missing.\n    mend: node scripts/browsers.ts`);
      session.site = await serveSite({ hostile: hostilePage });
      session.proxy = await recordingProxy();
      session.browser = await launch(name, {
        executablePath,
        extension: await extension(name),
        headless: true,
        proxy: session.proxy.address,
      });
    });
    afterEach(async () => {
      for (const page of tabs.splice(0)) await page.close().catch(() => undefined);
    });
    afterAll(async () => {
      await session.browser?.close();
      await session.proxy?.close();
      await session.site?.close();
    });

    spec(session, name);
  });
}
