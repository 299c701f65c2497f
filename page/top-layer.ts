import { ask } from './asked.ts';
/** Whether a node stands inside an element, through shadow roots as well. */
export function holds(around: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = ask(at, 'parentNode') ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === around) return true;
  }
  return false;
}

/** Whether an event comes from within an element, which may stand in a page's open shadow root. */
export const isWithin = (event: Event, element: Element): boolean =>
  event.target === element || event.composedPath()[0] === element;

/**
 * The page's open modal dialog, outside of which everything is inert. Of several it is the one that has the focus, which
 * a dialog takes when it opens; without one the last in the document.
 */
export function topDialog(page: Document): Element | undefined {
  try {
    let focused = page.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.closest('dialog:modal') ?? [...page.querySelectorAll('dialog:modal')].at(-1);
  } catch {
    // A browser that does not know `:modal` has no way to tell; the host then stays where it is.
    return undefined;
  }
}

/**
 * Tells when a page's dialog may have opened or closed, or an element went to full screen or back. No polling: the
 * `open` attribute is watched, which no page changes often; dialogs in shadow roots are noticed as they take the focus.
 */
export function watchTopLayer(page: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(page, { attributes: true, attributeFilter: ['open'], subtree: true });
  page.addEventListener('fullscreenchange', changed, { capture: true, signal });
  page.addEventListener('close', changed, { capture: true, signal });
  page.addEventListener(
    'focusin',
    (event) => {
      // Light dialogs are known by their attribute: only a focus inside some shadow root says more.
      const [innermost] = event.composedPath();
      if (innermost !== event.target) changed();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
}
