import { setTimeout as sleep } from 'node:timers/promises';
import { requireBuilt } from '../../../scripts/extension-build.ts';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { openChromium } from './chromium.ts';
import { heapAfterCollection } from './heap.ts';
import { ownTime, type TraceEvent } from './own-time.ts';
import { traced } from './trace.ts';

/** The storm: as many text nodes a second, for as many seconds. */
const NODES_PER_SECOND = 10_000;
const SECONDS = 10;

/** Nodes that stand in the page at once; older ones go, as in a list that recycles its rows. */
const STANDING = 2_000;

/** How long the page that never stops is watched, in seconds. */
const FOREVER_SECONDS = 30;

/** Time for what is left to be done after the storm, in milliseconds. */
const CALM_MS = 3_000;

/** Targets: share of the main thread's time, and growth of the heap against the bare browser, in KB. */
const SHARE_TARGET = 0.01;
const HEAP_TARGET_KB = 200;

/** A page whose script adds text nodes at a steady rate, and takes the oldest away. It starts when told. */
const STORM = `<!doctype html><meta charset="utf-8"><title>A storm of changes</title><main></main><script>
const main = document.querySelector('main');
let made = 0;
function start(seconds) {
  const began = performance.now();
  const timer = setInterval(() => {
    const due = Math.min((performance.now() - began) / 1000, seconds) * ${NODES_PER_SECOND};
    for (; made < due; made++) {
      const row = document.createElement('p');
      row.append('Row ' + made + ' of the market: tomatoes, plums and bread, as on any other day.');
      main.append(row);
      if (main.childElementCount > ${STANDING}) main.firstElementChild.remove();
    }
    if (made >= seconds * ${NODES_PER_SECOND}) { clearInterval(timer); main.replaceChildren(); document.title = 'calm'; }
  }, 10);
}
</script>`;

interface Storm {
  /** Share of the time that passed which our scripts took of the main thread, 0 to 1. */
  readonly share: number;
  /** The longest of our tasks, in milliseconds. */
  readonly longest: number;
  /** How much of the main thread all tasks took, 0 to 1. */
  readonly busy: number;
  /** Heap after the storm less heap before it, both after garbage was collected, in KB. */
  readonly grown: number;
  readonly seconds: number;
}

/** What a storm of changes costs: our share of the main thread, and what is left on the heap. */
export async function benchStorm(): Promise<string> {
  const site = await serveSite({ made: () => ({ type: 'text/html; charset=utf-8', body: STORM }) });
  try {
    const rows: { readonly name: string; readonly storm: Storm }[] = [];
    for (const seconds of [SECONDS, FOREVER_SECONDS])
      for (const [name, extension] of [
        ['bare', undefined],
        ['ours', requireBuilt('chromium')],
      ] as const)
        rows.push({
          name: `${name}, ${seconds} s`,
          storm: await storm(`${site.origin}/made/storm`, extension, seconds),
        });
    const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
    const [bare, ours, , forever] = rows.map(({ storm }) => storm) as [Storm, Storm, Storm, Storm];
    const grown = ours.grown - bare.grown;
    const met = (holds: boolean) => (holds ? 'met' : 'missed');
    return [
      `STORM: ${NODES_PER_SECOND} text nodes a second, ${STANDING} standing at once`,
      table(
        ['', 'our share', 'longest task ms', 'all scripts and tasks', 'heap grown KB'].map((title, at) => ({
          title,
          right: at > 0,
        })),
        rows.map(({ name, storm: { share, longest, busy, grown } }) => [
          name,
          percent(share),
          longest.toFixed(2),
          percent(busy),
          grown.toFixed(0),
        ]),
      ),
      `share under ${percent(SHARE_TARGET)} ${met(ours.share < SHARE_TARGET)}, for ${FOREVER_SECONDS} s ${met(forever.share < SHARE_TARGET)}, ` +
        `heap grown by ${HEAP_TARGET_KB} KB or less more than in the bare browser ${met(grown <= HEAP_TARGET_KB)} (${grown.toFixed(0)} KB)`,
    ].join('\n');
  } finally {
    await site.close();
  }
}

async function storm(url: string, extension: string | undefined, seconds: number): Promise<Storm> {
  const browser = await openChromium(extension);
  try {
    const { page, session } = await browser.tab();
    await page.goto(url, { waitUntil: 'load' });
    await sleep(CALM_MS);
    const before = await heapAfterCollection(session);
    const { events } = await traced(browser.session, async () => {
      await page.evaluate(`start(${seconds})`);
      await page.waitForFunction(`document.title === 'calm'`, undefined, {
        polling: 250,
        timeout: seconds * 10_000,
      });
    });
    await sleep(CALM_MS);
    const grown = (await heapAfterCollection(session)) - before;
    const own = ownTime(events);
    const took = lengthOf(events);
    return {
      share: own.total / took,
      longest: own.tasks[0] ?? 0,
      busy: busyTime(events) / took,
      grown: grown / 1000,
      seconds,
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the trace's first event to its last. */
function lengthOf(events: readonly TraceEvent[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { ph, ts, dur = 0 } of events) {
    if (ph !== 'X') continue;
    first = Math.min(first, ts);
    last = Math.max(last, ts + dur);
  }
  return (last - first) / 1000;
}

/** Milliseconds of processor time that pages' main threads spent in tasks. */
function busyTime(events: readonly TraceEvent[]): number {
  const pages = new Set<string>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args?.name === 'CrRendererMain') pages.add(`${pid} ${tid}`);
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pages.has(`${pid} ${tid}`))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
