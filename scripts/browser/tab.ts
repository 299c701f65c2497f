import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessibleNode, ColorScheme, Medium, PageDriver, Snapshot, Viewport } from './driver.ts';
import { type Box, type FrameSnapshot, revealPart, takeSnapshot } from './snapshot.ts';

/** The little that each tool must give for a tab; the rest is the same in both browsers. */
export interface RawTab {
  evaluate<T>(expression: string): Promise<T>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  accessibility(): Promise<readonly AccessibleNode[] | undefined>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  colorScheme(scheme: ColorScheme): Promise<void>;
  medium(medium: Medium): Promise<void>;
  reload(): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
  readonly errors: readonly string[];
}

/** Milliseconds between two looks at a page, and how long a note may take before a test gives up. */
const LOOK_EVERY = 40;
const PATIENCE = 10_000;

/** Builds a tab's driver from the tool's handle and the extension's rights. */
export function tabDriver(raw: RawTab, tabId: number, asExtension: <T>(expression: string) => Promise<T>): PageDriver {
  const inject = <T>(func: (...args: never[]) => T, args: unknown[] = [], allFrames = true) =>
    asExtension<{ frameId: number; result?: T }[]>(`(globalThis.browser ?? chrome).scripting.executeScript({
      target: { tabId: ${tabId}, allFrames: ${allFrames} }, func: ${func}, args: ${JSON.stringify(args)} })
      .then((all) => all.map(({ frameId, result, error }) => ({ frameId, result, error: error && String(error) })))`);

  const inExtensionWorld = async <T>(expression: string): Promise<T> => {
    const [top] = await asExtension<{ result: T; error?: string }[]>(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tabId} }, func: () => ${expression} })`,
    );
    return top!.result;
  };

  const snapshot = async (): Promise<Snapshot> => {
    const seen = await inject(takeSnapshot).catch(() => inject(takeSnapshot, [], false));
    const frames = seen.flatMap(({ result }) => (result ? [result] : []));
    const top = seen.find(({ frameId }) => frameId === 0)?.result;
    if (!top) throw new Error(`No snapshot of tab ${tabId}: ${JSON.stringify(seen)}`);
    return { ...top, frames };
  };

  const clickAt = ({ x, y, width, height }: Box) => raw.clickAt(x + width / 2, y + height / 2);

  return {
    tabId,
    url: () => raw.evaluate<string>('location.href'),
    evaluate: raw.evaluate,
    inExtensionWorld,
    async show(key) {
      await inExtensionWorld(`globalThis.__factNotes.show(${JSON.stringify(key)})`);
      return until(
        snapshot,
        ({ notes, open }) => open !== null && open.text === notes.find((note) => note.key === key)?.text,
        PATIENCE,
        `the card of note ${key}`,
      );
    },
    snapshot,
    async waitForNotes(test, timeout = PATIENCE) {
      // A tab that nobody looks at is not read.
      await raw.toFront();
      return until(snapshot, test, timeout, `the page ${await raw.evaluate('location.href')}`);
    },
    async click(part) {
      await inject(revealPart, [part], false);
      const isTarget = ({ part: name, box }: FrameSnapshot['parts'][number]) => name === part && box.width > 0;
      const seen = await until(snapshot, ({ parts }) => parts.some(isTarget), 2_000, `[data-part="${part}"]`);
      await clickAt(seen.parts.find(isTarget)!.box);
    },
    clickAt,
    moveTo: raw.moveTo,
    accessibility: raw.accessibility,
    press: raw.press,
    type: raw.type,
    badge: () => asExtension(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`),
    consoleErrors: () => raw.errors,
    screenshot: raw.screenshot,
    setViewport: raw.setViewport,
    colorScheme: raw.colorScheme,
    medium: raw.medium,
    reload: raw.reload,
    toFront: raw.toFront,
    close: raw.close,
  };
}

async function until<T>(look: () => Promise<T>, test: (seen: T) => boolean, timeout: number, what: string): Promise<T> {
  const end = Date.now() + timeout;
  let last: T | Error | undefined;
  for (;;) {
    // A look may fall between two documents of the tab: that is no answer yet.
    last = await look().catch((error: Error) => error);
    if (!(last instanceof Error) && test(last)) return last;
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  const held = last instanceof Error ? last.message : JSON.stringify(last, brief, 1).slice(0, 4_000);
  throw new Error(`${what}: not as awaited after ${timeout} ms; last seen: ${held}`);
}

/** Places and repeated frames make a message long and tell little. */
const brief = (key: string, value: unknown) => (key === 'boxes' || key === 'frames' ? undefined : value);

/** Polls a value until it passes; the error tells the last one. */
export async function waitUntil<T>(
  look: () => Promise<T>,
  test: (value: T) => boolean,
  what: string,
  timeout = PATIENCE,
) {
  return until(look, test, timeout, what);
}

/** How long the page that opens after the install may take, in milliseconds; later it would be taken for a test's tab. */
const WELCOME_MS = 8_000;

/**
 * Waits for the page that an install opens and closes it, so that no test takes it for a tab of its own. False where it
 * did not come; a build without one is not waited for.
 */
export async function dismissWelcome<T extends { close(): Promise<unknown> }>(
  extension: string,
  find: () => Promise<T | undefined>,
): Promise<boolean> {
  if (!existsSync(join(extension, 'welcome.html'))) return false;
  const page = await waitUntil(find, Boolean, 'the welcome page', WELCOME_MS).catch(() => undefined);
  await page?.close();
  return page !== undefined;
}

export const isWelcome = (url: string): boolean => /-extension:\/\/[^/]+\/welcome\.html/.test(url);

/**
 * Makes what opens new tabs and tells their ids: the id of a tab just made is the one that was not there before. So they
 * are made one after another, also for those who ask at once.
 */
export function tabMaker<P>(
  newPage: () => Promise<P>,
  asExtension: <T>(expression: string) => Promise<T>,
): () => Promise<{ readonly page: P; readonly id: number }> {
  const ids = () =>
    asExtension<number[]>('(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
  const make = async () => {
    const before = new Set(await ids());
    const page = await newPage();
    const isNew = (id: number) => !before.has(id);
    return { page, id: (await waitUntil(ids, (now) => now.some(isNew), 'a new tab')).find(isNew)! };
  };
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const made = last.then(make, make);
    last = made;
    return made;
  };
}
