import {
  BROWSER_NAMES,
  type BrowserDriver,
  type BrowserName,
  type PageDriver,
} from '../../../scripts/browser/driver.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { waitUntil } from '../../../scripts/browser/tab.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { type Site, serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { pasteInto } from '../../e2e/clipboard.ts';
import { tabTo } from '../../e2e/keyboard.ts';
import { chooseMenu } from '../../e2e/native.ts';
import { median } from '../clock.ts';

const CLAIM = 'CMS signed an agreement that gives ICE access to Medicaid data.';

/** Ways from a claim to its answer, and lines of the list. */
const ROUNDS = 7;
const LINES = 10_000;

/** Targets in milliseconds: the whole way, and the longest time that a panel may not answer a press. */
const WAY_TARGET = 10_000;
const BUSY_TARGET = 100;

/** A page's own watch of how long it does not get its turn. */
const WATCH_TURNS = `(() => {
  const { port1, port2 } = new MessageChannel();
  window.longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    setTimeout(() => port2.postMessage(0), 1);
  };
  port2.postMessage(0);
})()`;

/** One way from a claim to the clipboard, in milliseconds since the menu was chosen. */
interface Way {
  readonly noted: number;
  readonly copied: number;
  /** Keys that a person without a pointer presses in the panel. */
  readonly keys: number;
}

interface Listed {
  readonly whole: number;
  readonly longest: number;
}

/** How soon a claim is answered, and whether the panel goes on answering while it checks a long list. */
export async function benchAnswer(): Promise<string> {
  const site = await serveSite();
  const rows: string[][] = [];
  try {
    for (const name of BROWSER_NAMES) {
      const executablePath = findBrowser(name);
      if (executablePath) rows.push(...(await inBrowser(name, executablePath, site)));
    }
  } finally {
    await site.close();
  }
  return [
    `ANSWER: ${ROUNDS} claims from the menu's press to the pasted reply, by keys alone; a list of ${LINES} lines`,
    table([{ title: '' }, ...['ms', 'target'].map((title) => ({ title, right: true }))], rows),
  ].join('\n');
}

async function inBrowser(name: BrowserName, executablePath: string, site: Site): Promise<string[][]> {
  const browser = await launch(name, { executablePath, extension: requireBuilt(name), headless: true });
  try {
    const ways: Way[] = [];
    for (let round = 0; round < ROUNDS; round++) ways.push(await answered(browser, site));
    const listed = await list(browser);
    const met = (is: number, target: number) => `${target} ${is <= target ? 'met' : 'missed'}`;
    const copied = median(ways.map((way) => way.copied));
    return [
      [`${name}: the note stands`, median(ways.map(({ noted }) => noted)).toFixed(0), ''],
      [`${name}: the reply is copied, after ${ways[0]!.keys} keys`, copied.toFixed(0), met(copied, WAY_TARGET)],
      [`${name}: the list is checked`, listed.whole.toFixed(0), ''],
      [`${name}: longest time without an answer`, listed.longest.toFixed(0), met(listed.longest, BUSY_TARGET)],
    ];
  } finally {
    await browser.close();
  }
}

async function answered(browser: BrowserDriver, site: Site): Promise<Way> {
  const page = await browser.open(`${site.origin}/other-senses/`);
  const start = performance.now();
  await chooseMenu(browser, page.tabId, { selectionText: CLAIM });
  // Firefox's own sidebar cannot be driven by keys: in both browsers the panel's page stands in for it, opened anew.
  const panel = await browser.openExtensionPage('sidepanel.html');
  await until(panel, `document.querySelector('#fn-tab-check')`);
  if (browser.name === 'firefox') await chooseMenu(browser, page.tabId, { selectionText: CLAIM });
  await until(panel, `document.querySelector('[data-part=answered] [data-part=card]')`);
  const noted = performance.now() - start;
  const keys = (await tabTo(panel, '[data-part=copy-short]')) + 1;
  await panel.press('Enter');
  await until(panel, `document.querySelector('[data-part=copy-short] + [role=status]').textContent`);
  const copied = performance.now() - start;
  const { text } = await pasteInto(panel);
  if (!text.includes('Source: DHCS')) throw new Error(`What was copied is no reply: ${text}`);
  await panel.close();
  await page.close();
  return { noted, copied, keys };
}

async function list(browser: BrowserDriver): Promise<Listed> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await until(panel, `document.querySelector('#fn-tab-check')`);
  await panel.evaluate(`document.querySelector('#fn-tab-check').click()`);
  const lines = Array.from({ length: LINES }, (_, at) => (at % 10 === 0 ? `${CLAIM} ${at}` : `Line ${at} of a diary.`));
  await panel.evaluate(`(() => {
    const box = document.querySelector('[data-part=claim]');
    box.value = ${JSON.stringify(lines.join('\n'))};
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
  await until(panel, `document.querySelector('[data-part=as-list]')`);
  await panel.evaluate(WATCH_TURNS);
  const start = performance.now();
  await panel.evaluate(`document.querySelector('[data-part=as-list]').click()`);
  await until(panel, `document.querySelector('[data-part=list-counts]')`, 120_000);
  const whole = performance.now() - start;
  const longest = await panel.evaluate<number>('window.longest');
  await panel.close();
  return { whole, longest };
}

const until = (page: PageDriver, expression: string, timeout?: number) =>
  waitUntil(() => page.evaluate<boolean>(`Boolean(${expression})`), Boolean, expression, timeout);
