import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteList } from './note-list.tsx';
import { Overdue } from './overdue.tsx';
import { type Strings, stringsFor } from './strings.ts';

/** What the popup and the side panel know of a tab. */
export type TabNotesState =
  | { readonly kind: 'loading' }
  /**
   * Each fact once, in page order, at least one; and how many passages of the page each has. `readHere`: nothing is drawn
   * on the page, so there is no passage to go to.
   */
  | {
      readonly kind: 'notes';
      readonly views: readonly CardView[];
      readonly passages: readonly number[];
      readonly readHere?: boolean;
    }
  /** A dot on the toolbar button: the page mentions the matter; `views` are the overview's. */
  | { readonly kind: 'mention'; readonly views: readonly CardView[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-a-web-page' }
  /** The browser does not let us read the site, perhaps not even know which it is. */
  | { readonly kind: 'no-access'; readonly site?: string }
  | { readonly kind: 'off-here'; readonly site: string }
  /** Notes show on listed sites only, and this one is not listed. */
  | { readonly kind: 'off-unlisted'; readonly site: string }
  | { readonly kind: 'off-everywhere' };

/** Props of {@link TabNotes}. */
export interface TabNotesProps {
  readonly language: Language;
  readonly state: TabNotesState;
  readonly onOpenFact: (factId: FactId) => void;
  /** `nth`: which of the fact's passages, counted from 0. */
  readonly onGoToPassage: (factId: FactId, nth: number) => void;
  /** Reads the page this once, where we may not or shall not by ourselves. Left out: not offered. */
  readonly onReadOnce?: () => void;
  /** The browser refused to have the page read. */
  readonly readRefused?: boolean;
  /** Has the browser ask the person for access to the site; to all sites where it is not known. */
  readonly onAllowSite: () => void;
}

/** The current tab's notes, or plainly why there are none and what can be done. */
export function TabNotes(props: TabNotesProps) {
  const { language, state, onOpenFact, onGoToPassage } = props;
  const strings = stringsFor(language);
  const overdue = 'views' in state ? state.views.find(({ source }) => source.overdue)?.source : undefined;
  return (
    <section class="fn-tab" aria-busy={state.kind === 'loading'}>
      <Message state={state} strings={strings}>
        {props.readRefused && <p class="fn-muted">{strings.readRefused}</p>}
        <Acts {...props} strings={strings} />
      </Message>
      {(state.kind === 'notes' || state.kind === 'mention') && (
        <>
          <h2 class="fn-label">
            {state.kind === 'notes' ? strings.notesHere(state.views.length) : strings.generalNotes}
          </h2>
          <NoteList
            language={language}
            views={state.views}
            passages={state.kind === 'notes' ? state.passages : undefined}
            onOpenFact={onOpenFact}
            onGoToPassage={onGoToPassage}
            readHere={state.kind === 'notes' && state.readHere}
          />
          {/* Past its review date a source may have changed: that is told once, for all notes. */}
          {overdue && <Overdue source={overdue} strings={strings} />}
        </>
      )}
    </section>
  );
}

function Message(props: {
  readonly state: TabNotesState;
  readonly strings: Strings;
  readonly children: ComponentChildren;
}) {
  const message = messageOf(props.state, props.strings);
  return (
    message && (
      <div class="fn-message" role="status">
        <p class="fn-message-title">{message[0]}</p>
        {message[1] && <p class="fn-muted">{message[1]}</p>}
        {props.children}
      </div>
    )
  );
}

/** Buttons for what the person can do about it. */
function Acts({ state, strings, onReadOnce, onAllowSite }: TabNotesProps & { readonly strings: Strings }) {
  if (state.kind !== 'no-access' && state.kind !== 'off-here' && state.kind !== 'off-unlisted') return null;
  return (
    <p class="fn-acts">
      {onReadOnce && (
        <button type="button" class="fn-button" onClick={onReadOnce}>
          {strings.readOnce}
        </button>
      )}
      {state.kind === 'no-access' && (
        <button type="button" class="fn-button" onClick={onAllowSite}>
          {state.site === undefined ? strings.options.allowAll : strings.allowSite(state.site)}
        </button>
      )}
    </p>
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
    case 'no-access':
      return [state.site === undefined ? strings.noAccessTab : strings.noAccess(state.site), strings.noAccessMore];
    case 'off-here':
      return [strings.offHere(state.site), strings.offHereMore];
    case 'off-unlisted':
      return [strings.offUnlisted(state.site), strings.offUnlistedMore];
    case 'off-everywhere':
      return [strings.offEverywhere, strings.offMore];
  }
}
