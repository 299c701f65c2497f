import { guardHost } from './host-guard.ts';

/** Held against any style of the page's own: a page's `!important` does not beat an inline one. */
const HELD: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  'max-width': 'none',
  'max-height': 'none',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
};

/** The one element of ours in a page, and the closed root in which everything is drawn. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What the interface is mounted in. */
  readonly mount: HTMLElement;
  /** Puts the host in the page, on top of everything that is there now. */
  show(): void;
  hide(): void;
  /** Moves the host's top left corner, in px from the viewport's. */
  place(left: number, top: number): void;
  remove(): void;
}

/**
 * Makes the host. It stands in the top layer as a manual popover, or inside the page's open modal dialog, outside of
 * which everything is inert. Nothing else of the page is touched.
 */
export function createHost(page: Document, styles: string): Host {
  const create = (name: string) => page.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const element = create('fact-note-host');
  element.setAttribute('popover', 'manual');
  const guard = guardHost(page, element, () => put());
  const { hold } = guard;
  for (const [name, value] of Object.entries(HELD)) hold(name, value);
  hold('display', 'none');
  const root = element.attachShadow({ mode: 'closed' });
  // An element, not `adoptedStyleSheets`: Firefox refuses those from an extension's world.
  const style = create('style');
  style.textContent = styles;
  const mount = create('div');
  root.append(style, mount);

  let shown = false;
  const parent = () => topDialog(page) ?? page.documentElement;
  const put = () => {
    const place = parent();
    if (element.parentNode !== place) place.append(element);
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  return {
    element,
    root,
    mount,
    show() {
      if (shown && element.isConnected && element.matches(':popover-open') && element.parentNode === parent()) return;
      if (guard.gaveUp()) return;
      hold('display', 'block');
      shown = true;
      put();
      guard.start();
    },
    hide() {
      shown = false;
      guard.stop();
      hold('display', 'none');
      element.remove();
    },
    place(left, top) {
      hold('left', `${Math.round(left)}px`);
      hold('top', `${Math.round(top)}px`);
    },
    remove() {
      shown = false;
      guard.stop();
      element.remove();
    },
  };
}

/** The page's open modal dialog, the last one opened as far as the order of the document tells. */
function topDialog(page: Document): Element | undefined {
  try {
    return [...page.querySelectorAll('dialog:modal')].at(-1);
  } catch {
    return undefined;
  }
}
