import type { Day } from '../core/types.ts';

/** Meta elements that name the day of publication, the most trustworthy first. */
const METAS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="pubdate"]',
];

/** How far up from a passage a post's own `<time>` is looked for, in elements: feeds nest deep, pages are deeper still. */
const CLIMB = 14;

/** The first day of the World Wide Web: an earlier one is a mistake. */
const EARLIEST = '1991-08-06';

/** The calendar day at the start of a date as pages write it, or undefined. The zone is not shifted: the day is the writer's. */
export function dayOf(text: string | null | undefined): Day | undefined {
  const found = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '');
  if (!found) return undefined;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const date = new Date(`${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return real && day >= EARLIEST ? day : undefined;
}

/** The day in an address such as `/2025/06/14/…` or `/2025-06-14-…`. */
export function dayOfAddress(path: string): Day | undefined {
  const found = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  return found ? dayOf(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`) : undefined;
}

/**
 * The day that a page gives as its own: JSON-LD, then meta elements, then its only `<time>` with a date, then its
 * address. Undefined where it gives none. Reads; never throws on what pages write.
 */
export function pageDay(page: Document, path: string): Day | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(publishedIn(script.textContent ?? ''));
    if (day) return day;
  }
  for (const selector of METAS) {
    const day = dayOf(page.querySelector(selector)?.getAttribute('content'));
    if (day) return day;
  }
  return onlyTime(page) ?? dayOfAddress(path);
}

/**
 * The day of the post that a passage stands in: the `<time>` of the nearest element around it that has just one.
 * Undefined where the nearest that has any has several, as a whole feed does.
 */
export function postDay(element: Element): Day | undefined {
  let place: ParentNode | null | undefined = element;
  for (let step = 0; place && step < CLIMB; step++, place = place.parentNode ?? (place as ShadowRoot).host) {
    const times = place.querySelectorAll('time[datetime]');
    if (times.length > 0) return times.length === 1 ? dayOf(times[0]!.getAttribute('datetime')) : undefined;
  }
  return undefined;
}

function onlyTime(page: Document): Day | undefined {
  const days = new Set<Day>();
  for (const time of page.querySelectorAll('time[datetime]')) {
    const day = dayOf(time.getAttribute('datetime'));
    if (day) days.add(day);
    if (days.size > 1) return undefined;
  }
  return [...days][0];
}

/** `datePublished` of the first object in a JSON-LD text that has one. */
function publishedIn(text: string): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const queue: unknown[] = [data];
  // Breadth first and bounded: the article itself stands before what it mentions.
  for (let at = 0; at < queue.length && at < 500; at++) {
    const item = queue[at];
    if (typeof item !== 'object' || item === null) continue;
    const { datePublished } = item as { datePublished?: unknown };
    if (typeof datePublished === 'string') return datePublished;
    queue.push(...Object.values(item));
  }
  return undefined;
}
