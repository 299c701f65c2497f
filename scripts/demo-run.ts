import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserDriver, DESKTOP, PHONE, type Snapshot } from './browser/driver.ts';
import { READ_STOPWATCH, STOPWATCH, type Times } from './stopwatch.ts';
import { table } from './table.ts';

/** A page of the run: what the table and the screenshots call it, and where it is. */
export interface Stop {
  readonly name: string;
  readonly url: string;
}

export const DEMO_OUTPUT = join(import.meta.dirname, '../.output/demo');

/** How long a page may take until its notes stand, and how long "nothing comes" takes to believe, in ms. */
const PATIENCE = 10_000;
const NOTHING_AFTER = 3_000;
/** A new width, a scroll and the card's motion are over by then, in ms. */
const LAYOUT_SETTLES = 500;

/** Visits each page without a window, tells what the extension showed there, and keeps pictures of it. */
export async function demoRun(browser: BrowserDriver, stops: readonly Stop[]): Promise<void> {
  mkdirSync(DEMO_OUTPUT, { recursive: true });
  const rows: string[][] = [];
  let notes = 0;
  let pictures = 0;
  for (const { name, url } of stops) {
    const visited = await visit(browser, url, join(DEMO_OUTPUT, `${browser.name}-${name}`));
    pictures += 2;
    notes += visited.seen.notes.length;
    rows.push(...rowsOf(name, visited));
  }
  console.log(
    table(
      [
        { title: 'page', width: 22 },
        { title: 'passage', width: 60 },
        { title: 'note' },
        { title: 'answer as of' },
        { title: 'ready', right: true },
        { title: 'shown', right: true },
      ],
      rows,
    ),
  );
  console.log(`\n${notes} notes on ${stops.length} pages in ${browser.name}.`);
  console.log(
    'ready, shown: milliseconds from the start of the navigation to DOMContentLoaded, and to the highlight; after "card", to the card that opened by itself.',
  );
  console.log(`${pictures} screenshots in ${DEMO_OUTPUT}`);
}

async function visit(browser: BrowserDriver, url: string, picture: string) {
  const page = await browser.open(url, { before: STOPWATCH, viewport: DESKTOP });
  try {
    const standing = ({ tier, open }: Snapshot) => tier === 'overview' || (tier === 'notes' && open !== null);
    const early = await page.waitForNotes(standing, NOTHING_AFTER).catch(() => page.snapshot());
    const seen = early.notes.length > 0 ? await page.waitForNotes(standing, PATIENCE).catch(() => early) : early;
    const times = await page.evaluate<Times>(READ_STOPWATCH);
    const badge = await page.badge();
    const answers = new Map<string, string>();
    for (const { key } of seen.notes) {
      // A feed that recycles its posts may have taken one away as the last was scrolled to.
      const { notes } = await page.snapshot();
      if (notes.some((note) => note.key === key)) answers.set(key, asOf(await page.show(key)));
    }

    // The pictures show what opened by itself, with its passage in view.
    const first = seen.notes.find(({ text }) => text === seen.open?.text);
    for (const [size, viewport] of [['desktop', DESKTOP] as const, ['phone', PHONE] as const]) {
      await page.setViewport(viewport);
      await sleep(LAYOUT_SETTLES);
      // The new width may have put other posts on the screen.
      const { notes } = await page.snapshot();
      const shown = first && (notes.find(({ key }) => key === first.key) ?? notes[0]);
      if (shown) await page.show(shown.key);
      await sleep(LAYOUT_SETTLES);
      await page.screenshot(`${picture}-${size}.png`);
    }
    return { seen, times, badge, answers };
  } finally {
    await page.close();
  }
}

function rowsOf(name: string, { seen, times, badge, answers }: Awaited<ReturnType<typeof visit>>): string[][] {
  if (seen.notes.length === 0) {
    return [[name, '', '–', seen.tier === 'overview' ? 'overview' : badge ? 'dot on the button' : 'nothing', '']];
  }
  return seen.notes.map(({ key, text, factId }, at) => {
    const opensItself = seen.open?.text === text;
    const ready = at === 0 ? String(Math.round(times.ready)) : '';
    const time = Math.round(opensItself ? times.card : times.highlight);
    return [
      at === 0 ? name : '',
      text,
      factId,
      answers.get(key) ?? '',
      ready,
      `${opensItself ? 'card ' : ''}${time || '?'}`,
    ];
  });
}

/** The first day that an open card names: its newest answer's. */
function asOf({ parts }: Snapshot): string {
  const text = parts.find(({ part }) => part === 'card')?.text ?? '';
  return (
    /\bas of [^.:]{0,40}?[A-Z][a-z]+ \d{1,2}, \d{4}/i.exec(text)?.[0].replace(/^as of (a revision made )?/i, '') ??
    'no day found'
  );
}
