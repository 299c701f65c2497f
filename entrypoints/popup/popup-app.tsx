import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup.tsx';
import { Surface } from '../../components/surface.tsx';
import { cardView } from '../../core/card-view.ts';
import { createFactSearch } from '../../core/search.ts';
import type { Settings } from '../../core/settings.ts';
import { today } from '../../core/today.ts';
import type { FactId } from '../../core/types.ts';
import { leaveClaim } from '../../platform/handover.ts';
import { openPanel } from '../../platform/open-panel.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { inPrivateWindow } from '../../platform/private-window.ts';
import { readOnce } from '../../platform/read-once.ts';
import { changeSettings, isOn, withSite } from '../../platform/settings.ts';
import { askAccess } from '../../platform/site-access.ts';
import { showNote } from '../../platform/tabs.ts';
import { CheckClaims } from '../shared/check/check-claims.tsx';
import { base } from '../shared/facts.ts';
import { NoteTools } from '../shared/note-tools.tsx';
import { tabNotes, tabState } from '../shared/tab-state.ts';
import { useOpened } from '../shared/use-opened.ts';
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
  const { fact: opened, open, back } = useOpened();
  const [refused, setRefused] = useState(false);
  const [notSaved, setNotSaved] = useState(false);
  const [shown, setShown] = useState<'page' | 'check'>('page');
  const language = read?.language ?? 'en';
  const search = useMemo(() => createFactSearch(base, language), [language]);
  if (!read) return null;

  const { settings } = read;
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const notes = tabNotes(tab);
  /** A popup closes once it has led elsewhere; as a page in a tab, in tests, it stays. */
  const leave = () => wanted === undefined && window.close();
  /** Opens the panel within the press, and takes there what is given. */
  const toPanel = async (text?: string) => {
    if (!own) return;
    const opening = openPanel({ windowId: own.id });
    if (text !== undefined) await leaveClaim(own.id, text);
    if ((await opening).opened) leave();
  };
  const onSwitch = (change: (now: Settings) => Partial<Settings>) => {
    if (own?.isPrivate) return;
    setNotSaved(false);
    void changeSettings(change).catch(() => setNotSaved(true));
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
        notSaved={notSaved}
        textSize={settings.textSize}
        query={query}
        results={query.trim() ? search(query).map(view) : []}
        opened={opened ? view(opened) : undefined}
        tools={opened && <NoteTools fact={opened} language={language} />}
        shown={shown}
        onShow={setShown}
        check={<CheckClaims language={language} onPanel={(text) => void toPanel(text)} />}
        onQuery={setQuery}
        onOpenFact={open}
        onBack={back}
        onGoToPassage={async (fact, nth) => {
          const note = notes.get(fact)?.[nth];
          if (!tab || !note) return;
          if (await showNote(tab.id, note.frameId, note.key)) leave();
          else open(fact);
        }}
        onReadOnce={tab && (async () => setRefused(!(await readOnce(tab.id))))}
        readRefused={refused}
        onAllowSite={() => void askAccess(tab?.site === undefined ? undefined : [tab.site])}
        onOpenPanel={() => void toPanel()}
        onOpenSettings={() => void browser.runtime.openOptionsPage().then(leave)}
        onOpenStatement={() => void openStatement(opened ?? '')}
        onSwitchSite={(on) => tab?.site && onSwitch((now) => withSite(now, tab.site!, on))}
        onSwitchEverywhere={(on) => onSwitch(() => ({ on }))}
      />
    </Surface>
  );
}
