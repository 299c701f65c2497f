import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median } from '../clock.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';

/** What the benchmark needs of a window: it lays its pages out at 800 by 600. */
const WINDOW = { width: 1000, height: 800 };

/** Rest before the first run, in milliseconds: what an extension does when it is installed is not what it costs. */
const SETTLE_MS = 5_000;

/** Longest wait for one run, in milliseconds. */
const PATIENCE_MS = 600_000;

const TARGET = 0.99;

export interface SpeedometerOptions {
  /** Paired rounds: with and without, one after the other. */
  readonly rounds: number;
  /** Iterations of the benchmark in a round; its own default is 10. */
  readonly iterations: number;
  /** Names of suites; all of its default ones where none is told. */
  readonly suites: readonly string[];
}

/** What the page itself tells of a run. */
interface Client {
  readonly hasFinished: () => boolean;
  readonly metrics: { readonly Score?: { readonly mean: number } };
}

/**
 * Speedometer 3 (the folder of WebKit/Speedometer) in a bare browser and in one with the extension, in turn, each run in a new
 * tab; which one goes first changes from round to round.
 */
export async function benchSpeedometer(folder: string, options: SpeedometerOptions): Promise<string> {
  if (!existsSync(join(folder, 'resources/benchmark-runner.mjs'))) throw new Error(`${folder} is no Speedometer 3.`);
  const extension = requireBuilt('chromium');
  const site = await serveSite({ files: [folder] });
  const query = new URLSearchParams({ startAutomatically: '', iterationCount: String(options.iterations) });
  if (options.suites.length > 0) query.set('suites', options.suites.join(','));
  const url = `${site.addressOf(folder)}?${query}`;
  const rounds: { readonly bare: number; readonly ours: number }[] = [];
  const browsers: Partial<Record<'bare' | 'ours', BenchBrowser>> = {};
  try {
    browsers.bare = await openChromium(undefined, WINDOW);
    browsers.ours = await openChromium(extension, WINDOW);
    await sleep(SETTLE_MS);
    for (let round = 0; round < options.rounds; round++) {
      const scores = { bare: 0, ours: 0 };
      for (const name of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
        scores[name] = await score(url, browsers[name]!);
      rounds.push(scores);
      console.error(`round ${round + 1}: bare ${scores.bare.toFixed(2)}, ours ${scores.ours.toFixed(2)}`);
    }
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    await site.close();
  }
  const ratios = rounds.map(({ bare, ours }) => ours / bare);
  const middle = median(ratios);
  return [
    `SPEEDOMETER 3: ${rounds.length} paired rounds of ${options.iterations} iterations, ${options.suites.join(', ') || 'its default suites'}`,
    table(
      ['round', 'bare', 'ours', 'ratio'].map((title) => ({ title, right: true })),
      rounds.map(({ bare, ours }, at) => [String(at + 1), bare.toFixed(2), ours.toFixed(2), ratios[at]!.toFixed(3)]),
    ),
    `median ratio ${middle.toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}), target ${TARGET} ${middle >= TARGET ? 'met' : 'missed'}`,
  ].join('\n');
}

async function score(url: string, { tab }: BenchBrowser): Promise<number> {
  const { page } = await tab();
  await page.goto(url);
  try {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      // Asked from outside and seldom: nothing of the measuring runs in the page.
      await sleep(1_000);
      const found = await page.evaluate(() => {
        const { benchmarkClient } = globalThis as unknown as { benchmarkClient?: Client };
        return benchmarkClient?.hasFinished() ? (benchmarkClient.metrics.Score?.mean ?? Number.NaN) : 0;
      });
      if (Number.isNaN(found)) throw new Error('Speedometer failed: it tells no score.');
      if (found > 0) return found;
    }
    throw new Error(`Speedometer did not finish in ${PATIENCE_MS / 1000} s.`);
  } finally {
    await page.close();
  }
}
