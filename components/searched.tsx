import type { ComponentChild } from 'preact';
import { searchSpans } from '../core/search-spans.ts';

/** Props of {@link Searched}. */
export interface SearchedProps {
  readonly text: string;
  /** What the person typed; nothing is marked where it is left out. */
  readonly query?: string;
}

/** A text with the words that the person searched for marked. */
export function Searched({ text, query }: SearchedProps) {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const [start, end] of query ? searchSpans(text, query) : []) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
