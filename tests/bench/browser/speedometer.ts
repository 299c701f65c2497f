import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../../../scripts/browser/driver.ts';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median } from '../clock.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { awaited, type PageOpener } from './opened-page.ts';

/** What the benchmark needs of a window: it lays its pages out at 800 by 600. */
const WINDOW = { width: 1000, height: 800 };

/** Rest before the first run, in milliseconds: what an extension does when it is installed is not what it costs. */
const SETTLE_MS = 5_000;

/** Longest wait for one run, in milliseconds. */
const PATIENCE_MS = 600_000;

const TARGET = 0.99;

export interface SpeedometerOptions {
  readonly browser: BrowserName;
  /** Paired rounds: with and without, one after the other. */
  readonly rounds: number;
  /** Iterations of the benchmark in a run; its own default is 10. */
  readonly iterations: number;
  /** Names of suites; all of its default ones where none is told. */
  readonly suites: readonly string[];
}

/** The page's own word for its score, once it has finished; a run that failed has none. */
const SCORE = `globalThis.benchmarkClient?.hasFinished() ? (benchmarkClient.metrics.Score?.mean ?? -1) : null`;

/**
 * Speedometer 3 (the folder of WebKit/Speedometer) in a bare browser and in one with the extension, in turn, each run in a new
 * tab; which one goes first changes from round to round.
 */
export async function benchSpeedometer(folder: string, options: SpeedometerOptions): Promise<string> {
  if (!existsSync(join(folder, 'resources/benchmark-runner.mjs'))) throw new Error(`${folder} is no Speedometer 3.`);
  const { browser, iterations, suites } = options;
  const start = browser === 'firefox' ? openFirefox : openChromium;
  const extension = requireBuilt(browser);
  const site = await serveSite({ files: [folder] });
  const query = new URLSearchParams({ startAutomatically: '', iterationCount: String(iterations) });
  if (suites.length > 0) query.set('suites', suites.join(','));
  const url = `${site.addressOf(folder)}?${query}`;
  const rounds: { readonly bare: number; readonly ours: number }[] = [];
  const opened: Partial<Record<'bare' | 'ours', PageOpener>> = {};
  try {
    opened.bare = await start(undefined, WINDOW);
    opened.ours = await start(extension, WINDOW);
    await sleep(SETTLE_MS);
    for (let round = 0; round < options.rounds; round++) {
      const scores = { bare: 0, ours: 0 };
      for (const name of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const))
        scores[name] = await score(url, opened[name]!);
      rounds.push(scores);
      console.error(`round ${round + 1}: bare ${scores.bare.toFixed(2)}, ours ${scores.ours.toFixed(2)}`);
    }
  } finally {
    for (const one of Object.values(opened)) await one.close();
    await site.close();
  }
  const ratios = rounds.map(({ bare, ours }) => ours / bare);
  const middle = median(ratios);
  return [
    `SPEEDOMETER 3, ${browser}: ${rounds.length} paired rounds, each run ${iterations} iteration(s) of ${suites.join(', ') || 'its default suites'}`,
    table(
      ['round', 'bare', 'ours', 'ratio'].map((title) => ({ title, right: true })),
      rounds.map(({ bare, ours }, at) => [String(at + 1), bare.toFixed(2), ours.toFixed(2), ratios[at]!.toFixed(3)]),
    ),
    `median ratio ${middle.toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}), target ${TARGET} ${middle >= TARGET ? 'met' : 'missed'}`,
  ].join('\n');
}

async function score(url: string, browser: PageOpener): Promise<number> {
  const page = await browser.open(url);
  try {
    const found = await awaited<number>(page, SCORE, PATIENCE_MS);
    if (found < 0) throw new Error('Speedometer failed: it tells no score.');
    return found;
  } finally {
    await page.close();
  }
}
