import type { ComponentChildren, RefObject } from 'preact';
import { findWords } from './find-words.ts';

/** One paragraph of a statement by its name: `TITLE`, `P1`, `L1` (a line of its list), `META1` (a line of its foot). */
export interface StatementParagraph {
  readonly id: string;
  readonly text: string;
}

/** Props of {@link StatementBody}. */
export interface StatementBodyProps {
  readonly paragraphs: readonly StatementParagraph[];
  readonly marked?: { readonly paragraph: string; readonly words: string };
  /** Set to the marked words, or to their paragraph where they do not stand in it. */
  readonly markRef: RefObject<HTMLElement | null>;
}

/** A statement's paragraphs in order, its list as a list, its foot apart, the quotation marked in its place. */
export function StatementBody({ paragraphs, marked, markRef }: StatementBodyProps) {
  return groupLists(paragraphs).map((group) => {
    if (Array.isArray(group)) {
      return (
        <ul key={group[0]!.id}>
          {group.map(({ id, text }) => (
            <li key={id} id={id}>
              {content(text, id)}
            </li>
          ))}
        </ul>
      );
    }
    const { id, text } = group as StatementParagraph;
    if (id === 'TITLE') {
      return (
        <h1 key={id} id={id}>
          {content(text, id)}
        </h1>
      );
    }
    return (
      <p key={id} id={id} class={id.startsWith('META') ? 'fn-meta' : undefined}>
        {content(text, id)}
      </p>
    );
  });

  function content(text: string, id: string): ComponentChildren {
    if (marked?.paragraph !== id) return id === 'TITLE' ? together(text) : text;
    const parts = findWords(text, marked.words);
    if (!parts) return <span ref={markRef}>{text}</span>;
    return (
      <>
        {parts[0]}
        <mark id="quotation" ref={markRef}>
          {parts[1]}
        </mark>
        {parts[2]}
      </>
    );
  }
}

/** `L0` opens the list and is a paragraph; `L1` and on are its lines. */
function groupLists(paragraphs: readonly StatementParagraph[]): readonly (StatementParagraph | StatementParagraph[])[] {
  const groups: (StatementParagraph | StatementParagraph[])[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (!/^L[1-9]/.test(paragraph.id)) groups.push(paragraph);
    else if (Array.isArray(last)) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Capitals broken at a hyphen ("MEDI-" and "CAL") are hard to read: a hyphenated word stays on one line. */
function together(text: string): ComponentChildren {
  return text.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} class="fn-together">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
