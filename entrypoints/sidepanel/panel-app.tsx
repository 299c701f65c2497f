import { useEffect, useState } from 'preact/hooks';
import { stringsFor } from '../../components/strings.ts';
import { Surface } from '../../components/surface.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { type HandedClaim, onClaim } from '../../platform/handover.ts';
import { CheckClaims } from '../shared/check/check-claims.tsx';
import { useSettings } from '../shared/use-settings.ts';
import { BrowseTab } from './browse-tab.tsx';
import { PageTab } from './page-tab.tsx';

/** The side panel (Chrome) or sidebar (Firefox): the page's notes, the check of a claim, the whole base. */
export function PanelApp() {
  const read = useSettings();
  const [shown, setShown] = useState<'page' | 'check' | 'browse'>('page');
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
  const strings = stringsFor(language);
  return (
    <Surface language={language}>
      <main class="fn-panel">
        <h1 class="fn-hidden">{strings.productName}</h1>
        <Tabs label={strings.panelTabs} names={strings.panelTab} shown={shown} onShow={setShown}>
          {shown === 'page' && <PageTab language={language} />}
          {/* Kept behind the other tabs: what was typed stays, and a list goes on. */}
          <div hidden={shown !== 'check'}>
            <CheckClaims language={language} given={given} />
          </div>
          {shown === 'browse' && <BrowseTab language={language} />}
        </Tabs>
      </main>
    </Surface>
  );
}
