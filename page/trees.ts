import { ask } from './asked.ts';
import { INLINE, UNREAD } from './names.ts';

/** What holds a tree's text: an element, or the shadow root that an element has. */
export type Holder = Element | ShadowRoot;

/**
 * What may have a shadow root: elements of a page's own making, and `div`s without content of their own. Selected by
 * leaving out the names that pages are made of, natively: to touch every element would cost each page a wrapper for it.
 * The browser tries the names in turn on each element, so those that pages have most of come first (measured on real
 * pages: four to five times as fast as with the last ones first). A form can have none, and may hold fields named as what a host is asked.
 */
const HOSTS = `:not(div:not(:empty),li,p,ul,${[...INLINE, ...UNREAD]},form,svg *)`;

/** What the two browsers give their extensions: the root of an element, closed or open. */
interface Given {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface World {
  readonly chrome?: {
    readonly runtime?: { readonly id?: string };
    readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  };
}

/**
 * An element's shadow root, closed ones too where the browser lets extensions see them. An extension that was removed or
 * updated has no id left in its old scripts, and to ask there is an error.
 */
export const shadowOf = (host: Element): ShadowRoot | null | undefined =>
  host.shadowRoot ??
  (host as Given).openOrClosedShadowRoot ??
  (host instanceof HTMLElement && (globalThis as World).chrome?.runtime?.id
    ? (globalThis as World).chrome?.dom?.openOrClosedShadowRoot(host)
    : null);

/** The elements below a node that may have a shadow root. */
export const hostsBelow = (node: ParentNode): Iterable<Element> => node.querySelectorAll(HOSTS);

/** What a node stands in: its parent, or, for what stands right under a shadow root, that root's host. */
export function around(node: Node): Element | null {
  const parent = ask(node, 'parentNode');
  return parent instanceof Element ? parent : ((parent as ShadowRoot | null)?.host ?? null);
}

/** An element of a page's own making whose code has not come yet: it may get a shadow root, and nothing will tell. */
export const UNMADE = ':not(:defined)';
