import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import { NoteCard } from './note-card.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { stringsFor } from './strings.ts';
import { Switch } from './switch.tsx';
import { TabNotes, type TabNotesState } from './tab-notes.tsx';

/** Props of {@link Popup}. */
export interface PopupProps {
  readonly language: Language;
  readonly tab: TabNotesState;
  /** The tab's site, for example `news.example`; undefined where the tab is no web page. */
  readonly site?: string;
  readonly onThisSite: boolean;
  readonly everywhere: boolean;
  readonly query: string;
  /** What the search found for `query`; not looked at while the query is blank. */
  readonly results: readonly CardView[];
  /** The fact whose card is open; undefined: the list. */
  readonly opened?: CardView;
  readonly onQuery: (query: string) => void;
  readonly onOpenFact: (factId: FactId) => void;
  /** From an open card back to the list. */
  readonly onBack: () => void;
  readonly onGoToPassage: (factId: FactId, index: number) => void;
  readonly onOpenStatement: (paragraph: string, words: string) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
}

/** The toolbar popup, whole: one fact's card, or the search with the tab's notes under it; the switches last. */
export function Popup(props: PopupProps) {
  const strings = stringsFor(props.language);
  return (
    <div class="fn-popup">
      <header class="fn-popup-header">
        {props.opened ? <IconButton label={strings.back} icon="left" part="back" onClick={props.onBack} /> : <Mark />}
        <h1 class="fn-popup-title">{strings.productName}</h1>
      </header>
      <main class="fn-popup-main">
        {props.opened ? (
          <NoteCard
            view={props.opened}
            variant="embedded"
            onOpenStatement={props.onOpenStatement}
            onOpenFact={props.onOpenFact}
          />
        ) : (
          <PopupList {...props} />
        )}
      </main>
      <footer class="fn-popup-footer">
        <fieldset>
          <legend class="fn-hidden">{strings.switches}</legend>
          <Switch
            label={strings.onThisSite}
            detail={props.site}
            on={props.site !== undefined && props.onThisSite && props.everywhere}
            disabled={props.site === undefined || !props.everywhere}
            onChange={props.onSwitchSite}
          />
          <Switch label={strings.everywhere} on={props.everywhere} onChange={props.onSwitchEverywhere} />
        </fieldset>
        <p class="fn-muted">{strings.notOfficial}</p>
      </footer>
    </div>
  );
}

function PopupList(props: PopupProps) {
  return (
    <>
      <SearchBox language={props.language} query={props.query} onQuery={props.onQuery} />
      {props.query.trim() ? (
        <SearchResults
          language={props.language}
          query={props.query}
          results={props.results}
          onOpenFact={props.onOpenFact}
        />
      ) : (
        <TabNotes
          language={props.language}
          state={props.tab}
          onOpenFact={props.onOpenFact}
          onGoToPassage={props.onGoToPassage}
        />
      )}
    </>
  );
}
