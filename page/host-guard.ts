/**
 * How often a host that the page took away, moved or disfigured is mended, in all. Past that the page has made its wish
 * clear: the host goes for good, because a card that a page has bent misleads more than none. The notes stay in the popup
 * and the side panel, which no page can reach.
 */
const MOST_ROUNDS = 3;

/** Attributes that take an element out of reach though it can be seen. */
const DISABLING = ['hidden', 'inert', 'aria-hidden'];

export interface HostGuard {
  /** Sets styles of the host's, held against the page's sheets and scripts. */
  hold(styles: Readonly<Record<string, string>>): void;
  /** Watches from now on; the host stands where it should and is shown. */
  start(): void;
  stop(): void;
  /** Looks whether the host still stands as we made it, and mends it where not. */
  check(): void;
  /** True once the guard has yielded. */
  gaveUp(): boolean;
}

/** Keeps the host as we made it. `put` puts it back in its place and shows it. */
export function guardHost(page: Document, element: HTMLElement, put: () => void): HostGuard {
  let rounds = 0;
  let on = false;
  let place: Node | null = null;
  // The styles as they should be, on an element that the page never gets to see.
  const { style } = element.cloneNode() as HTMLElement;

  const isRight = () =>
    element.parentNode === place &&
    element.isConnected &&
    element.style.cssText === style.cssText &&
    element.getAttribute('popover') === 'manual' &&
    !DISABLING.some((name) => element.hasAttribute(name)) &&
    element.matches(':popover-open');

  function check(): void {
    if (!on || isRight()) return;
    if (rounds++ >= MOST_ROUNDS) {
      stop();
      element.remove();
      return;
    }
    for (const name of DISABLING) element.removeAttribute(name);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    dress();
    try {
      put();
    } catch {
      // The page took the host away in the midst of it: that was this round.
    }
    place = element.parentNode;
    // Where it has no place now it stays away, by no fault of the page's.
    if (!on) rounds--;
  }

  /** By the object model, not the attribute: a page's policy may forbid styles in attributes. */
  const dress = () => {
    if (element.style.cssText !== style.cssText) element.style.cssText = style.cssText;
  };

  const observer = new MutationObserver(check);
  element.addEventListener('toggle', check);

  function stop(): void {
    on = false;
    observer.disconnect();
  }
  return {
    hold(styles) {
      for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
      dress();
    },
    start() {
      on = true;
      place = element.parentNode;
      observer.observe(page.documentElement, { childList: true });
      observer.observe(element, { attributes: true });
    },
    stop,
    check,
    gaveUp: () => rounds > MOST_ROUNDS,
  };
}
