import type { Span } from '../core/sentences.ts';

/** Props of {@link CheckClaim}. */
export interface CheckClaimProps {
  readonly text: string;
  /** The words that led to the note, in order. */
  readonly marks: readonly Span[];
}

/** A claim as it was given, the words that led to its note marked. */
export function CheckClaim({ text, marks }: CheckClaimProps) {
  return (
    <blockquote class="fn-claimed">
      {marks.map(({ start, end }, at) => (
        <>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark key={start}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </blockquote>
  );
}
