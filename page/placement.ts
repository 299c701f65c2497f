import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Room between the card and the passage, and between the card and the viewport's edges, in px. */
const GAP = 10;
const EDGE = 12;

/** Narrower than this, in px, the card is a sheet along the top or bottom edge (components/styles/card.ts agrees). */
export const SHEET_WIDTH = 480;

/** Least height that a card is of use with, in px: the question, the answer's first lines and the date. */
const LEAST_HEIGHT = 200;

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

/** Where a box of this size waits while there is no passage in view: the bottom right corner. */
export function docked(viewport: Size, box: Size): Placement {
  if (viewport.width < SHEET_WIDTH) return { sheet: 'bottom', room: viewport.height * 0.6 };
  return {
    at: { left: viewport.width - box.width - EDGE - 4, top: viewport.height - box.height - EDGE - 4 },
    room: viewport.height - 2 * EDGE,
  };
}

/** A sheet stands at the edge that is farther from the passage. */
export function sheetBeside(viewport: Size, passage: { readonly top: number; readonly bottom: number }): Placement {
  const above = passage.top - GAP;
  const below = viewport.height - passage.bottom - GAP;
  const sheet = below >= above || below >= viewport.height * 0.5 ? 'bottom' : 'top';
  return { sheet, room: Math.max(LEAST_HEIGHT, sheet === 'bottom' ? below : above) };
}

/**
 * Beside the passage, never over it: right or left where the card is narrow enough, sliding along that side; else below
 * or above, whichever has more room, and no higher than that. `host` is the element that is moved: positions count from
 * its own containing block, so it cannot be one of its children.
 */
export async function beside(range: Range, element: Element, host: HTMLElement, viewport: Size): Promise<Placement> {
  const passage = range.getBoundingClientRect();
  const { width } = host.getBoundingClientRect();
  const wanted = width + GAP + EDGE;
  const isSide = Math.max(viewport.width - passage.right, passage.left) >= wanted;
  const below = viewport.height - passage.bottom - GAP - EDGE;
  const above = passage.top - GAP - EDGE;
  const isBelow = below >= above;
  const { x, y } = await computePosition({ getBoundingClientRect: () => passage, contextElement: element }, host, {
    strategy: 'fixed',
    placement: isSide ? 'right-start' : isBelow ? 'bottom-start' : 'top-start',
    middleware: [
      offset(GAP),
      ...(isSide ? [flip({ fallbackPlacements: ['left-start'], crossAxis: false, padding: EDGE })] : []),
      shift({ padding: EDGE }),
    ],
  });
  const room = isSide ? viewport.height - 2 * EDGE : Math.max(LEAST_HEIGHT, isBelow ? below : above);
  return { at: { left: x, top: y }, room };
}
