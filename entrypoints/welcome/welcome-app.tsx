import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { NoteCard } from '../../components/note-card.tsx';
import { Surface } from '../../components/surface.tsx';
import { WelcomePage } from '../../components/welcome-page.tsx';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { FactId } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { changeSettings } from '../../platform/settings.ts';
import { base } from '../shared/facts.ts';
import { usePrivate } from '../shared/use-private.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The note of the example sentence (`welcome.exampleSentence`); a test holds the two together. */
const EXAMPLE: FactId = 'sharing-not-confirmed';

/** The page that opens once, on install. */
export function WelcomeApp() {
  const read = useSettings();
  const inPrivate = usePrivate();
  const [fact, setFact] = useState(EXAMPLE);
  const [notSaved, setNotSaved] = useState(false);
  if (!read || inPrivate === undefined) return null;
  const { settings, language } = read;
  return (
    <Surface language={language}>
      <WelcomePage
        language={language}
        settings={settings}
        inPrivate={inPrivate}
        notSaved={notSaved}
        onChange={async (change) => {
          if (inPrivate) return;
          setNotSaved(false);
          await changeSettings(() => change).catch(() => setNotSaved(true));
        }}
        onSettings={() => void browser.runtime.openOptionsPage()}
        onDone={async () => {
          const own = await browser.tabs.getCurrent();
          if (own?.id !== undefined) await browser.tabs.remove(own.id);
        }}
      >
        {base.facts.some(({ id }) => id === fact) && (
          <NoteCard
            view={cardView(base, fact, { language, today: today() })}
            variant="embedded"
            onOpenFact={setFact}
            onOpenStatement={() => void openStatement(fact)}
          />
        )}
      </WelcomePage>
    </Surface>
  );
}
