import { NoteCard } from '../../components/note-card.tsx';
import { NotesPill } from '../../components/notes-pill.tsx';
import { OverviewCard } from '../../components/overview-card.tsx';
import { stringsFor } from '../../components/strings.ts';
import { Surface } from '../../components/surface.tsx';
import { cardView } from '../../core/card-view.ts';
import { countOf, type PageAction, type PageState, positionOf } from '../../core/page-state.ts';
import type { Day, FactBase, FactId, Language } from '../../core/types.ts';

export interface NotesAppProps {
  readonly base: FactBase;
  readonly state: PageState;
  readonly language: Language;
  readonly today: Day;
  /** The day that the page gives as its own; a post's own day goes before it. */
  readonly pageDay?: Day;
  readonly dispatch: (action: PageAction) => void;
  readonly onOpenStatement: (fact: FactId) => void;
  readonly onNeverOnSite: () => void;
}

/** What stands on the page: the open card, or the pill behind which the notes wait, or the overview. */
export function NotesApp(props: NotesAppProps) {
  const { base, state, language } = props;
  const publisher = base.sources[0]?.publisherShort ?? '';
  return (
    <Surface language={language}>
      <Shown {...props} publisher={publisher} />
      <div class="fn-hidden" role="status">
        {state.notes.length > 0 && stringsFor(language).notesOnPage(countOf(state), publisher)}
      </div>
    </Surface>
  );
}

function Shown(props: NotesAppProps & { readonly publisher: string }) {
  const { base, state, language, today, dispatch, publisher } = props;
  if (state.dismissed) return null;
  const dismiss = () => dispatch({ type: 'dismiss' });
  const { open } = state;
  const note = open?.kind === 'note' ? state.notes.find(({ key }) => key === open.key) : undefined;
  const fact = state.inside ?? note?.fact;
  if (open && fact) {
    const pageDay = note?.day ?? props.pageDay;
    return (
      <NoteCard
        view={cardView(base, fact, { language, today, pageDay })}
        position={state.inside ? undefined : positionOf(state)}
        more={state.inside ? 0 : note?.more}
        onBack={state.inside ? () => dispatch({ type: 'back' }) : undefined}
        onClose={() => dispatch({ type: 'close' })}
        onNext={() => dispatch({ type: 'step', by: 1 })}
        onPrevious={() => dispatch({ type: 'step', by: -1 })}
        onNotHere={dismiss}
        onNeverOnSite={props.onNeverOnSite}
        onOpenStatement={() => props.onOpenStatement(fact)}
        onOpenFact={(other) => dispatch({ type: 'open-fact', fact: other })}
      />
    );
  }
  if (state.notes.length > 0) {
    return (
      <NotesPill
        language={language}
        count={countOf(state)}
        publisher={publisher}
        expanded={false}
        onOpen={() => dispatch({ type: 'open', key: state.notes[0]!.key })}
        onDismiss={dismiss}
      />
    );
  }
  if (!state.overview) return null;
  return (
    <OverviewCard
      language={language}
      views={base.overview.map((id) => cardView(base, id, { language, today, pageDay: props.pageDay }))}
      publisher={publisher}
      open={open?.kind === 'overview'}
      onOpen={() => dispatch({ type: 'open-overview' })}
      onClose={() => dispatch({ type: 'close' })}
      onDismiss={dismiss}
      onOpenFact={(other) => dispatch({ type: 'open-fact', fact: other })}
      onNotHere={dismiss}
      onNeverOnSite={props.onNeverOnSite}
    />
  );
}
