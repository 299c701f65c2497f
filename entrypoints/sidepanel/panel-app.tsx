import { useEffect, useState } from 'preact/hooks';
import { PanelTabs } from '../../components/panel-tabs.tsx';
import { Surface } from '../../components/surface.tsx';
import { type HandedClaim, onClaim } from '../../platform/handover.ts';
import { useSettings } from '../shared/use-settings.ts';
import { BrowseTab } from './browse-tab.tsx';
import { CheckTab } from './check-tab.tsx';
import { PageTab } from './page-tab.tsx';

const TABS = { page: PageTab, check: CheckTab, browse: BrowseTab } as const;

/** The side panel (Chrome) or sidebar (Firefox): the page's notes, the check of a claim, the whole base. */
export function PanelApp() {
  const read = useSettings();
  const [shown, setShown] = useState<keyof typeof TABS>('page');
  const [given, setGiven] = useState<HandedClaim>();
  useEffect(
    () =>
      onClaim((claim) => {
        setGiven(claim);
        setShown('check');
      }),
    [],
  );
  if (!read) return null;
  const { language } = read;
  const Tab = TABS[shown];
  return (
    <Surface language={language}>
      <PanelTabs language={language} shown={shown} onShow={setShown}>
        <Tab language={language} given={given} />
      </PanelTabs>
    </Surface>
  );
}
