import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
const NOTHING_AFTER = 1_500;

/** Visits each page without a window, tells what the extension showed there, and keeps pictures of it. */
export async function demoRun(browser: BrowserDriver, stops: readonly Stop[]): Promise<void> {
  mkdirSync(DEMO_OUTPUT, { recursive: true });
  const rows: string[][] = [];
  let notes = 0;
  let pictures = 0;
  for (const { name, url } of stops) {
    const { seen, times, badge } = await visit(browser, url, join(DEMO_OUTPUT, `${browser.name}-${name}`));
    pictures += 2;
    notes += seen.notes.length;
    rows.push(...rowsOf(name, seen, times, badge));
  }
  console.log(
    table(
      [
        { title: 'page', width: 22 },
        { title: 'passage', width: 60 },
        { title: 'note' },
        { title: 'answer shown' },
        { title: 'ms', right: true },
      ],
      rows,
    ),
  );
  console.log(`\n${notes} notes on ${stops.length} pages in ${browser.name}.`);
  console.log(
    'ms: from the start of the navigation to the highlight on the page; to the card, where the card is open.',
  );
  console.log(`${pictures} screenshots in ${DEMO_OUTPUT}`);
}

async function visit(browser: BrowserDriver, url: string, picture: string) {
  const page = await browser.open(url, { before: STOPWATCH, viewport: DESKTOP });
  try {
    const standing = (now: Snapshot) => now.tier !== 'absent' && (now.tier !== 'notes' || now.open !== null);
    const early = await page.waitForNotes(standing, NOTHING_AFTER).catch(() => page.snapshot());
    const seen = early.tier === 'notes' ? await page.waitForNotes(standing, PATIENCE).catch(() => early) : early;
    const times = await page.evaluate<Times>(READ_STOPWATCH);
    const badge = await page.badge();
    await page.screenshot(`${picture}-desktop.png`);
    await page.setViewport(PHONE);
    // The layout, and with it the card's place, follows the new width.
    await page.evaluate('new Promise((done) => setTimeout(done, 400))');
    await page.screenshot(`${picture}-phone.png`);
    return { seen, times, badge };
  } finally {
    await page.close();
  }
}

function rowsOf(name: string, seen: Snapshot, times: Times, badge: string): string[][] {
  if (seen.notes.length === 0) {
    const shown = seen.parts.some(({ part }) => part === 'overview') || seen.tier === 'overview';
    return [[name, '', '–', shown ? 'overview' : badge ? 'dot on the button' : 'nothing', '']];
  }
  return seen.notes.map(({ text, factId }, at) => {
    const isOpen = seen.open?.text === text;
    const card = seen.parts.find(({ part }) => part === 'card');
    return [
      at === 0 ? name : '',
      text,
      factId,
      isOpen ? asOf(card?.text ?? '') : 'behind the pill',
      String(Math.round(isOpen ? times.card : times.highlight) || '?'),
    ];
  });
}

/** The day that the card's lead names, as the card words it. */
function asOf(cardText: string): string {
  return /\bas of [^.:]*?\b[A-Z][a-z]+ \d{1,2}, \d{4}/i.exec(cardText)?.[0] ?? 'a card without a day';
}
