import type { TabNotesState } from '../../components/tab-notes.tsx';
import type { CardView } from '../../core/card-view.ts';
import type { Settings } from '../../core/settings.ts';
import type { FactId } from '../../core/types.ts';
import type { FrameNote } from '../../platform/frame-api.ts';
import { drawsNothing, isOn } from '../../platform/settings.ts';
import type { WatchedTab } from '../../platform/watched-tab.ts';
import { base } from './facts.ts';

/** A note and the frame that it stands in. */
export interface TabNote extends FrameNote {
  readonly frameId: number;
}

/**
 * A tab's notes by fact, each with its passages, in page order, the page's own before those of its frames; none of a
 * fact that is in use no longer. As the toolbar button counts: a rumour told fifty times is one note.
 */
export function tabNotes(tab: WatchedTab | undefined): ReadonlyMap<FactId, readonly TabNote[]> {
  const all = tab?.frames.flatMap(({ frameId, notes }) => notes.map((note) => ({ frameId, ...note }))) ?? [];
  return Map.groupBy(
    all.filter(({ factId }) => base.facts.some(({ id }) => id === factId)),
    ({ factId }) => factId,
  );
}

/** What there is to say of a tab. `overview`: the facts to show where the topic is only mentioned. */
export function tabState(
  tab: WatchedTab | undefined,
  settings: Settings,
  overview: readonly FactId[],
  view: (fact: FactId) => CardView,
): TabNotesState {
  if (!tab) return { kind: 'loading' };
  if (!settings.on) return { kind: 'off-everywhere' };
  const { site } = tab;
  // Notes that are there are shown, even where they were asked for this once.
  const notes = tabNotes(tab);
  if (notes.size > 0)
    return {
      kind: 'notes',
      views: [...notes.keys()].map(view),
      passages: [...notes.values()].map(({ length }) => length),
      readHere: drawsNothing(settings),
    };
  // Without access the browser does not even tell which page it is.
  if (site === undefined) return { kind: tab.access ? 'not-a-web-page' : 'no-access' };
  if (!isOn(settings, site)) return { kind: settings.scope === 'only' ? 'off-unlisted' : 'off-here', site };
  if (!tab.access) return { kind: 'no-access', site };
  return tab.mentioned ? { kind: 'mention', views: overview.map(view) } : { kind: 'nothing' };
}
