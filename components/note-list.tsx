import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteItem } from './note-item.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link NoteList}. */
export interface NoteListProps {
  readonly language: Language;
  /** In the order of the page. The same fact may stand twice, at two passages. */
  readonly views: readonly CardView[];
  /** What the person searched for; its words are marked. */
  readonly query?: string;
  readonly onOpenFact: (factId: FactId) => void;
  /** `index` is the place in `views`. Left out: the notes have no passage to go to. */
  readonly onGoToPassage?: (factId: FactId, index: number) => void;
  /** Nothing is drawn on the page: the same button says that the note is read here. */
  readonly readHere?: boolean;
}

/** Notes in short, each with the way to its card and to its passage. */
export function NoteList({ language, views, query, onOpenFact, onGoToPassage, readHere }: NoteListProps) {
  const strings = stringsFor(language);
  const label = readHere ? strings.readNote : strings.goToPassage;
  if (views.length === 0) return <p class="fn-empty">{strings.noNotes}</p>;
  return (
    <ul class="fn-list">
      {views.map((view, index) => (
        <NoteItem key={`${index} ${view.factId}`} view={view} query={query} onOpenFact={onOpenFact}>
          {onGoToPassage && (
            <button
              type="button"
              class="fn-act fn-act-strong"
              aria-label={`${label}: ${view.question}`}
              onClick={() => onGoToPassage(view.factId, index)}
            >
              {label}
            </button>
          )}
        </NoteItem>
      ))}
    </ul>
  );
}
