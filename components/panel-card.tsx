import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import type { FactId } from '../core/types.ts';
import { NoteCard } from './note-card.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link PanelCard}. */
export interface PanelCardProps {
  readonly view: CardView;
  readonly onBack: () => void;
  readonly onOpenFact: (factId: FactId) => void;
  readonly onOpenStatement: () => void;
  /** Left out: the fact has no passage on the page. */
  readonly onGoToPassage?: () => void;
  /** What can be done with the note. */
  readonly children?: ComponentChildren;
}

/** One fact's card in the panel, with the way back to the list it came from, where the keyboard is put. */
export function PanelCard(props: PanelCardProps) {
  const { view, onBack, onOpenFact, onOpenStatement, onGoToPassage, children } = props;
  const strings = stringsFor(view.language);
  const back = useRef<HTMLButtonElement>(null);
  // Another fact in the card's place is another card.
  useEffect(() => {
    back.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [view.factId]);
  return (
    <div class="fn-panel-card">
      <p class="fn-acts">
        <button type="button" class="fn-act fn-act-strong" data-part="back" ref={back} onClick={onBack}>
          ‹ {strings.back}
        </button>
        {onGoToPassage && (
          <button type="button" class="fn-act fn-act-strong" data-part="go" onClick={onGoToPassage}>
            {strings.goToPassage}
          </button>
        )}
      </p>
      <NoteCard view={view} variant="embedded" onOpenFact={onOpenFact} onOpenStatement={onOpenStatement} />
      {children}
    </div>
  );
}
