import { searchSpans } from './search-spans.ts';

/** How many characters of what goes before a found word are shown with it. */
const BEFORE = 60;

/**
 * The part of a text that shows why a search found it: from its start where the first found word stands early, else
 * from a word boundary shortly before it, with an ellipsis in front.
 */
export function searchExtract(text: string, query: string): string {
  const first = searchSpans(text, query)[0]?.[0] ?? 0;
  if (first <= BEFORE * 2) return text;
  const from = text.indexOf(' ', first - BEFORE) + 1;
  return `… ${text.slice(from)}`;
}
