import { setTimeout as sleep } from 'node:timers/promises';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { median, percentile } from '../clock.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';

/** Rounds in each browser in turn, and clicks in a round. */
const ROUNDS = 5;
const CLICKS = 20;

/** Rest between two steps, in milliseconds: the scroll and the frame after the click come to their end. */
const REST_MS = 120;

/** How far one turn of the wheel goes, in px. */
const WHEEL = 240;

/** INP takes the worst interaction, one in fifty left out: with so few, the worst. */
const WORST = 98;

/** Event timing reports nothing shorter than this, in milliseconds. */
const LEAST_MS = 16;

/**
 * Interaction to Next Paint of a script that scrolls and clicks through a page from its load on, in milliseconds: the
 * browser's own event timing, in a bare browser and in ours in turn, medians of the rounds.
 */
export async function inputDelay(url: string): Promise<{ readonly bare: number; readonly ours: number }> {
  const browsers = { bare: await openChromium(undefined), ours: await openChromium(requireBuilt('chromium')) };
  const delays = { bare: [] as number[], ours: [] as number[] };
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const name of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
        delays[name].push(await delayOf(browsers[name], url));
  } finally {
    await browsers.bare.close();
    await browsers.ours.close();
  }
  return { bare: median(delays.bare), ours: median(delays.ours) };
}

async function delayOf({ tab }: BenchBrowser, url: string): Promise<number> {
  const { page } = await tab();
  await page.addInitScript((least) => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: least, buffered: true } as PerformanceObserverInit);
  }, LEAST_MS);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.mouse.move(200, 300);
  for (let click = 0; click < CLICKS; click++) {
    await page.mouse.wheel(0, click % 4 === 3 ? -WHEEL * 2 : WHEEL);
    await page.mouse.click(200, 300);
    await sleep(REST_MS);
  }
  const durations = await page.evaluate<number[]>('durations');
  await page.close();
  // What was shorter than the least is not reported: it counts as the least.
  return Math.max(LEAST_MS, percentile(durations, WORST));
}
