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

/** A tab's notes, in page order, the page's own before those of its frames; none of a fact that is in use no longer. */
export const tabNotes = (tab: WatchedTab | undefined): TabNote[] =>
  tab?.frames
    .flatMap(({ frameId, notes }) => notes.map((note) => ({ frameId, ...note })))
    .filter(({ factId }) => base.facts.some(({ id }) => id === factId)) ?? [];

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
  if (notes.length > 0)
    return { kind: 'notes', views: notes.map(({ factId }) => view(factId)), readHere: drawsNothing(settings) };
  // Without access the browser does not even tell which page it is.
  if (site === undefined) return { kind: tab.access ? 'not-a-web-page' : 'no-access' };
  if (!isOn(settings, site)) return { kind: settings.scope === 'only' ? 'off-unlisted' : 'off-here', site };
  if (!tab.access) return { kind: 'no-access', site };
  return tab.mentioned ? { kind: 'mention', views: overview.map(view) } : { kind: 'nothing' };
}
