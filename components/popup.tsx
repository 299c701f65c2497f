import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { ButtonMeaning } from './button-meaning.tsx';
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
  /** Notes show on listed sites only: the switch of this site puts it on the list. */
  readonly listedOnly?: boolean;
  /** A private window: nothing is stored, so nothing is switched. */
  readonly inPrivate?: boolean;
  /** Browsers cut a popup at 600 px of height, whatever the size of its type, in per cent. */
  readonly textSize?: number;
  readonly query: string;
  /** What the search found for `query`; not looked at while the query is blank. */
  readonly results: readonly CardView[];
  /** The fact whose card is open; undefined: the list. */
  readonly opened?: CardView;
  readonly onQuery: (query: string) => void;
  readonly onOpenFact: (factId: FactId) => void;
  /** From an open card back to the list. */
  readonly onBack: () => void;
  readonly onGoToPassage: (factId: FactId, nth: number) => void;
  readonly onOpenStatement: (paragraph: string, words: string) => void;
  readonly onReadOnce?: () => void;
  readonly readRefused?: boolean;
  readonly onAllowSite: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenSettings: () => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
}

/** The tallest popup that browsers draw, in px. */
const TALLEST = 600;

/** The toolbar popup, whole: one fact's card, or the search with the tab's notes under it; the switches last. */
export function Popup(props: PopupProps) {
  const strings = stringsFor(props.language);
  const { inPrivate = false, textSize = 100 } = props;
  return (
    <div class="fn-popup" style={{ maxHeight: `${(TALLEST * 100) / textSize}px` }}>
      <header class="fn-popup-header">
        {props.opened ? <IconButton label={strings.back} icon="left" part="back" onClick={props.onBack} /> : <Mark />}
        <h1 class="fn-popup-title">{strings.productName}</h1>
        <span class="fn-popup-ways">
          <IconButton label={strings.openPanel} icon="panel" part="panel" onClick={props.onOpenPanel} />
          <IconButton label={strings.openSettings} icon="settings" part="settings" onClick={props.onOpenSettings} />
        </span>
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
            disabled={props.site === undefined || !props.everywhere || inPrivate}
            onChange={props.onSwitchSite}
          />
          <Switch
            label={props.listedOnly ? strings.everywhereListed : strings.everywhere}
            on={props.everywhere}
            disabled={inPrivate}
            onChange={props.onSwitchEverywhere}
          />
        </fieldset>
        {inPrivate && <p class="fn-muted">{strings.privateWindow}</p>}
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
        <>
          <TabNotes
            language={props.language}
            state={props.tab}
            onOpenFact={props.onOpenFact}
            onGoToPassage={props.onGoToPassage}
            onReadOnce={props.onReadOnce}
            readRefused={props.readRefused}
            onAllowSite={props.onAllowSite}
          />
          <ButtonMeaning strings={stringsFor(props.language)} />
        </>
      )}
    </>
  );
}
