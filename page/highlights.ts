/** Names in `CSS.highlights`; the style sheet that colours them is the extension's (public/highlight*.css). */
export const NOTED = 'fact-note';
export const OPEN = 'fact-note-open';

/**
 * Marks the noted passages, and the one whose card is open, by the CSS Custom Highlight API: no element of the page is
 * wrapped or changed. Where a browser lacks the API, nothing is marked and all else works.
 */
export function showHighlights(ranges: readonly Range[], open?: Range): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) {
    clearHighlights();
    return;
  }
  CSS.highlights.set(NOTED, new Highlight(...ranges));
  if (open) {
    const highlight = new Highlight(open);
    highlight.priority = 1;
    CSS.highlights.set(OPEN, highlight);
  } else CSS.highlights.delete(OPEN);
}

export function clearHighlights(): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  CSS.highlights.delete(NOTED);
  CSS.highlights.delete(OPEN);
}
