import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup.tsx';
import { Surface } from '../../components/surface.tsx';
import { cardView } from '../../core/card-view.ts';
import { createFactSearch } from '../../core/search.ts';
import type { Settings } from '../../core/settings.ts';
import { today } from '../../core/today.ts';
import type { FactId } from '../../core/types.ts';
import { openPanel } from '../../platform/open-panel.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { inPrivateWindow } from '../../platform/private-window.ts';
import { readOnce } from '../../platform/read-once.ts';
import { changeSettings, isOn, withSite } from '../../platform/settings.ts';
import { askAccess } from '../../platform/site-access.ts';
import { showNote } from '../../platform/tabs.ts';
import { base } from '../shared/facts.ts';
import { tabNotes, tabState } from '../shared/tab-state.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useTab } from '../shared/use-tab.ts';

/** The window and what it allows, asked once: opening the panel must not wait for an answer. */
function useWindow() {
  const [own, setOwn] = useState<{ readonly id: number; readonly isPrivate: boolean }>();
  useEffect(() => {
    void Promise.all([browser.windows.getCurrent(), inPrivateWindow()]).then(([{ id }, isPrivate]) =>
      setOwn({ id: id ?? -1, isPrivate }),
    );
  }, []);
  return own;
}

/** The toolbar popup: reads the tab and the settings, and does what its switches and buttons say. */
export function PopupApp({ tab: wanted }: { readonly tab?: number }) {
  const read = useSettings();
  const tab = useTab(wanted);
  const own = useWindow();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FactId>();
  const [refused, setRefused] = useState(false);
  const language = read?.language ?? 'en';
  const search = useMemo(() => createFactSearch(base, language), [language]);
  if (!read) return null;

  const { settings } = read;
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const notes = tabNotes(tab);
  /** A popup closes once it has led elsewhere; as a page in a tab, in tests, it stays. */
  const leave = () => wanted === undefined && window.close();
  const onSwitch = (change: (now: Settings) => Partial<Settings>) => {
    if (!own?.isPrivate) void changeSettings(change);
  };

  return (
    <Surface language={language}>
      <Popup
        language={language}
        tab={tabState(tab, settings, base.overview, view)}
        site={tab?.site}
        onThisSite={isOn({ ...settings, on: true }, tab?.site)}
        everywhere={settings.on}
        listedOnly={settings.scope === 'only'}
        inPrivate={own?.isPrivate}
        textSize={settings.textSize}
        query={query}
        results={query.trim() ? search(query).map(view) : []}
        opened={opened ? view(opened) : undefined}
        onQuery={setQuery}
        onOpenFact={setOpened}
        onBack={() => setOpened(undefined)}
        onGoToPassage={async (fact, nth) => {
          const note = notes.get(fact)?.[nth];
          if (tab && note && (await showNote(tab.id, note.frameId, note.key))) leave();
        }}
        onReadOnce={tab && (async () => setRefused(!(await readOnce(tab.id))))}
        readRefused={refused}
        onAllowSite={() => void askAccess(tab?.site === undefined ? undefined : [tab.site])}
        onOpenPanel={() => void (own && openPanel({ windowId: own.id }).then(({ opened }) => opened && leave()))}
        onOpenSettings={() => void browser.runtime.openOptionsPage().then(leave)}
        onOpenStatement={() => void openStatement(opened ?? '')}
        onSwitchSite={(on) => tab?.site && onSwitch((now) => withSite(now, tab.site!, on))}
        onSwitchEverywhere={(on) => onSwitch(() => ({ on }))}
      />
    </Surface>
  );
}
