import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browser/driver.ts';
import { requireBuilt } from '../../scripts/extension-build.ts';
import { type Site, serveSite } from '../../scripts/site.ts';
import { type BenchBrowser, openChromium } from '../bench/browser/chromium.ts';
import { type OwnTime, ownTime } from '../bench/browser/own-time.ts';
import { traced } from '../bench/browser/trace.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

/**
 * What the extension may cost, as far as it can be counted: sizes, tasks, observers, messages. Times are a matter of the
 * machine: `npm run bench` has them.
 */
const chosen = BROWSER_NAMES.filter((name) => (process.env.E2E_BROWSERS ?? BROWSER_NAMES.join()).includes(name));

/** Bytes after gzip. */
const GATE_BUDGET = 4_096;
const NOTES_BUDGET = 600_000;

describe.each(chosen)('the build for %s', (name) => {
  const bytes = (file: string) => gzipSync(readFileSync(join(requireBuilt(name), file)), { level: 9 }).length;
  test(`the script on every page is ${GATE_BUDGET} bytes or less`, () => {
    expect(bytes('gate.js')).toBeLessThanOrEqual(GATE_BUDGET);
  });
  test(`the script on pages on the topic is ${NOTES_BUDGET} bytes or less, in ASCII`, () => {
    expect(bytes('notes.js')).toBeLessThanOrEqual(NOTES_BUDGET);
    expect(readFileSync(join(requireBuilt(name), 'notes.js')).every((byte) => byte < 128)).toBe(true);
  });
});

const API = '(globalThis.browser ?? chrome)';

/** Puts an ear to every message that pages' frames send, in a page of the extension, which hears them as the background does. */
const LISTEN = `globalThis.heard ??= ((list) => {
  ${API}.runtime.onMessage.addListener((message) => void list.push(message.type));
  return list;
})([])`;

inBrowsers('scripts on pages', (session) => {
  test('the gate is the only one: the manifest names none, and it alone is registered', async () => {
    const registered = `${API}.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ js, css }) => [...js, ...(css ?? [])]))`;
    expect(await session.browser.asExtension(registered)).toEqual(['gate.js']);
    expect(await session.browser.asExtension(`${API}.runtime.getManifest().content_scripts ?? []`)).toEqual([]);
  });
});

inBrowsers('messages', (session) => {
  const heard = async () => session.browser.asExtension<string[]>('globalThis.heard.splice(0)');

  test('a page off the topic sends none, and none when its text changes', async () => {
    await session.browser.asExtension(`${LISTEN}, 0`);
    const page = await session.open('/other-senses/');
    await settled(page);
    await page.evaluate(
      `for (let row = 0; row < 300; row++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'Row ' + row + ' of the market.' }))`,
    );
    await settled(page);
    expect(await heard()).toEqual([]);
  });

  test('a page with notes asks for the second stage and for the settings once, and tells its number of notes', async () => {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await settled(page);
    const messages = await heard();
    expect(messages.filter((type) => type !== 'notesChanged').sort()).toEqual(['settings', 'topicFound']);
    expect(messages.filter((type) => type === 'notesChanged').length).toBeLessThanOrEqual(2);
  });
});

describe.runIf(chosen.includes('chromium'))('on the page’s main thread, chromium', () => {
  let site: Site;
  let browser: BenchBrowser;
  beforeAll(async () => {
    site = await serveSite();
    browser = await openChromium(requireBuilt('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page, and does something to it, in a trace; and how many observers our world holds at the end. */
  async function watched(path: string, change?: string): Promise<{ own: OwnTime; observers: number }> {
    const { page, session } = await browser.tab();
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const load = async () => {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await page.waitForTimeout(1_500);
    };
    const act = async () => {
      await page.evaluate(change!);
      await page.waitForTimeout(1_500);
    };
    if (change) await load();
    const { events } = await traced(browser.session, change ? act : load);
    const prototype = await session.send('Runtime.evaluate', {
      expression: 'MutationObserver.prototype',
      contextId: worlds.at(-1),
    });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId! });
    const { result } = await session.send('Runtime.getProperties', {
      objectId: objects.objectId!,
      ownProperties: true,
    });
    await page.close();
    return { own: ownTime(events), observers: result.filter(({ name }) => /^\d+$/.test(name)).length };
  }

  test('a page off the topic runs the gate alone, in a few tasks, with one observer, and settles no layout for it', async () => {
    const { own, observers } = await watched('/other-senses/');
    expect(own.scripts).toEqual(['gate.js']);
    expect(own.tasks.length).toBeGreaterThan(0);
    expect(own.tasks.length).toBeLessThanOrEqual(5);
    expect(own.layouts).toBe(0);
    expect(observers).toBe(1);
  });

  test('what is added in one go is looked at in one go', async () => {
    const rows = `document.body.append(...Array.from({ length: 150 }, (_, at) => Object.assign(document.createElement('p'), { textContent: 'Row ' + at + ' of the market.' })))`;
    const { own } = await watched('/other-senses/', rows);
    expect(own.scripts).toEqual(['gate.js']);
    expect(own.tasks.length).toBeGreaterThan(0);
    // The observer's, the timer's, and slices of the look where the machine is slow.
    expect(own.tasks.length).toBeLessThanOrEqual(6);
    expect(own.layouts).toBe(0);
  });

  test('the count would tell: where a card is placed, layouts are settled for it', async () => {
    const { own } = await watched('/june-2025-article/');
    expect(own.scripts).toEqual(['gate.js', 'notes.js']);
    expect(own.layouts).toBeGreaterThan(0);
  });
});
