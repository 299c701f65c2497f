import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card-view.ts';
import { searchExtract } from '../core/search-extract.ts';
import type { FactId } from '../core/types.ts';
import { leadSentence } from './lead-sentence.ts';
import { Searched } from './searched.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link NoteItem}. */
export interface NoteItemProps {
  readonly view: CardView;
  readonly onOpenFact: (factId: FactId) => void;
  /** What the person searched for; its words are marked. */
  readonly query?: string;
  /** What else can be done with the note. */
  readonly children?: ComponentChildren;
}

/** One note in a list: its question, which opens it, the newest answer in short, and the day. */
export function NoteItem({ view, onOpenFact, query, children }: NoteItemProps) {
  const strings = stringsFor(view.language);
  return (
    <li class="fn-item" data-fact-id={view.factId}>
      <button type="button" class="fn-item-question" onClick={() => onOpenFact(view.factId)}>
        <Searched text={view.question} query={query} />
      </button>
      <p class="fn-item-answer">
        <Searched
          text={query ? searchExtract(view.lead.text, query) : leadSentence(view.lead.text).first}
          query={query}
        />
      </p>
      <p class="fn-item-foot">
        <time dateTime={view.lead.asOf}>{strings.asOfShort(view.lead.asOf, view.lead.dating)}</time>
        {view.lead.translated && <span class="fn-tag">{strings.ourTranslation}</span>}
      </p>
      {children}
    </li>
  );
}
