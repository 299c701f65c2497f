import { useState } from 'preact/hooks';
import { Announcement } from '../../components/announcement.tsx';
import { NoteCard } from '../../components/note-card.tsx';
import { NotesPill } from '../../components/notes-pill.tsx';
import { OverviewCard } from '../../components/overview-card.tsx';
import type { PanelOpening } from '../../components/panel-way.tsx';
import { stringsFor } from '../../components/strings.ts';
import { Surface } from '../../components/surface.tsx';
import { cardView } from '../../core/card-view.ts';
import { countOf, type PageAction, type PageState, positionOf } from '../../core/page-state.ts';
import type { Settings } from '../../core/settings.ts';
import type { Day, FactBase, FactId, Language } from '../../core/types.ts';

export interface NotesAppProps {
  readonly base: FactBase;
  readonly state: PageState;
  readonly language: Language;
  /** Undefined: as the system has it. */
  readonly theme?: 'light' | 'dark';
  readonly textSize: Settings['textSize'];
  readonly mark: Settings['mark'];
  readonly today: Day;
  /** The day that the page gives as its own; a post's own day goes before it. */
  readonly pageDay?: Day;
  readonly dispatch: (action: PageAction) => void;
  readonly onOpenStatement: (fact: FactId) => void;
  readonly onOpenPanel: () => Promise<PanelOpening>;
  readonly onNeverOnSite: () => void;
}

/** What stands on the page: the open card, or the pill behind which the notes wait, or the overview. */
export function NotesApp(props: NotesAppProps) {
  const { base, state, language } = props;
  const publisher = base.sources[0]?.publisherShort ?? '';
  const [copied, setCopied] = useState<readonly FactId[]>([]);
  return (
    <Surface language={language} theme={props.theme} textSize={props.textSize}>
      <Shown
        {...props}
        publisher={publisher}
        copied={copied}
        onCopied={(fact) => setCopied((before) => [...before, fact])}
      />
      <Announcement text={state.notes.length > 0 ? stringsFor(language).notesOnPage(countOf(state), publisher) : ''} />
    </Surface>
  );
}

interface ShownProps extends NotesAppProps {
  readonly publisher: string;
  /** The facts whose short answer was copied here. */
  readonly copied: readonly FactId[];
  readonly onCopied: (fact: FactId) => void;
}

function Shown(props: ShownProps) {
  const { base, state, language, today, dispatch, publisher, copied } = props;
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
        mark={props.mark}
        position={state.inside ? undefined : positionOf(state)}
        more={state.inside ? 0 : note?.more}
        onBack={state.inside ? () => dispatch({ type: 'back' }) : undefined}
        onClose={() => dispatch({ type: 'close' })}
        onNext={() => dispatch({ type: 'step', by: 1 })}
        onPrevious={() => dispatch({ type: 'step', by: -1 })}
        copied={copied.includes(fact)}
        onCopied={() => props.onCopied(fact)}
        onNotHere={dismiss}
        onNeverOnSite={props.onNeverOnSite}
        onOpenStatement={() => props.onOpenStatement(fact)}
        onOpenFact={(other) => dispatch({ type: 'open-fact', fact: other })}
        onOpenPanel={props.onOpenPanel}
      />
    );
  }
  if (state.notes.length > 0) {
    return (
      <NotesPill
        language={language}
        count={countOf(state)}
        publisher={publisher}
        copied={copied.length > 0}
        expanded={false}
        mark={props.mark}
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
      mark={props.mark}
      onOpen={() => dispatch({ type: 'open-overview' })}
      onClose={() => dispatch({ type: 'close' })}
      onDismiss={dismiss}
      onOpenFact={(other) => dispatch({ type: 'open-fact', fact: other })}
      onNotHere={dismiss}
      onNeverOnSite={props.onNeverOnSite}
    />
  );
}
