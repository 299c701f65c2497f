import { holds } from './top-layer.ts';

/** A rectangle in px of the viewport. */
export interface Obstacle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"], a[href]';

/** Most dialogs, and buttons of one, that are looked at: a page with more of them open at once is no page to read. */
const MOST = 30;

/** A layer of more than this share of the viewport is a frame around others: its buttons count, not its area. */
const WHOLE = 0.5;

/** How many elements up from a point a fixed layer is looked for. */
const CLIMB = 10;

/** Where fixed layers are looked for, as shares of the viewport: its corners and edges, where they stand, and its middle. */
const PROBES: readonly (readonly [number, number])[] = [0.06, 0.5, 0.94].flatMap((x) =>
  [0.06, 0.5, 0.94].map((y) => [x, y] as const),
);

/**
 * What the card may not cover: the page's open dialogs, and fixed layers with buttons (cookie notices, chat buttons). Of
 * one that holds the passage itself only the buttons count. Forces layout: called when a card opens, not while scrolling.
 */
export function obstacles(page: Document, ours: Element, passage: Element | undefined): Obstacle[] {
  const view = page.defaultView;
  if (!view) return [];
  const layers = new Set<Element>([...page.querySelectorAll(DIALOGS)].slice(0, MOST));
  for (const [x, y] of PROBES) {
    const layer = fixedLayerAt(page, view, x * view.innerWidth, y * view.innerHeight, ours);
    if (layer) layers.add(layer);
  }
  return [...layers].flatMap((layer) => {
    const box = layer.getBoundingClientRect();
    if (!isShown(box, view)) return [];
    const whole = box.width * box.height > view.innerWidth * view.innerHeight * WHOLE;
    const around = passage !== undefined && holds(layer, passage);
    if (!whole && !around) return [box];
    return [...layer.querySelectorAll(BUTTONS)]
      .slice(0, MOST)
      .filter((button) => !passage || !(holds(passage, button) || passage === button))
      .map((button) => button.getBoundingClientRect())
      .filter((button) => isShown(button, view));
  });
}

function fixedLayerAt(page: Document, view: Window, x: number, y: number, ours: Element): Element | undefined {
  let at: Element | null | undefined = page.elementsFromPoint(x, y).find((element) => element !== ours);
  for (let step = 0; at && step < CLIMB; step++, at = at.parentElement) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') {
      return at.matches(BUTTONS) || at.querySelector(BUTTONS) ? at : undefined;
    }
  }
  return undefined;
}

const isShown = (box: DOMRect, view: Window) =>
  box.width > 0 &&
  box.height > 0 &&
  box.bottom > 0 &&
  box.right > 0 &&
  box.top < view.innerHeight &&
  box.left < view.innerWidth;
