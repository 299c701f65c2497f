import { setTimeout as sleep } from 'node:timers/promises';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median, percentile } from '../clock.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';
import { inputDelay } from './input-delay.ts';

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
  const browser = await openChromium(requireBuilt('chromium'));
  try {
    const cold: Seen[] = [];
    for (let round = 0; round < COLD_ROUNDS; round++) {
      await stopBackground(browser);
      cold.push(await load(browser, url));
    }
    const warm: Seen[] = [];
    for (let round = 0; round < LOADS; round++) warm.push(await load(browser, url));
    const posts = await appended(browser, url);
    const input = await inputDelay(url);
    const row = (name: string, times: readonly number[], target?: number) => [
      name,
      median(times).toFixed(0),
      percentile(times, 95).toFixed(0),
      target === undefined ? '' : `${target} ${median(times) <= target ? 'met' : 'missed'}`,
    ];
    const mark = ({ text, mark }: Seen) => mark - text;
    const card = ({ text, card }: Seen) => card - text;
    return [
      `TOPIC: ${LOADS} loads of a page with a claim, ${POSTS} posts with one, from the text being there to the frame after`,
      table(
        [{ title: 'ms' }, ...['median', 'p95', 'target'].map((title) => ({ title, right: true }))],
        [
          row('highlight', warm.map(mark), LOAD_TARGET),
          row('card', warm.map(card), LOAD_TARGET),
          row('highlight, background asleep', cold.map(mark)),
          row('card, background asleep', cold.map(card)),
          row('highlight of a post that was appended', posts, POST_TARGET),
        ],
      ),
      `INP of a script that scrolls and clicks: bare ${input.bare.toFixed(0)}, ours ${input.ours.toFixed(0)}, not worse by more than ${INPUT_TARGET} ` +
        (input.ours - input.bare <= INPUT_TARGET ? 'met' : 'missed'),
    ].join('\n');
  } finally {
    await browser.close();
    await site.close();
  }
}

async function load({ tab }: BenchBrowser, url: string): Promise<Seen> {
  const { page } = await tab();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('seen.mark && seen.card', undefined, { polling: 100, timeout: PATIENCE_MS });
  const seen = await page.evaluate<Seen>('seen');
  await page.close();
  return seen;
}

/** Milliseconds from each post to its mark. */
async function appended({ tab }: BenchBrowser, url: string): Promise<number[]> {
  const { page } = await tab();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('seen.mark && seen.card', undefined, { polling: 100, timeout: PATIENCE_MS });
  const times: number[] = [];
  for (let post = 0; post < POSTS; post++) {
    await sleep(REST_MS);
    await page.evaluate(
      (text) => (globalThis as unknown as { post(text: string): void }).post(text),
      `${CLAIM} Part ${post}.`,
    );
    await page.waitForFunction('seen.mark', undefined, { polling: 50, timeout: PATIENCE_MS });
    times.push(await page.evaluate<number>('seen.mark - seen.text'));
  }
  await page.close();
  return times;
}

/** Stops the extension's background, as the browser does after half a minute without work. */
async function stopBackground({ context, session }: BenchBrowser): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await sleep(500);
  void context;
}
