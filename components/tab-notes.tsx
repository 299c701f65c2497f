import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteList } from './note-list.tsx';
import { type Strings, stringsFor } from './strings.ts';

/** What the popup knows of the tab. */
export type TabNotesState =
  | { readonly kind: 'loading' }
  /** In page order, at least one. */
  | { readonly kind: 'notes'; readonly views: readonly CardView[] }
  /** A dot on the toolbar button: the page mentions the matter; `views` are the overview's. */
  | { readonly kind: 'mention'; readonly views: readonly CardView[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-a-web-page' }
  | { readonly kind: 'off-here'; readonly site: string }
  | { readonly kind: 'off-everywhere' };

/** Props of {@link TabNotes}. */
export interface TabNotesProps {
  readonly language: Language;
  readonly state: TabNotesState;
  readonly onOpenFact: (factId: FactId) => void;
  readonly onGoToPassage: (factId: FactId, index: number) => void;
}

/** The current tab's notes, or plainly why there are none. */
export function TabNotes({ language, state, onOpenFact, onGoToPassage }: TabNotesProps) {
  const strings = stringsFor(language);
  const message = messageOf(state, strings);
  return (
    <section class="fn-tab" aria-busy={state.kind === 'loading'}>
      {message && (
        <div class="fn-message" role="status">
          <p class="fn-message-title">{message[0]}</p>
          {message[1] && <p class="fn-muted">{message[1]}</p>}
        </div>
      )}
      {(state.kind === 'notes' || state.kind === 'mention') && (
        <>
          <h2 class="fn-label">{state.kind === 'notes' ? strings.onThisTab : strings.generalNotes}</h2>
          <NoteList
            language={language}
            views={state.views}
            onOpenFact={onOpenFact}
            onGoToPassage={state.kind === 'notes' ? onGoToPassage : undefined}
          />
        </>
      )}
    </section>
  );
}

function messageOf(state: TabNotesState, strings: Strings): readonly [title: string, more?: string] | undefined {
  switch (state.kind) {
    case 'notes':
      return undefined;
    case 'loading':
      return [strings.loading];
    case 'mention':
      return [strings.mention, strings.mentionDot];
    case 'nothing':
      return [strings.nothing, strings.nothingMore];
    case 'not-a-web-page':
      return [strings.notWebPage, strings.notWebPageMore];
    case 'off-here':
      return [strings.offHere(state.site), strings.offHereMore];
    case 'off-everywhere':
      return [strings.offEverywhere, strings.offMore];
  }
}
