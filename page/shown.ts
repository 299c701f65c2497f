import { around } from './trees.ts';

/** A box no larger than this, in px each way, holds text for screen readers alone. */
const SPECK = 1;

/** How far up a fold that is closed to nothing is looked for, in elements. */
const CLIMB = 16;

/** What a page says is hidden, whatever its styles make of it. */
const HIDDEN = '[hidden], [aria-hidden="true"]';

const WAYS = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false } as const;

/**
 * Whether a person can see an element's text, were it scrolled to. Asked only of the few elements that are worth
 * matching, because it makes the browser settle its styles and its layout.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host)
    if (at.closest(HIDDEN)) return false;
  if (!isDrawn(element)) return false;
  let at = around(element);
  for (let step = 0; at && step < CLIMB; step++, at = around(at)) if (isFoldedAway(at)) return false;
  return true;
}

/** The same of an element within one that is shown. */
export function isDrawn(element: Element): boolean {
  if (element.matches(HIDDEN)) return false;
  if (!element.checkVisibility(WAYS)) {
    // No box of its own, but those of its children.
    const parent = getComputedStyle(element).display === 'contents' ? around(element) : null;
    return parent !== null && isDrawn(parent);
  }
  const { width, height } = element.getBoundingClientRect();
  return width > SPECK || height > SPECK || width + height === 0;
}

/** A fold closed by its height, or width, instead of by `display`. */
function isFoldedAway(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isFlat = height <= SPECK !== width <= SPECK || (height === SPECK && width === SPECK);
  return isFlat && getComputedStyle(element).overflow !== 'visible';
}
