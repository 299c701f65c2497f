import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { accessibleNodes } from './accessible-nodes.ts';
import { type BrowserDriver, DESKTOP, type LaunchOptions, type RequestSeen } from './driver.ts';
import { dismissWelcome, isWelcome, type RawTab, tabDriver, tabMaker, waitUntil } from './tab.ts';

/** What keeps Chromium from speaking of its own accord; a test of silence needs a silent browser. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  // Sign-in is asked for at the start in spite of the rest: here nobody answers.
  '--gaia-url=http://127.0.0.1:9/',
];

/** Starts Chromium (or a relative of it) with the extension, in a profile that goes when the browser does. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const { extension, headless, proxy } = options;
  const profile = mkdtempSync(join(tmpdir(), 'fact-notes-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless,
    viewport: headless ? DESKTOP : null,
    // The back-forward cache is on, as people have it; playwright would switch it off.
    ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const requests: RequestSeen[] = [];
  context.on('request', (request) => {
    const worker = request.serviceWorker();
    requests.push({ url: request.url(), from: worker?.url() ?? frameUrl(request) });
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

  try {
    const extensionOrigin = `chrome-extension://${await extensionId(context, extension)}`;
    const findWelcome = async () => context.pages().find((page) => isWelcome(page.url()));
    const welcomed = headless && (await dismissWelcome(extension, findWelcome));
    return await driver(context, extension, extensionOrigin, headless, welcomed, requests, closed, removeProfile);
  } catch (error) {
    await context.close();
    removeProfile();
    throw error;
  }
}

/** Google Chrome leaves `--load-extension` unheeded since version 137; the debugging protocol loads it there. */
async function extensionId(context: BrowserContext, extension: string): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 4_000 }).catch(() => undefined));
  if (worker) return new URL(worker.url()).host;
  return loadUnpacked(context, extension);
}

/** Loads the extension, over itself where it is there already, and gives its id. */
async function loadUnpacked(context: BrowserContext, extension: string): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const loaded = await session.send('Extensions.loadUnpacked' as never, { path: extension } as never);
  return (loaded as { id: string }).id;
}

async function driver(
  context: BrowserContext,
  extension: string,
  extensionOrigin: string,
  headless: boolean,
  welcomed: boolean,
  requests: RequestSeen[],
  closed: Promise<void>,
  removeProfile: () => void,
): Promise<BrowserDriver> {
  let control: Page | undefined;
  const asExtension = async <T>(expression: string): Promise<T> => {
    if (!(await isOurs(control))) {
      control = await context.newPage();
      // Any page of the extension has its rights; this one every build has.
      await control.goto(`${extensionOrigin}/popup.html`);
    }
    return control!.evaluate(expression) as Promise<T>;
  };
  const known = new Map<Page, number>();
  const makeTab = tabMaker(() => context.newPage(), asExtension);
  const newTab = async (): Promise<Page> => {
    const { page, id } = await makeTab();
    known.set(page, id);
    return page;
  };

  return {
    name: 'chromium',
    extensionOrigin,
    welcomed,
    requests: () => requests,
    asExtension,
    async beyondPages(expression) {
      // Any call wakes the worker; asleep, it is not listed.
      await asExtension('chrome.runtime.sendMessage({ type: "wake" }).then(() => 0, () => 0)');
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(extensionOrigin));
      return worker!.evaluate(expression) as Promise<never>;
    },
    async command(name) {
      // A message wakes a worker that is asleep.
      await asExtension(`chrome.runtime.sendMessage(0).catch(() => 0)`);
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(extensionOrigin));
      await worker!.evaluate(`void chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    async pressButton() {
      const front = context.pages().findLast((page) => page !== control)!;
      const session = await context.browser()!.newBrowserCDPSession();
      // The tab, which is another target than the page in it.
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetId } = targetInfos.find(({ url }) => url === front.url())!;
      const id = new URL(extensionOrigin).host;
      await session.send('Extensions.triggerAction' as never, { id, targetId } as never);
    },
    async stopBackground() {
      await asExtension('0');
      const session = await context.newCDPSession(control!);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    update: async () => void (await loadUnpacked(context, extension)),
    async uninstall() {
      // The page that asks goes with the extension.
      await asExtension('chrome.management.uninstallSelf()').catch(() => undefined);
    },
    closed,
    async open(url, { before, viewport, colorScheme } = {}) {
      const page = headless ? await newTab() : await context.newPage();
      const tab = rawTab(page);
      if (viewport) await tab.setViewport(viewport);
      if (colorScheme) await tab.colorScheme(colorScheme);
      if (before) await page.addInitScript(before);
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      return tabDriver(tab, known.get(page) ?? -1, asExtension);
    },
    async openExtensionPage(path) {
      const page = await newTab();
      const tab = rawTab(page);
      await page.goto(`${extensionOrigin}/${path}`, { waitUntil: 'domcontentloaded' });
      return tabDriver(tab, known.get(page)!, asExtension);
    },
    async waitForTab(test, timeout) {
      const look = async () => context.pages().find((page) => page !== control && test(page.url()));
      const page = (await waitUntil(look, (found) => found !== undefined, 'the tab', timeout))!;
      return tabDriver(rawTab(page), known.get(page) ?? -1, asExtension);
    },
    async close() {
      await context.close();
      removeProfile();
    },
  };
}

function rawTab(page: Page): RawTab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return {
    errors,
    evaluate: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    moveTo: (x, y) => page.mouse.move(x, y),
    accessibility: () => accessibleNodes(page),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: (viewport) => page.setViewportSize(viewport),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    medium: (medium) =>
      page.emulateMedia({
        media: medium === 'print' ? 'print' : null,
        forcedColors: medium === 'forced-colors' ? 'active' : null,
      }),
    // As a person does: a tab that nobody looks at is not read.
    async reload() {
      await page.bringToFront();
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Whether a page is still one of the extension's: it goes when the extension is loaded anew, and when it closes its pages. */
const isOurs = async (page: Page | undefined): Promise<boolean> =>
  page !== undefined && !page.isClosed() && (await page.evaluate('Boolean(chrome.tabs)').catch(() => false)) === true;

function frameUrl(request: { frame(): { url(): string } }): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}
