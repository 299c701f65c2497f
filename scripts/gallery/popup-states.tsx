import base from 'virtual:facts/base';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import { popupStyles } from '../../components/styles.ts';
import { cardView } from '../../core/card-view.ts';
import { createFactSearch } from '../../core/search.ts';
import type { FactId, Language } from '../../core/types.ts';
import { FRESH, STALE } from './days.ts';
import type { GalleryState } from './states.tsx';

const SITE = 'news.example';
const SEARCHED: Readonly<Record<Language, string>> = { en: 'consulate', es: 'consulado' };
const FEED: readonly FactId[] = ['sharing-not-confirmed', 'ruling-2025-12-29', 'help-consulate'];
const nothing = () => undefined;

type View = (fact: FactId) => ReturnType<typeof cardView>;

const popup =
  (props: (view: View, language: Language) => Partial<PopupProps>, today = FRESH) =>
  (language: Language) => {
    const view: View = (fact) => cardView(base, fact, { language, today });
    return (
      <Popup
        language={language}
        tab={{ kind: 'nothing' }}
        site={SITE}
        onThisSite
        everywhere
        query=""
        results={[]}
        shown="page"
        onShow={nothing}
        check={null}
        onQuery={nothing}
        onOpenFact={nothing}
        onBack={nothing}
        onGoToPassage={nothing}
        onOpenStatement={nothing}
        onReadOnce={nothing}
        onAllowSite={nothing}
        onOpenPanel={nothing}
        onOpenSettings={nothing}
        onSwitchSite={nothing}
        onSwitchEverywhere={nothing}
        {...props(view, language)}
      />
    );
  };
const noted = (facts: readonly FactId[], passages: readonly number[]) => (view: View) => ({
  tab: { kind: 'notes' as const, views: facts.map(view), passages },
});

const STATES: readonly Omit<GalleryState, 'styles'>[] = [
  {
    name: 'popup-loading',
    shows: 'The tab has not answered yet',
    draw: popup(() => ({ tab: { kind: 'loading' }, site: undefined })),
  },
  { name: 'popup-none', shows: 'Nothing calls for a note', draw: popup(() => ({})) },
  { name: 'popup-one', shows: 'One note', draw: popup(noted(['sharing-not-confirmed'], [1])) },
  { name: 'popup-many', shows: 'Notes of a feed that repeats them', draw: popup(noted(FEED, [13, 1, 2])) },
  { name: 'popup-overdue', shows: 'Past the source’s review date', draw: popup(noted(FEED, [1, 1, 1]), STALE) },
  {
    name: 'popup-mention',
    shows: 'The topic is only mentioned',
    draw: popup((view) => ({ tab: { kind: 'mention', views: base.overview.map(view) } })),
  },
  {
    name: 'popup-no-access',
    shows: 'The browser does not let us read the site',
    draw: popup(() => ({ tab: { kind: 'no-access', site: SITE } })),
  },
  {
    name: 'popup-refused',
    shows: 'The browser refused to have the page read once',
    draw: popup(() => ({ tab: { kind: 'no-access' }, site: undefined, readRefused: true })),
  },
  {
    name: 'popup-off-here',
    shows: 'Switched off on this site',
    draw: popup(() => ({ tab: { kind: 'off-here', site: SITE }, onThisSite: false })),
  },
  {
    name: 'popup-off',
    shows: 'Switched off everywhere',
    draw: popup(() => ({ tab: { kind: 'off-everywhere' }, everywhere: false })),
  },
  {
    name: 'popup-unlisted',
    shows: 'The site is not on the list',
    draw: popup(() => ({ tab: { kind: 'off-unlisted', site: SITE }, onThisSite: false, listedOnly: true })),
  },
  {
    name: 'popup-not-web',
    shows: 'The tab is no web page, in a private window',
    draw: popup(() => ({ tab: { kind: 'not-a-web-page' }, site: undefined, inPrivate: true })),
  },
  {
    name: 'popup-search',
    shows: 'A search, its words marked',
    draw: popup((view, language) => ({
      query: SEARCHED[language],
      results: createFactSearch(base, language)(SEARCHED[language]).map(view),
    })),
  },
  {
    name: 'popup-search-none',
    shows: 'A search that finds nothing',
    draw: popup(() => ({ query: 'xyzzy' })),
  },
  {
    name: 'popup-card',
    shows: 'A note opened in the popup',
    draw: popup((view) => ({ opened: view('sharing-not-confirmed') })),
  },
];

/** Every state of the popup; the side panel shows a tab's notes by the same component. */
export const POPUP_STATES: readonly GalleryState[] = STATES.map((state) => ({ ...state, styles: popupStyles }));
