import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteItem } from './note-item.tsx';
import { NotePassages } from './note-passages.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link NoteList}. */
export interface NoteListProps {
  readonly language: Language;
  /** Each fact once, in the order of the page. */
  readonly views: readonly CardView[];
  /** How many passages of the page each of them has. Left out: they have none to go to. */
  readonly passages?: readonly number[];
  /** What the person searched for; its words are marked. */
  readonly query?: string;
  readonly onOpenFact: (factId: FactId) => void;
  /** `nth`: which of the fact's passages, counted from 0. */
  readonly onGoToPassage?: (factId: FactId, nth: number) => void;
  /** Nothing is drawn on the page: the same button says that the note is read here. */
  readonly readHere?: boolean;
}

/** Notes in short, each with the way to its card and to its passages. */
export function NoteList({ language, views, passages, query, onOpenFact, onGoToPassage, readHere }: NoteListProps) {
  const strings = stringsFor(language);
  if (views.length === 0) return <p class="fn-empty">{strings.noNotes}</p>;
  return (
    <ul class="fn-list">
      {views.map((view, index) => (
        <NoteItem key={view.factId} view={view} query={query} onOpenFact={onOpenFact}>
          {onGoToPassage && passages && (
            <NotePassages
              view={view}
              count={passages[index] ?? 1}
              readHere={readHere}
              onGo={(nth) => onGoToPassage(view.factId, nth)}
            />
          )}
        </NoteItem>
      ))}
    </ul>
  );
}
