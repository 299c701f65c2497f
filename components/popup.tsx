import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
import { Tabs } from './tabs.tsx';

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
  /** The last switch could not be stored. */
  readonly notSaved?: boolean;
  /** Browsers cut a popup at 600 px of height, whatever the size of its type, in per cent. */
  readonly textSize?: number;
  readonly query: string;
  /** What the search found for `query`; not looked at while the query is blank. */
  readonly results: readonly CardView[];
  /** The fact whose card is open; undefined: the list. */
  readonly opened?: CardView;
  /** What can be done with the opened fact. */
  readonly tools?: ComponentChildren;
  readonly shown: 'page' | 'check';
  /** The check of a claim; kept while the page's notes are shown. */
  readonly check: ComponentChildren;
  readonly onShow: (tab: 'page' | 'check') => void;
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

/**
 * The toolbar popup, whole: the search with the tab's notes under it and the switches last; or the check of a claim or one
 * fact's card, which need the room of the switches.
 */
export function Popup(props: PopupProps) {
  const strings = stringsFor(props.language);
  const { inPrivate = false, textSize = 100, opened, shown } = props;
  const { page, check } = strings.panelTab;
  const listed = shown === 'page' && !opened;
  const main = useRef<HTMLElement>(null);
  // Another fact, tab or list begins at its top.
  useLayoutEffect(() => void main.current?.scrollTo(0, 0), [opened?.factId, shown]);
  return (
    <div class="fn-popup" style={{ maxHeight: `${(TALLEST * 100) / textSize}px` }}>
      <header class="fn-popup-header">
        {opened ? <IconButton label={strings.back} icon="left" part="back" onClick={props.onBack} /> : <Mark />}
        <h1 class="fn-popup-title">{strings.productName}</h1>
        <span class="fn-popup-ways">
          <IconButton label={strings.openPanel} icon="panel" part="panel" onClick={props.onOpenPanel} />
          <IconButton label={strings.openSettings} icon="settings" part="settings" onClick={props.onOpenSettings} />
        </span>
      </header>
      <main class="fn-popup-main" ref={main}>
        {opened && (
          <div class="fn-tab-panel" key={opened.factId}>
            <NoteCard
              view={opened}
              variant="embedded"
              onOpenStatement={props.onOpenStatement}
              onOpenFact={props.onOpenFact}
            />
            {props.tools}
          </div>
        )}
        <div class="fn-popup-tabs" hidden={opened !== undefined}>
          <Tabs label={strings.panelTabs} names={{ page, check }} shown={shown} onShow={props.onShow}>
            {listed && <PopupList {...props} />}
            <div hidden={shown !== 'check'}>{props.check}</div>
          </Tabs>
        </div>
      </main>
      <footer class="fn-popup-footer">
        {listed && (
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
        )}
        {listed && inPrivate && <p class="fn-muted">{strings.privateWindow}</p>}
        {props.notSaved && (
          <p class="fn-overdue" role="alert">
            {strings.options.notSaved}
          </p>
        )}
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
