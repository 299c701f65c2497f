/** How many type sizes there are to step down through (`data-fit` 0 to 5 in styles/card.ts). */
const STEPS = 6;

/** A reader of five seconds takes in two lines of large type. */
const MOST_LINES = 2;

/**
 * Sets an element in the largest of its sizes in which its text fills two lines or fewer. Fonts differ from machine to
 * machine by a fifth in width, so counting characters is not enough: the browser is asked. The last step stands whatever
 * it fills, so nothing is ever cut.
 */
export function fitLines(element: HTMLElement): void {
  for (let step = 0; step < STEPS; step++) {
    element.dataset.fit = String(step);
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
    // Not laid out (no layout engine, or hidden): the largest size stands.
    if (!(lineHeight > 0) || element.offsetHeight <= lineHeight * (MOST_LINES + 0.5)) {
      if (element.offsetHeight === 0) element.dataset.fit = '0';
      return;
    }
  }
}

/** Fits what was drawn before it stood on a page, where there was no width to fit it to. */
export function fitDrawn(drawn: ParentNode): void {
  for (const element of drawn.querySelectorAll<HTMLElement>('[data-fit]')) fitLines(element);
}
