import type { CardView } from '../core/card-view.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link NotePassages}. */
export interface NotePassagesProps {
  readonly view: Pick<CardView, 'language' | 'question'>;
  /** How many passages of the page have the note, 1 or more. */
  readonly count: number;
  /** Nothing is drawn on the page: the one button says that the note is read here. */
  readonly readHere?: boolean;
  /** `nth`: which of them, counted from 0. */
  readonly onGo: (nth: number) => void;
}

/** The way to a note's first passage, and, folded, to each of the others: what a feed repeats is one note. */
export function NotePassages({ view: { language, question }, count, readHere, onGo }: NotePassagesProps) {
  const strings = stringsFor(language);
  const label = readHere ? strings.readNote : strings.goToPassage;
  return (
    <>
      <button type="button" class="fn-act fn-act-strong" aria-label={`${label}: ${question}`} onClick={() => onGo(0)}>
        {label}
      </button>
      {count > 1 && !readHere && (
        <details class="fn-passages">
          <summary>{strings.alsoIn(count - 1)}</summary>
          <ul>
            {Array.from({ length: count - 1 }, (_, at) => at + 1).map((nth) => (
              <li key={nth}>
                <button
                  type="button"
                  aria-label={`${strings.goToPassageOf(nth + 1, count)}: ${question}`}
                  onClick={() => onGo(nth)}
                >
                  {nth + 1}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
