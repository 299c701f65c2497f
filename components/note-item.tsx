import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card-view.ts';
import type { FactId } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link NoteItem}. */
export interface NoteItemProps {
  readonly view: CardView;
  readonly onOpenFact: (factId: FactId) => void;
  /** What else can be done with the note. */
  readonly children?: ComponentChildren;
}

/** One note in a list: its question, which opens it, the newest answer in short, and the day. */
export function NoteItem({ view, onOpenFact, children }: NoteItemProps) {
  const strings = stringsFor(view.language);
  return (
    <li class="fn-item" data-fact-id={view.factId}>
      <button type="button" class="fn-item-question" onClick={() => onOpenFact(view.factId)}>
        {view.question}
      </button>
      <p class="fn-item-answer">{view.lead.text}</p>
      <p class="fn-item-foot">
        <time dateTime={view.lead.asOf}>{strings.asOfShort(view.lead.asOf, view.lead.dating)}</time>
        {view.lead.translated && <span class="fn-tag">{strings.ourTranslation}</span>}
      </p>
      {children}
    </li>
  );
}
