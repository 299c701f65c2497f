import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/browsers.ts';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median, percentile } from '../clock.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { inputDelay } from './input-delay.ts';
import { awaited, type PageOpener } from './opened-page.ts';

const CLAIM = 'Federal officials handed the Medi-Cal records of millions of patients to ICE.';

/** Loads of the page on the topic, and posts appended to it. */
const LOADS = 15;
const POSTS = 10;

/** Rest between two posts, in milliseconds. */
const REST_MS = 400;

/** Longest wait for a note, in milliseconds. */
const PATIENCE_MS = 8_000;

/** Chromium stops a background that was idle for 30 seconds; then the next page waits for its start. */
const COLD_ROUNDS = 5;

/** What the background takes to stop, in milliseconds. */
const STOP_MS = 500;

/** Targets in milliseconds, medians. */
const LOAD_TARGET = 100;
const POST_TARGET = 150;
const INPUT_TARGET = 8;

/** A page's own watch, in its own world: when the text stood there, when the first mark, when the card. */
const WATCH = `
const seen = { text: 0, mark: 0, card: 0 };
let marks = 0;
const look = () => {
  const now = performance.now();
  const count = CSS.highlights.get('fact-note')?.size ?? 0;
  if (!seen.mark && count > marks) seen.mark = now;
  if (!seen.card && document.querySelector('fact-note-host:popover-open')) seen.card = now;
  if (!seen.mark || !seen.card) requestAnimationFrame(look);
};
`;

const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p>In week ${at} the council spoke about the harbor bridge, the library and the market.</p>`,
  ).join('');

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Records of patients</title><script>${WATCH}
document.addEventListener('DOMContentLoaded', () => { seen.text = performance.now(); look(); });
function post(text) {
  marks = CSS.highlights.get('fact-note')?.size ?? 0;
  seen.text = performance.now(); seen.mark = 0; seen.card = 1;
  const row = document.createElement('p');
  row.append(text);
  document.querySelector('main').append(row);
  look();
}
</script><main><h1>What became of the records</h1>${prose(10)}<p>${CLAIM}</p>${prose(40)}</main>`;

interface Seen {
  readonly text: number;
  readonly mark: number;
  readonly card: number;
}

/** How soon a note stands, and whether the page answers its reader as fast as without us. */
export async function benchTopic(): Promise<string> {
  const site = await serveSite({ made: () => ({ type: 'text/html; charset=utf-8', body: ARTICLE }) });
  const url = `${site.origin}/made/article`;
  try {
    const chromium = await openChromium(requireBuilt('chromium'));
    const cold: Seen[] = [];
    for (let round = 0; round < COLD_ROUNDS; round++) {
      await stopBackground(chromium);
      cold.push(await load(chromium, url));
    }
    const inChromium = await notesIn(chromium, url);
    await chromium.close();
    const firefox = findBrowser('firefox') ? await openFirefox(requireBuilt('firefox')) : undefined;
    const inFirefox = firefox && (await notesIn(firefox, url));
    await firefox?.close();
    const input = await inputDelay(url);
    const row = (name: string, times: readonly number[], target?: number) => [
      name,
      median(times).toFixed(0),
      percentile(times, 95).toFixed(0),
      target === undefined ? '' : `${target} ${median(times) <= target ? 'met' : 'missed'}`,
    ];
    const rows = (name: string, { loads, posts }: Noted) => [
      row(`${name}: highlight`, loads.map(markAfter), LOAD_TARGET),
      row(`${name}: card`, loads.map(cardAfter), LOAD_TARGET),
      row(`${name}: highlight of an appended post`, posts, POST_TARGET),
    ];
    return [
      `TOPIC: ${LOADS} loads of a page with a claim, ${POSTS} posts with one, from the text being there to the frame after`,
      table(
        [{ title: 'ms' }, ...['median', 'p95', 'target'].map((title) => ({ title, right: true }))],
        [
          ...rows('Chromium', inChromium),
          row('Chromium, background asleep: highlight', cold.map(markAfter)),
          row('Chromium, background asleep: card', cold.map(cardAfter)),
          ...(inFirefox ? rows('Firefox', inFirefox) : []),
        ],
      ),
      `INP of a script that scrolls and clicks, Chromium: bare ${input.bare.toFixed(0)}, ours ${input.ours.toFixed(0)}, not worse by more than ${INPUT_TARGET} ` +
        (input.ours - input.bare <= INPUT_TARGET ? 'met' : 'missed'),
    ].join('\n');
  } finally {
    await site.close();
  }
}

const markAfter = ({ text, mark }: Seen) => mark - text;
const cardAfter = ({ text, card }: Seen) => card - text;

interface Noted {
  readonly loads: readonly Seen[];
  readonly posts: readonly number[];
}

async function notesIn(browser: PageOpener, url: string): Promise<Noted> {
  // The first one finds the browser's own caches empty.
  await load(browser, url);
  const loads: Seen[] = [];
  for (let round = 0; round < LOADS; round++) loads.push(await load(browser, url));
  return { loads, posts: await appended(browser, url) };
}

const SEEN = 'seen.mark && seen.card ? seen : null';

async function load(browser: PageOpener, url: string): Promise<Seen> {
  const page = await browser.open(url);
  const seen = await awaited<Seen>(page, SEEN, PATIENCE_MS);
  await page.close();
  return seen;
}

/** Milliseconds from each post to its mark. */
async function appended(browser: PageOpener, url: string): Promise<number[]> {
  const page = await browser.open(url);
  await awaited<Seen>(page, SEEN, PATIENCE_MS);
  const times: number[] = [];
  for (let count = 0; count < POSTS; count++) {
    await sleep(REST_MS);
    await page.evaluate(`post(${JSON.stringify(`${CLAIM} Part ${count}.`)})`);
    times.push(markAfter(await awaited<Seen>(page, SEEN, PATIENCE_MS)));
  }
  await page.close();
  return times;
}

/** Stops the extension's background, as the browser does after half a minute without work. */
async function stopBackground({ session, tab }: BenchBrowser): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return;
  // Only a page of the extension's own may stop its worker; one that runs no script does not wake it again.
  const { page, session: own } = await tab();
  await page.goto(new URL('/icon/16.png', worker.url).href);
  await own.send('ServiceWorker.enable');
  await own.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await sleep(STOP_MS);
}
