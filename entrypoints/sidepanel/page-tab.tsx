import { useLayoutEffect } from 'preact/hooks';
import { PanelCard } from '../../components/panel-card.tsx';
import { TabNotes } from '../../components/tab-notes.tsx';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { drawsNothing } from '../../platform/settings.ts';
import { askAccess } from '../../platform/site-access.ts';
import { showNote } from '../../platform/tabs.ts';
import { base } from '../shared/facts.ts';
import { namedTab } from '../shared/named-tab.ts';
import { NoteTools } from '../shared/note-tools.tsx';
import { tabNotes, tabState } from '../shared/tab-state.ts';
import { useOpened } from '../shared/use-opened.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useTab } from '../shared/use-tab.ts';

/** The notes of the tab in front, live. */
export function PageTab({ language }: { readonly language: Language }) {
  const read = useSettings();
  const tab = useTab(namedTab());
  const { fact: opened, open, back, forget } = useOpened();
  // Another tab in front has other notes. At once: a click may come before effects do, and what it opened would go.
  useLayoutEffect(forget, [tab?.id]);
  if (!read) return null;
  const notes = tabNotes(tab);
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const go = async (fact: FactId, nth: number) => {
    const note = notes.get(fact)?.[nth];
    if (tab && note && !(await showNote(tab.id, note.frameId, note.key))) open(fact);
  };
  if (opened) {
    return (
      <PanelCard
        view={view(opened)}
        onBack={back}
        onOpenFact={open}
        onOpenStatement={() => void openStatement(opened)}
        onGoToPassage={notes.has(opened) && !drawsNothing(read.settings) ? () => void go(opened, 0) : undefined}
      >
        <NoteTools fact={opened} language={language} />
      </PanelCard>
    );
  }
  return (
    <TabNotes
      language={language}
      state={tabState(tab, read.settings, base.overview, view)}
      onOpenFact={open}
      onGoToPassage={(fact, nth) => void go(fact, nth)}
      onAllowSite={() => void askAccess(tab?.site === undefined ? undefined : [tab.site])}
    />
  );
}
