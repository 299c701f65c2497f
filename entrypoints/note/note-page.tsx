import { Mark } from '../../components/mark.tsx';
import { NoteList } from '../../components/note-list.tsx';
import { stringsFor } from '../../components/strings.ts';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { NoteWhole } from '../shared/check/note-whole.tsx';
import { base } from '../shared/facts.ts';

/** Props of {@link NotePage}. */
export interface NotePageProps {
  readonly language: Language;
  /** Undefined: the general notes. */
  readonly fact?: FactId;
  /** Whether a fact was asked for that there is not. */
  readonly unknown: boolean;
  readonly onOpenFact: (fact: FactId) => void;
}

/** A page of our own for one note; the address bar leads to it. */
export function NotePage({ language, fact, unknown, onOpenFact }: NotePageProps) {
  const strings = stringsFor(language);
  return (
    <div class="fn-note-page">
      <header>
        <Mark />
        <h1>{strings.productName}</h1>
      </header>
      <main>
        {fact ? (
          <NoteWhole fact={fact} language={language} onOpenFact={onOpenFact} />
        ) : (
          <div class="fn-checked">
            {unknown && <p class="fn-message">{strings.noteUnknown}</p>}
            <h2 class="fn-label">{strings.generalNotes}</h2>
            <NoteList
              language={language}
              views={base.overview.map((id) => cardView(base, id, { language, today: today() }))}
              onOpenFact={onOpenFact}
            />
          </div>
        )}
        <p class="fn-muted">{strings.notOfficial}</p>
      </main>
    </div>
  );
}
