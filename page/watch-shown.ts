import { isShown } from './shown.ts';
import { around } from './trees.ts';

/** Time from a sign to the look whether text is shown now, in milliseconds: a fold opens in many small steps. */
const SETTLE_MS = 60;

/** How much longer than a look the rest after it is: looks make the browser settle its layout, and pages animate without end. */
const REST = 49;

/** Most elements that are watched: past it a page has more hidden talk of the topic than anybody will unfold. */
const MOST = 300;

/**
 * What pages tell when something was shown or hidden; `toggle` by `<details>`, `change` by what styles hang on a checkbox,
 * `scrollend` by what slides.
 */
const SIGNS = ['toggle', 'transitionend', 'animationend', 'change', 'beforematch', 'scrollend'];

export interface ShownWatch {
  /** Has an element watched. */
  watch(element: Element): void;
  /** Heeds the page's events as well; a page can measure that somebody does. */
  listen(): void;
}

/**
 * Notices when watched elements come into sight or go out of it: by the browser's own intersection records, by changed
 * attributes of the elements around them, and by the events that go with folds. Nothing is asked while nothing happens.
 * @param onLook is told, after each look, which elements turned: maybe none, but then words within one may have.
 */
export function watchShown(onLook: (turned: readonly Element[]) => void, signal: AbortSignal): ShownWatch {
  const states = new Map<Element, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;

  const look = () => {
    timer = undefined;
    const start = performance.now();
    const turned: Element[] = [];
    for (const [element, was] of states) {
      if (!element.isConnected) forget(element);
      else if (isShown(element) !== was) turned.push(element);
    }
    for (const element of turned) states.set(element, !states.get(element));
    onLook(turned);
    const end = performance.now();
    restUntil = end + (end - start) * REST;
  };
  const soon = () => {
    if (states.size === 0 || signal.aborted) return;
    timer ??= setTimeout(look, Math.max(SETTLE_MS, restUntil - performance.now()));
  };
  // The viewport's own size beyond each edge: what is shown there is read before it is scrolled to.
  const boxes =
    typeof IntersectionObserver === 'function' ? new IntersectionObserver(soon, { rootMargin: '100%' }) : undefined;
  const attributes = new MutationObserver(soon);
  const forget = (element: Element) => {
    states.delete(element);
    boxes?.unobserve(element);
  };
  // The page's own scrolling shows nothing that could not be scrolled to before.
  const heard = ({ target }: Event) => {
    if (target !== document) soon();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    boxes?.disconnect();
    attributes.disconnect();
    states.clear();
  });

  return {
    watch(element) {
      if (states.has(element) || states.size >= MOST || signal.aborted) return;
      states.set(element, isShown(element));
      boxes?.observe(element);
      for (let at: Element | null = element; at; at = around(at)) attributes.observe(at, { attributes: true });
    },
    listen() {
      for (const sign of SIGNS) document.addEventListener(sign, heard, { capture: true, passive: true, signal });
    },
  };
}
