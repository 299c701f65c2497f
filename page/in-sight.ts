import { around } from './trees.ts';

/** Words in a box no wider or no higher than this, in px, cannot be made out. */
const SPECK = 1;

/** How far up it is looked for what cuts words off, in elements. */
const CLIMB = 16;

/** A part of the viewport's plane, in px. */
interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Whether the words of a range can be seen once they are scrolled to: not folded away behind "Read more", nor cut off,
 * shrunk, see-through, or put where no scrolling leads. A part of them is enough. Makes the browser settle its layout.
 */
export function isInSight(range: Range): boolean {
  const element = around(range.startContainer);
  // What is far from the screen may not be laid out yet, and then has no place that could be asked for.
  if (!element?.checkVisibility({ contentVisibilityAuto: true })) return true;
  const { left, top, right, bottom } = range.getBoundingClientRect();
  const box = { left, top, right, bottom };
  if (isSpeck(box) || isSeeThrough(getComputedStyle(element))) return false;
  // What is placed absolutely is cut off only by what it is placed in.
  let placed = false;
  let at: Element | null = element;
  for (let step = 0; at; at = around(at)) {
    if (++step > CLIMB) return true;
    const style = getComputedStyle(at);
    if (isClipped(style)) return false;
    if (!placed || style.position !== 'static') {
      if (!isLetThrough(box, style, at)) return false;
      placed = style.position === 'absolute';
    }
    if (style.position === 'fixed') return true;
  }
  return isWithinReach(box);
}

const isSpeck = ({ left, top, right, bottom }: Sides) => right - left <= SPECK || bottom - top <= SPECK;

/** Gradients are painted through see-through letters. */
const isSeeThrough = ({ color, backgroundClip }: CSSStyleDeclaration) =>
  /^rgba\(.*[, ]0\)$/.test(color) && backgroundClip !== 'text';

/** The two ways in which pages keep words for screen readers alone, beside a box of one pixel. */
function isClipped({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (/^inset\((?:[5-9]\d|\d{3,})%\)$/.test(clipPath)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const [top, right, bottom, left] = (clip?.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
  return left !== undefined && (bottom! <= top! || right! <= left);
}

/**
 * Narrows a box to what an element lets through of it; false where that is nothing. What scrolls lets all through in time,
 * and the page itself, which is kept from scrolling while a layer is open, does again.
 */
function isLetThrough(box: Sides, { overflowX, overflowY }: CSSStyleDeclaration, element: Element): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return true;
  const edge = element.getBoundingClientRect();
  const cuts = (overflow: string) => overflow !== 'visible' && !element.matches('html, body');
  if (/auto|scroll/.test(overflowX)) [box.left, box.right] = [edge.left, edge.right];
  else if (cuts(overflowX)) {
    box.left = Math.max(box.left, edge.left);
    box.right = Math.min(box.right, edge.right);
  }
  if (/auto|scroll/.test(overflowY)) [box.top, box.bottom] = [edge.top, edge.bottom];
  else if (cuts(overflowY)) {
    box.top = Math.max(box.top, edge.top);
    box.bottom = Math.min(box.bottom, edge.bottom);
  }
  return !isSpeck(box);
}

/** No page scrolls above its top, nor past the side on which its lines begin. */
function isWithinReach({ left, right, bottom }: Sides): boolean {
  if (bottom + scrollY <= SPECK) return false;
  const rightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  return rightToLeft ? left + scrollX < innerWidth - SPECK : right + scrollX > SPECK;
}
