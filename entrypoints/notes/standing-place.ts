import type { PageNote } from '../../page/reader.ts';
import { holds, topDialog } from '../../page/top-layer.ts';

/** What decides where we may stand. */
export interface Standing {
  readonly opened?: PageNote;
  readonly notes: readonly PageNote[];
  /** The page's dialog over which the reader asked for a note. */
  readonly asked?: Element;
}

/**
 * The element in which our host stands now. Outside an open modal dialog everything is inert, so we stand in it where it
 * holds the passage (or any, while only the pill shows) or the reader asked for the note; else we stay away until it
 * closes. So with full screen, outside of which no click lands either: we stand in an article, and do not lie over a film.
 */
export function standingPlace(page: Document, { opened, notes, asked }: Standing): Element | undefined {
  const holdsOurs = (layer: Element) =>
    opened ? holds(layer, opened.element) : notes.some(({ element }) => holds(layer, element));
  const dialog = topDialog(page);
  if (dialog) return dialog === asked || holdsOurs(dialog) ? dialog : undefined;
  let full = page.fullscreenElement;
  while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
  if (full && !holdsOurs(full)) return undefined;
  return full ?? page.documentElement;
}
