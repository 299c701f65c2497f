import { computePosition, offset, type Placement as Side, shift } from '@floating-ui/dom';
import type { Obstacle } from './obstacles.ts';

/** Room between the card and the passage, and between the card and the viewport's edges, in px. */
const GAP = 10;
const EDGE = 12;

/** Narrower than this, in px, the card is a sheet along the top or bottom edge (components/styles/card.ts agrees). */
export const SHEET_WIDTH = 480;

/** Lower than this, in px, nothing has room beside a card: it is a sheet over all that there is (components/styles/card.ts agrees). */
export const LOW = 320;

/** Whether the card is a sheet here. */
export const isSheet = ({ width, height }: Size) => width < SHEET_WIDTH || height < LOW;

/** Least height that a card is of use with, in px: the question, the answer's first lines and the date. */
const LEAST_HEIGHT = 200;

/** A layer of the page's at the top or bottom that is at least this share of the viewport's width is a bar. */
const BAR = 0.6;

/** Bars that take more than this share of the viewport's height leave no room to get out of their way. */
const MOST_BAR = 0.5;

export interface Placement {
  /** The host's corner, in px from the viewport's top left; undefined for a sheet, which places itself. */
  readonly at?: { readonly left: number; readonly top: number };
  /** Which edge a sheet stands at. */
  readonly sheet?: 'top' | 'bottom';
  /** Most height that leaves the passage uncovered, in px. */
  readonly room: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of the viewport's top and bottom the page's own bars take, in px. */
export interface Bars {
  readonly top: number;
  readonly bottom: number;
}
export const NO_BARS: Bars = { top: 0, bottom: 0 };

/** Parts what is in the way into bars along an edge, which narrow the viewport, and the rest. */
export function barsAmong(viewport: Size, obstacles: readonly Obstacle[]): { bars: Bars; others: Obstacle[] } {
  const bars = { top: 0, bottom: 0 };
  const others: Obstacle[] = [];
  for (const box of obstacles) {
    const wide = box.right - box.left >= viewport.width * BAR;
    const low = viewport.height - box.top;
    if (wide && box.bottom >= viewport.height - EDGE && low < viewport.height * MOST_BAR) {
      bars.bottom = Math.max(bars.bottom, low);
    } else if (wide && box.top <= EDGE && box.bottom < viewport.height * MOST_BAR) {
      bars.top = Math.max(bars.top, box.bottom);
    } else others.push(box);
  }
  return { bars, others };
}

/** Where a card waits while there is no passage in view: in a corner, or along the bottom where it is a sheet. */
export function docked(viewport: Size, box: Size, bars: Bars = NO_BARS, others: readonly Obstacle[] = []): Placement {
  if (viewport.height < LOW) return { sheet: 'bottom', room: viewport.height };
  if (isSheet(viewport)) return { sheet: 'bottom', room: (viewport.height - bars.bottom) * 0.6 };
  return cornered(viewport, box, bars, others);
}

/** The bottom right corner, or the next one in which nothing of the page's is in the way: there the pill waits. */
export function cornered(viewport: Size, box: Size, bars: Bars = NO_BARS, others: readonly Obstacle[] = []): Placement {
  const right = viewport.width - box.width - EDGE - 4;
  const bottom = viewport.height - bars.bottom - box.height - EDGE - 4;
  const top = bars.top + EDGE + 4;
  const corners = [
    { left: right, top: bottom },
    { left: EDGE + 4, top: bottom },
    { left: right, top },
    { left: EDGE + 4, top },
  ];
  return { at: clearest(corners, box, others), room: viewport.height - bars.top - bars.bottom - 2 * EDGE };
}

/** A sheet stands at the edge that is farther from the passage; where there is no room beside that, over it until it is closed. */
export function sheetBeside(
  viewport: Size,
  passage: { readonly top: number; readonly bottom: number },
  bars: Bars = NO_BARS,
): Placement {
  if (viewport.height < LOW) return { sheet: 'bottom', room: viewport.height };
  const above = passage.top - GAP - bars.top;
  const below = viewport.height - passage.bottom - GAP - bars.bottom;
  const sheet = below >= above || below >= viewport.height * 0.5 ? 'bottom' : 'top';
  return { sheet, room: Math.max(LEAST_HEIGHT, sheet === 'bottom' ? below : above) };
}

/** What the card is placed in: the viewport without the page's bars, and what else may not be covered. */
export interface Surroundings {
  readonly viewport: Size;
  readonly bars: Bars;
  readonly others: readonly Obstacle[];
}

/**
 * Beside the passage, never over it: right or left where the card is narrow enough, sliding along that side; else below
 * or above, whichever has more room, and no higher than that. Of the sides that are free the first is taken that covers
 * nothing of the page's that is in the way. `host` is the element that is moved: positions count from its own containing
 * block, so it cannot be one of its children.
 */
export async function beside(
  range: Range,
  element: Element,
  host: HTMLElement,
  { viewport, bars, others }: Surroundings,
): Promise<Placement> {
  const passage = range.getBoundingClientRect();
  const box = host.getBoundingClientRect();
  const wanted = box.width + GAP + EDGE;
  const sides: Side[] = [];
  if (viewport.width - passage.right >= wanted) sides.push('right-start');
  if (passage.left >= wanted) sides.push('left-start');
  const below = viewport.height - bars.bottom - passage.bottom - GAP - EDGE;
  const above = passage.top - bars.top - GAP - EDGE;
  const upright: Side[] = below >= above ? ['bottom-start', 'top-start'] : ['top-start', 'bottom-start'];
  // The side with less room is worth a try only where the card has room there too.
  sides.push(...upright.filter((side, at) => at === 0 || (side[0] === 'b' ? below : above) >= box.height));

  const reference = { getBoundingClientRect: () => passage, contextElement: element };
  const padding = { top: bars.top + EDGE, bottom: bars.bottom + EDGE, left: EDGE, right: EDGE };
  const found = await Promise.all(
    sides.map(async (placement) => {
      const { x, y } = await computePosition(reference, host, {
        strategy: 'fixed',
        placement,
        middleware: [offset(GAP), shift({ padding })],
      });
      return { left: x, top: y, side: placement };
    }),
  );
  const { side, ...at } = clearest(found, box, others);
  const isSide = side === 'right-start' || side === 'left-start';
  const free = side[0] === 'b' ? below : above;
  return {
    at,
    room: isSide ? viewport.height - bars.top - bars.bottom - 2 * EDGE : Math.max(LEAST_HEIGHT, free),
  };
}

/** The first place at which a box covers least of what is in the way. */
export function clearest<T extends { readonly left: number; readonly top: number }>(
  places: readonly T[],
  { width, height }: Size,
  others: readonly Obstacle[],
): T {
  const covered = ({ left, top }: T) =>
    others.reduce((sum, box) => {
      const across = Math.min(left + width, box.right) - Math.max(left, box.left);
      const down = Math.min(top + height, box.bottom) - Math.max(top, box.top);
      return sum + (across > 0 && down > 0 ? across * down : 0);
    }, 0);
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
