import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteList } from './note-list.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link CheckNothing}. */
export interface CheckNothingProps {
  readonly language: Language;
  /** Notes on questions that come near, best first; mostly none. */
  readonly near: readonly CardView[];
  /** The nearest general note. */
  readonly general: CardView;
  readonly onOpenFact: (fact: FactId) => void;
}

/** That no checked note fits, and what to read instead: never a note put forward as an answer. */
export function CheckNothing({ language, near, general, onOpenFact }: CheckNothingProps) {
  const strings = stringsFor(language);
  return (
    <div class="fn-nothing" data-part="nothing">
      <p class="fn-message fn-message-title">{strings.claimNone}</p>
      {near.length > 0 && (
        <section class="fn-others">
          <h2 class="fn-label">{strings.claimOthers}</h2>
          <NoteList language={language} views={near} onOpenFact={onOpenFact} />
        </section>
      )}
      {!near.some(({ factId }) => factId === general.factId) && (
        <section class="fn-others">
          <h2 class="fn-label">{strings.claimNear}</h2>
          <NoteList language={language} views={[general]} onOpenFact={onOpenFact} />
        </section>
      )}
    </div>
  );
}
