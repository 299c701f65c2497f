import { Window } from 'happy-dom';
import type { BlockText } from '../../../core/passages.ts';
import { blocksOfDocument } from '../blocks-of-document.ts';

/** A saved page's blocks, read as the extension reads a page: no scripts run, nothing is loaded. */
export function blocksOfPage(html: string): BlockText[] {
  const window = new Window();
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  // What reads a page's headings compares places by a constant of the page's own global.
  Object.assign(globalThis, { Node: window.Node });
  return blocksOfDocument(document);
}
