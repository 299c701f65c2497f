import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median, percentile } from '../clock.ts';
import { proseNodes } from '../prose.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';
import { type Variant, variants } from './extensions.ts';
import { type OwnTime, ownTime } from './own-time.ts';
import { traced } from './trace.ts';

/** How long after a page's load is watched, in milliseconds: the gate's slices wait for idle moments, at most 400 ms each. */
const WATCHED_MS = 1_000;

/** The same for the long page, which takes many slices. */
const WATCHED_LONG_MS = 12_000;

/** Longest wait for a page's load; what it waits for then is another's server. */
const PATIENCE_MS = 15_000;

const LONG_PAGE_CHARACTERS = 10_000_000;

/** Targets, in milliseconds. */
const MEDIAN_TARGET = 1.5;
const P95_TARGET = 8;
const TASK_TARGET = 10;

interface Load {
  readonly own: OwnTime;
  /** All script of the page's process, ours and the page's, in milliseconds of processor time. */
  readonly script: number;
}

/**
 * What each variant adds to real pages: the `source.html` of each folder in `folder` is opened in a new tab of each browser in turn.
 * @param most how many of the pages, evenly spread; all of them where not told.
 */
export async function benchPages(folder: string, most = Number.POSITIVE_INFINITY): Promise<string> {
  const found = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'source.html')))
        .sort()
    : [];
  if (found.length === 0) throw new Error(`There is no */source.html in ${folder}.`);
  const names = spread(found, most);
  const compared = variants();
  const site = await serveSite({ files: [folder], made: (path) => (path === 'long' ? longPage() : undefined) });
  const browsers: { readonly variant: Variant; readonly browser: BenchBrowser }[] = [];
  try {
    for (const variant of compared.all) browsers.push({ variant, browser: await openChromium(variant.extension) });
    const loads = new Map<string, Load[]>(compared.all.map(({ name }) => [name, []]));
    for (const [at, name] of names.entries()) {
      // Each goes first as often as any other: the first one to ask pays for what the machine then remembers.
      for (const turn of browsers.keys()) {
        const { variant, browser } = browsers[(at + turn) % browsers.length]!;
        const url = `${site.addressOf(folder)}${encodeURIComponent(name)}/source.html`;
        loads.get(variant.name)!.push(await load(browser, url, WATCHED_MS));
      }
    }
    const long = new Map<string, Load>();
    for (const { variant, browser } of browsers)
      long.set(variant.name, await load(browser, `${site.origin}/made/long`, WATCHED_LONG_MS));
    return report(names, loads, long);
  } finally {
    for (const { browser } of browsers) await browser.close();
    await site.close();
    compared.remove();
  }
}

async function load({ session, tab }: BenchBrowser, url: string, watched: number): Promise<Load> {
  const { page, session: own } = await tab();
  await own.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { result, events } = await traced(session, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS }).catch(() => undefined);
    await sleep(watched);
    const { metrics } = await own.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  });
  await page.close();
  return { own: ownTime(events), script: result * 1000 };
}

function report(names: readonly string[], loads: Map<string, Load[]>, long: Map<string, Load>): string {
  const ours = loads.get('ours')!;
  const bare = loads.get('bare')!;
  const onTopic = names.filter((_, at) => ours[at]!.own.scripts.includes('notes.js'));
  const off = names
    .keys()
    .filter((at) => !onTopic.includes(names[at]!))
    .toArray();
  const ms = (value: number) => value.toFixed(2);
  const rows = [...loads].map(([name, all]) => {
    const own = off.map((at) => all[at]!.own);
    const totals = own.map(({ total }) => total);
    const more = off.map((at) => all[at]!.script - bare[at]!.script);
    const big = long.get(name)!.own;
    return [
      name,
      ms(median(totals)),
      ms(percentile(totals, 95)),
      ms(median(more)),
      ms(percentile(more, 95)),
      ms(Math.max(0, ...own.flatMap(({ tasks }) => tasks))),
      String(own.reduce((sum, { layouts }) => sum + layouts, 0)),
      ms(big.total),
      ms(big.tasks[0] ?? 0),
    ];
  });
  const own = off.map((at) => ours[at]!.own);
  const totals = own.map(({ total }) => total);
  const longest = Math.max(...own.flatMap(({ tasks }) => tasks), ...long.get('ours')!.own.tasks);
  const layouts = own.reduce((sum, { layouts }) => sum + layouts, long.get('ours')!.own.layouts);
  const met = (holds: boolean) => (holds ? 'met' : 'missed');
  return [
    `PAGES: ${names.length} pages, ${onTopic.length} of them on the topic and left out${onTopic.length ? ` (${onTopic.join(', ')})` : ''}`,
    'Milliseconds of the page’s main thread (processor time). own: by the address of the script in a trace; more: all script against the bare browser',
    table(
      [
        { title: '' },
        ...['own', 'own p95', 'more', 'more p95', 'longest task', 'layouts', '10 MB: own', 'longest task'].map(
          (title) => ({
            title,
            right: true,
          }),
        ),
      ],
      rows,
    ),
    `median ${MEDIAN_TARGET} ${met(median(totals) <= MEDIAN_TARGET)}, p95 ${P95_TARGET} ${met(percentile(totals, 95) <= P95_TARGET)}, ` +
      `no task over ${TASK_TARGET} ${met(longest <= TASK_TARGET)}, no layout forced ${met(layouts === 0)}`,
    `dearest pages: ${names
      .map((name, at) => ({ name, total: ours[at]!.own.total }))
      .sort((a, b) => b.total - a.total)
      .slice(0, 5)
      .map(({ name, total }) => `${name} ${ms(total)}`)
      .join(', ')}`,
  ].join('\n');
}

/** At most `most` of the items, evenly spread, the same each time. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);
}

/** A page of 10 MB of text on no topic. */
function longPage() {
  const paragraphs = proseNodes('english', LONG_PAGE_CHARACTERS).map((text) => `<p>${text}</p>`);
  const body = `<!doctype html><meta charset="utf-8"><title>A long page</title>${paragraphs.join('\n')}`;
  return { type: 'text/html; charset=utf-8', body };
}
