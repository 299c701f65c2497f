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
  /** Puts the host in the page, on top of everything that is there now, or away where it has no place. */
  show(): void;
  /** Puts it above what came into the top layer since it was shown. */
  raise(): void;
  hide(): void;
  /** Whether it stands in the page now. */
  shown(): boolean;
  /** Moves the host's top left corner, in px from the viewport's. */
  place(left: number, top: number): void;
  remove(): void;
}

/** Where the host comes from and stands. */
export interface HostOptions {
  readonly styles: string;
  /** The element at whose end it stands now: the document's, or an open modal dialog. Undefined: it stays away. */
  readonly place: () => Element | undefined;
  /** The host's size changed. */
  readonly resized: () => void;
}

/**
 * Makes the host. It stands in the top layer as a manual popover, or inside the page's open modal dialog, outside of
 * which everything is inert. Nothing else of the page is touched.
 */
export function createHost(page: Document, { styles, place, resized }: HostOptions): Host {
  const create = (name: string) => page.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const element = create('fact-note-host');
  element.setAttribute('popover', 'manual');
  const guard = guardHost(page, element, () => put());
  const { hold } = guard;
  hold({ ...HELD, display: 'none' });
  const root = element.attachShadow({ mode: 'closed' });
  // An element, not `adoptedStyleSheets`: Firefox refuses those from an extension's world.
  const style = create('style');
  style.textContent = styles;
  const mount = create('div');
  root.append(style, mount);

  let wanted = false;
  const put = () => {
    const parent = place();
    if (!parent) {
      guard.stop();
      hold({ display: 'none' });
      element.remove();
      return;
    }
    if (element.parentNode === parent && element.matches(':popover-open')) return;
    hold({ display: 'block' });
    if (element.parentNode !== parent) parent.append(element);
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  // Also tells that the host is gone where an element far around it was removed.
  const sizes = new ResizeObserver(() => (element.isConnected ? resized() : guard.check()));
  const away = () => {
    wanted = false;
    guard.stop();
    sizes.disconnect();
    element.remove();
  };
  return {
    element,
    root,
    mount,
    show() {
      if (guard.gaveUp()) return;
      if (!wanted) sizes.observe(element);
      wanted = true;
      put();
      if (element.isConnected) guard.start();
    },
    raise() {
      if (!wanted || !element.matches(':popover-open')) return;
      element.hidePopover();
      element.showPopover();
    },
    hide() {
      away();
      hold({ display: 'none' });
    },
    shown: () => wanted && element.isConnected,
    place(left, top) {
      hold({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
    },
    remove: away,
  };
}

/** Takes away what an earlier run of the extension left in the page: after an update nobody else can. */
export function removeOldHosts(page: Document): void {
  for (const host of page.querySelectorAll('fact-note-host')) host.remove();
}
