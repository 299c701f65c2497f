import { useEffect, useState } from 'preact/hooks';
import { PanelCard } from '../../components/panel-card.tsx';
import { TabNotes } from '../../components/tab-notes.tsx';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { askAccess } from '../../platform/site-access.ts';
import { showNote } from '../../platform/tabs.ts';
import { base } from '../shared/facts.ts';
import { namedTab } from '../shared/named-tab.ts';
import { tabNotes, tabState } from '../shared/tab-state.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useTab } from '../shared/use-tab.ts';

/** The notes of the tab in front, live. */
export function PageTab({ language }: { readonly language: Language }) {
  const read = useSettings();
  const tab = useTab(namedTab());
  const [opened, setOpened] = useState<FactId>();
  // Another tab in front has other notes.
  useEffect(() => setOpened(undefined), [tab?.id]);
  if (!read) return null;
  const notes = tabNotes(tab);
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const go = (fact: FactId, nth: number) => {
    const note = notes.get(fact)?.[nth];
    if (tab && note) void showNote(tab.id, note.frameId, note.key);
  };
  if (opened) {
    return (
      <PanelCard
        view={view(opened)}
        onBack={() => setOpened(undefined)}
        onOpenFact={setOpened}
        onOpenStatement={() => void openStatement(opened)}
        onGoToPassage={notes.has(opened) ? () => go(opened, 0) : undefined}
      />
    );
  }
  return (
    <TabNotes
      language={language}
      state={tabState(tab, read.settings, base.overview, view)}
      onOpenFact={setOpened}
      onGoToPassage={go}
      onAllowSite={() => void askAccess(tab?.site === undefined ? undefined : [tab.site])}
    />
  );
}
