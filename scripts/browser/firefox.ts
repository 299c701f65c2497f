import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  type BrowserDriver,
  type ColorScheme,
  DESKTOP,
  type LaunchOptions,
  type Medium,
  type RequestSeen,
} from './driver.ts';
import { geckoId, suggestedKey } from './extension-id.ts';
import { dismissWelcome, isWelcome, type RawTab, tabDriver, tabMaker, waitUntil } from './tab.ts';

/** What keeps Firefox from speaking of its own accord, beyond what puppeteer already switches off. */
const QUIET: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** Loopback too: Firefox passes it by unless told. */
function proxyPrefs(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Starts Firefox with the extension as a temporary add-on, in a profile of its own. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? DESKTOP : null,
    // Firefox heeds `services.settings.server` only with this, and calls Mozilla's server otherwise.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Without this right the protocol keeps out of extension pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.proxy ? proxyPrefs(options.proxy) : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: uuid }),
    },
  });
  try {
    await browser.installExtension(options.extension);
    const welcomed = options.headless && (await dismissWelcome(options.extension, () => pageAt(browser, isWelcome)));
    return driver(browser, options.extension, `moz-extension://${uuid}`, options.headless, welcomed);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function driver(
  browser: Browser,
  extension: string,
  extensionOrigin: string,
  headless: boolean,
  welcomed: boolean,
): BrowserDriver {
  const requests: RequestSeen[] = [];
  let control: Page | undefined;
  const asExtension = async <T>(expression: string): Promise<T> => {
    if (!(await isOurs(control))) {
      const page = await browser.newPage();
      await toExtensionPage(page, `${extensionOrigin}/popup.html`);
      control = page;
    }
    return control!.evaluate(expression) as Promise<T>;
  };
  const known = new Map<Page, number>();
  const makeTab = tabMaker(() => browser.newPage(), asExtension);
  const newTab = async (): Promise<Page> => {
    const { page, id } = await makeTab();
    page.on('request', (request) => requests.push({ url: request.url(), from: request.frame()?.url() ?? '' }));
    known.set(page, id);
    return page;
  };

  return {
    name: 'firefox',
    extensionOrigin,
    welcomed,
    requests: () => requests,
    asExtension,
    async beyondPages(expression) {
      const { connection } = browser as unknown as { connection: BidiConnection };
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context: tree.result.contexts[0]!.context },
        awaitPromise: true,
      });
      if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return JSON.parse(result.result!.value);
    },
    async command(name) {
      const key = suggestedKey(extension, name).split('+').at(-1);
      await inBrowserWindow(
        browser,
        `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`,
      );
    },
    async pressButton() {
      await inBrowserWindow(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
          .browserActionFor(WebExtensionPolicy.getByID('${geckoId(extension)}').extension).triggerAction(window)`,
      );
    },
    async stopBackground() {
      await inBrowserWindow(
        browser,
        `WebExtensionPolicy.getByID('${geckoId(extension)}').extension.terminateBackground()`,
      );
    },
    update: async () => void (await browser.installExtension(extension)),
    uninstall: () => browser.uninstallExtension(geckoId(extension)),
    closed: new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
    async open(url, { before, viewport, colorScheme } = {}) {
      const page = headless ? await newTab() : await browser.newPage();
      const tab = rawTab(page);
      if (viewport) await tab.setViewport(viewport);
      if (colorScheme) await tab.colorScheme(colorScheme);
      if (before) await page.evaluateOnNewDocument(before);
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      return tabDriver(tab, known.get(page) ?? -1, asExtension);
    },
    async openExtensionPage(path) {
      const page = await newTab();
      const tab = rawTab(page);
      await toExtensionPage(page, `${extensionOrigin}/${path}`);
      return tabDriver(tab, known.get(page)!, asExtension);
    },
    async waitForTab(test, timeout) {
      const look = () => pageAt(browser, test, control);
      const page = (await waitUntil(look, (found) => found !== undefined, 'the tab', timeout))!;
      return tabDriver(rawTab(page), known.get(page) ?? -1, asExtension);
    },
    close: () => browser.close(),
  };
}

/** A navigation to an extension page is never reported as done: the page is asked where it is. */
async function toExtensionPage(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1_000 }).catch(() => undefined);
  await waitUntil(
    () => page.evaluate(`location.href + ' ' + document.readyState`) as Promise<string>,
    (state) => state === `${url} complete` || state === `${url} interactive`,
    url,
  );
}

/** Firefox tells no address of an extension page: each page is asked itself. */
async function pageAt(browser: Browser, test: (url: string) => boolean, besides?: Page): Promise<Page | undefined> {
  for (const page of await browser.pages()) if (page !== besides && test(await hrefOf(page))) return page;
  return undefined;
}
/** Whether a page is still one of the extension's: it goes when the extension is loaded anew, and when it closes its pages. */
const isOurs = async (page: Page | undefined): Promise<boolean> =>
  page !== undefined && (await page.evaluate('Boolean(browser.tabs)').catch(() => false)) === true;

async function hrefOf(page: Page): Promise<string> {
  return (page.evaluate('location.href') as Promise<string>).catch(() => '');
}

function rawTab(page: Page): RawTab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return {
    errors,
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    moveTo: (x, y) => page.mouse.move(x, y),
    accessibility: async () => undefined,
    press: (keys) => pressTogether(page, keys.split('+')),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    setViewport: (viewport) => page.setViewport(viewport),
    colorScheme: (scheme) => setColorScheme(page.browser(), scheme),
    medium: (medium) => setMedium(page.browser(), medium),
    // As a person does: a tab that nobody looks at is not read.
    async reload() {
      await page.bringToFront();
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Holds all keys but the last, presses that one, and lets go. */
async function pressTogether(page: Page, keys: readonly string[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key as never);
  await page.keyboard.press(keys.at(-1) as never);
  for (const key of held.reverse()) await page.keyboard.up(key as never);
}

/** Puppeteer emulates media features through Chromium's protocol only; Firefox takes a preference, for all its tabs. */
async function setColorScheme(browser: Browser, scheme: ColorScheme): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  await inBrowserWindow(
    browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
}

/** `0`: a page's colours hold, as long as the system forces none; `2`: they never do, which is what forcing them comes to. */
async function setMedium(browser: Browser, medium: Medium): Promise<void> {
  await inBrowserWindow(
    browser,
    `Services.prefs.setIntPref('browser.display.document_color_use', ${medium === 'forced-colors' ? 2 : 0});
    gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'print' ? 'print' : ''}'`,
  );
}

/** Runs an expression (it may be a promise) in the browser's own window, with all of its rights. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts![0]!.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.exceptionDetails) throw new Error(`Firefox: ${result.exceptionDetails.text}`);
}

/** The part of puppeteer's connection that is used here; it is not in its public types. */
interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: {
      contexts: { context: string }[];
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
  }>;
}
