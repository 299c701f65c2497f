import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PanelTabs } from '../../components/panel-tabs.tsx';
import { Surface } from '../../components/surface.tsx';
import type { Settings } from '../../core/settings.ts';
import { languageOf, onSettings, readSettings } from '../../platform/settings.ts';
import { BrowseTab } from './browse-tab.tsx';
import { CheckTab } from './check-tab.tsx';
import { PageTab } from './page-tab.tsx';

const TABS = { page: PageTab, check: CheckTab, browse: BrowseTab } as const;

/** The side panel (Chrome) or sidebar (Firefox): the page's notes, the check of a claim, the whole base. */
export function PanelApp() {
  const [settings, setSettings] = useState<Settings>();
  const [shown, setShown] = useState<keyof typeof TABS>('page');
  useEffect(() => {
    void readSettings().then(setSettings);
    onSettings(setSettings);
  }, []);
  if (!settings) return null;
  const language = languageOf(settings, browser.i18n.getUILanguage());
  const Tab = TABS[shown];
  return (
    <Surface language={language}>
      <PanelTabs language={language} shown={shown} onShow={setShown}>
        <Tab language={language} />
      </PanelTabs>
    </Surface>
  );
}
