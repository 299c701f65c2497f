import base from 'virtual:facts/base';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup.tsx';
import { Surface } from '../../components/surface.tsx';
import type { TabNotesState } from '../../components/tab-notes.tsx';
import { cardView } from '../../core/card-view.ts';
import { createFactSearch } from '../../core/search.ts';
import type { Settings } from '../../core/settings.ts';
import { today } from '../../core/today.ts';
import type { FactId } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';
import {
  changeSettings,
  isOn,
  languageOf,
  onSettings,
  readSettings,
  siteOf,
  withSite,
} from '../../platform/settings.ts';
import { clearTabs, type FrameNotes, injectNotes, notesOfTab, showNote } from '../../platform/tabs.ts';

/** What the popup knows of the tab it is about. */
interface Tab {
  readonly id: number;
  readonly site?: string;
  readonly frames: readonly FrameNotes[];
  readonly mentioned: boolean;
}

async function readTab(wanted: number | undefined): Promise<Tab | undefined> {
  const tab = wanted
    ? await browser.tabs.get(wanted)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const badge = await browser.action.getBadgeText({ tabId: tab.id });
  return { id: tab.id, site: siteOf(tab.url), frames: await notesOfTab(tab.id), mentioned: badge !== '' };
}

/** The toolbar popup: reads the tab and the settings, and does what its switches and buttons say. */
export function PopupApp({ tab: wanted }: { readonly tab?: number }) {
  const [settings, setSettings] = useState<Settings>();
  const [tab, setTab] = useState<Tab>();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FactId>();
  useEffect(() => {
    void readSettings().then(setSettings);
    onSettings(setSettings);
    void readTab(wanted).then(setTab);
  }, [wanted]);
  const language = settings ? languageOf(settings, browser.i18n.getUILanguage()) : 'en';
  const search = useMemo(() => createFactSearch(base, language), [language]);
  if (!settings) return null;

  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const notes = tab?.frames.flatMap(({ frameId, notes }) => notes.map((note) => ({ frameId, ...note }))) ?? [];

  async function onSwitch(change: (now: Settings) => Partial<Settings>) {
    const changed = await changeSettings(change);
    setSettings(changed);
    if (!tab) return;
    if (isOn(changed, tab.site)) await injectNotes(tab.id, 0).catch(() => undefined);
    await clearTabs((url) => !isOn(changed, siteOf(url)));
    setTab(await readTab(tab.id));
  }

  function stateOf(now: Settings): TabNotesState {
    if (!tab) return { kind: 'loading' };
    if (!now.on) return { kind: 'off-everywhere' };
    if (!tab.site) return { kind: 'not-a-web-page' };
    if (!isOn(now, tab.site)) return { kind: 'off-here', site: tab.site };
    if (notes.length > 0) return { kind: 'notes', views: notes.map(({ factId }) => view(factId)) };
    return tab.mentioned ? { kind: 'mention', views: base.overview.map(view) } : { kind: 'nothing' };
  }

  return (
    <Surface language={language}>
      <Popup
        language={language}
        tab={stateOf(settings)}
        site={tab?.site}
        onThisSite={isOn({ ...settings, on: true }, tab?.site)}
        everywhere={settings.on}
        query={query}
        results={query.trim() ? search(query).map(view) : []}
        opened={opened ? view(opened) : undefined}
        onQuery={setQuery}
        onOpenFact={setOpened}
        onBack={() => setOpened(undefined)}
        onGoToPassage={async (_, index) => {
          const note = notes[index];
          if (tab && note && (await showNote(tab.id, note.frameId, note.key)) && !wanted) window.close();
        }}
        onOpenStatement={() => void openStatement(opened ?? '')}
        onSwitchSite={(on) => void (tab?.site && onSwitch((now) => withSite(now, tab.site!, on)))}
        onSwitchEverywhere={(on) => void onSwitch(() => ({ on }))}
      />
    </Surface>
  );
}
