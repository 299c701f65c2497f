import { useEffect, useState } from 'preact/hooks';
import { type FileProblemView, fileProblems } from '../../components/file-problems.ts';
import { OptionsPage, type OptionsPageProps } from '../../components/options-page.tsx';
import { type Strings, stringsFor } from '../../components/strings.ts';
import { Surface } from '../../components/surface.tsx';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { changeSettings, siteOfInput } from '../../platform/settings.ts';
import { fromFile, toFile } from '../../platform/settings-file.ts';
import { readSynced, type SyncProblem, syncNow } from '../../platform/settings-sync.ts';
import { askAccess, dropAccess, openAccessPage } from '../../platform/site-access.ts';
import { useAccess } from '../shared/use-access.ts';
import { usePrivate } from '../shared/use-private.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useFacts } from './use-facts.ts';
import { useFileAddress } from './use-file-address.ts';

/** The options page: every change is stored as it is made, and its outcome told. */
export function OptionsApp() {
  const read = useSettings();
  const inPrivate = usePrivate();
  const access = useAccess();
  const address = useFileAddress(read && toFile(read.settings));
  const [news, setNews] = useState<OptionsPageProps['news']>();
  const [problems, setProblems] = useState<readonly FileProblemView[]>([]);
  const [syncProblem, setSyncProblem] = useState<SyncProblem>();
  const [dropByHand, setDropByHand] = useState(false);

  const facts = useFacts(read?.language ?? 'en', setNews);
  const syncs = read?.settings.sync && !inPrivate ? read.settings : undefined;
  useEffect(() => {
    if (syncs) void syncNow(syncs).then(setSyncProblem);
    else setSyncProblem(undefined);
  }, [syncs]);
  if (!read || inPrivate === undefined) return null;

  const { settings, language } = read;
  const strings = stringsFor(language);
  async function change(what: Partial<Settings>, told: OptionsPageProps['news'] = 'saved') {
    if (inPrivate) return;
    setNews(undefined);
    setProblems([]);
    const saved = await changeSettings(() => what).catch(() => undefined);
    setNews(saved ? told : 'notSaved');
  }

  return (
    <Surface language={language}>
      <OptionsPage
        language={language}
        settings={settings}
        inPrivate={inPrivate}
        news={news}
        facts={facts}
        onChange={(what) => void change(what)}
        readSite={siteOfInput}
        access={access}
        dropByHand={dropByHand}
        onAllow={(sites) => void askAccess(sites)}
        onDrop={() => void dropAccess().then((dropped) => setDropByHand(!dropped))}
        onOpenBrowserPage={() => void openAccessPage()}
        syncProblem={syncProblem && syncWords(syncProblem, strings)}
        onSync={async (on) => void change({ ...(on ? await readSynced() : undefined), sync: on })}
        file={{ address, name: 'medi-cal-fact-notes-settings.json' }}
        fileProblems={fileProblems(problems, language)}
        onImport={async (file) => {
          const loaded = fromFile(await file.text());
          if (loaded.ok) return void change(loaded.settings, 'imported');
          setNews(undefined);
          setProblems(loaded.problems);
        }}
        onReset={() => void change(DEFAULTS, 'resetDone')}
      />
    </Surface>
  );
}

function syncWords(problem: SyncProblem, strings: Strings): string {
  return problem.kind === 'too-long'
    ? strings.options.syncTooLong(problem.size, problem.room)
    : strings.options.syncRefused(problem.words);
}
