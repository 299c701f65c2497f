import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { serveSite } from '../../../scripts/site.ts';
import { table } from '../../../scripts/table.ts';
import { median } from '../clock.ts';
import { type BenchBrowser, openChromium } from './chromium.ts';
import { type Variant, variants } from './extensions.ts';
import { heapAfterCollection } from './heap.ts';

/** A page without a word of the topic, and demo pages: one with its words in other senses, one with notes. */
const PLAIN = '/made/plain';
const OFF_TOPIC = '/other-senses/';
const ON_TOPIC = '/june-2025-article/';

/** New tabs of each kind. */
const TABS = 5;

/** From load to the first measure, in milliseconds: by then the notes stand, where there are any. */
const SETTLE_MS = 2_500;

const NAVIGATIONS = 1_000;

/** Every so many navigations the page is on topic, so that what the second stage leaves is seen as well. */
const ON_TOPIC_EVERY = 10;

const PROSE = '<p>The council spoke about the harbor bridge, the library and the market.</p>'.repeat(60);
const PLAIN_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The council</title><main>${PROSE}</main>`;

/** Targets in KB. */
const OFF_TARGET_KB = 200;
const ON_TARGET_KB = 3_000;

/** What is left may wander by this much, as it does in the bare browser. */
const LEFT_TARGET_KB = 200;

/** What a page's process holds. */
interface Held {
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** The heap that the extension adds to a tab, and what is left of it after many navigations. */
export async function benchMemory(navigations = NAVIGATIONS): Promise<string> {
  const site = await serveSite({ made: () => ({ type: 'text/html; charset=utf-8', body: PLAIN_PAGE }) });
  const compared = variants();
  const open = (name: Variant['name']) =>
    openChromium(compared.all.find((variant) => variant.name === name)?.extension);
  const browsers = { bare: await open('bare'), empty: await open('empty'), ours: await open('ours') };
  try {
    const added = async (path: string) => {
      const heaps = { bare: [] as number[], empty: [] as number[], ours: [] as number[] };
      for (let tab = 0; tab < TABS; tab++)
        for (const name of ['bare', 'empty', 'ours'] as const)
          heaps[name].push(await heapOfTab(browsers[name], site.origin + path));
      const world = (median(heaps.empty) - median(heaps.bare)) / 1000;
      return { world, all: (median(heaps.ours) - median(heaps.bare)) / 1000 };
    };
    const plain = await added(PLAIN);
    const off = await added(OFF_TOPIC);
    const on = await added(ON_TOPIC);
    const left = {
      bare: await walk(browsers.bare, site.origin, navigations),
      ours: await walk(browsers.ours, site.origin, navigations),
    };
    const kb = (bytes: number) => (bytes / 1000).toFixed(0);
    const grown = (left.ours.heap - left.bare.heap) / 1000;
    const told = (where: string, { world, all }: typeof off, target: number) =>
      `added to ${where}: ${all.toFixed(0)} KB, target ${target} ${met(all <= target)}; ${world.toFixed(0)} of it is the world that the browser makes for any content script`;
    const met = (holds: boolean) => (holds ? 'met' : 'missed');
    return [
      `MEMORY: JavaScript heap after garbage was collected, medians of ${TABS} new tabs each`,
      told('a page off the topic', plain, OFF_TARGET_KB),
      told('a page with its words in other senses', off, OFF_TARGET_KB),
      told('a page with notes', on, ON_TARGET_KB),
      '',
      `What ${navigations} navigations in one tab left there, every ${ON_TOPIC_EVERY}th to a page with notes`,
      table(
        ['', 'heap KB', 'documents', 'nodes', 'listeners'].map((title, at) => ({ title, right: at > 0 })),
        (['bare', 'ours'] as const).map((name) => {
          const { heap, documents, nodes, listeners } = left[name];
          return [name, kb(heap), String(documents), String(nodes), String(listeners)];
        }),
      ),
      `nothing of ours left (within ${LEFT_TARGET_KB} KB of the bare browser, as many documents) ` +
        met(grown <= LEFT_TARGET_KB && left.ours.documents <= left.bare.documents),
    ].join('\n');
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    compared.remove();
    await site.close();
  }
}

async function heapOfTab({ tab }: BenchBrowser, url: string): Promise<number> {
  const { page, session } = await tab();
  await page.goto(url, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  const heap = await heapAfterCollection(session);
  await page.close();
  return heap;
}

/** How much more the tab holds on a page off the topic after all those navigations than after the first few. */
async function walk({ tab }: BenchBrowser, origin: string, navigations: number): Promise<Held> {
  const { page, session } = await tab();
  const visit = async (path: string) => {
    await page.goto(origin + path, { waitUntil: 'load' });
    // Time for the second stage to come, or the walk would leave before it.
    if (path === ON_TOPIC) await sleep(1_000);
  };
  const measured = async () => {
    await visit(OFF_TOPIC);
    await sleep(SETTLE_MS);
    return held(session);
  };
  for (let warmUp = 0; warmUp < 5; warmUp++) await visit(warmUp ? OFF_TOPIC : ON_TOPIC);
  const before = await measured();
  for (let count = 1; count <= navigations; count++) await visit(count % ON_TOPIC_EVERY ? OFF_TOPIC : ON_TOPIC);
  const after = await measured();
  await page.close();
  return {
    heap: after.heap - before.heap,
    documents: after.documents - before.documents,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

async function held(session: CDPSession): Promise<Held> {
  const heap = await heapAfterCollection(session);
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap, documents, nodes, listeners: jsEventListeners };
}
