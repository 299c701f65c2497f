import { useMemo, useState } from 'preact/hooks';
import { FactGroup } from '../../components/fact-group.tsx';
import { JumpList } from '../../components/jump-list.tsx';
import { MatterTimeline } from '../../components/matter-timeline.tsx';
import { PanelCard } from '../../components/panel-card.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { stringsFor } from '../../components/strings.ts';
import { cardView, findFact } from '../../core/card-view.ts';
import { matterTimeline } from '../../core/matter-timeline.ts';
import { createFactSearch } from '../../core/search.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';
import { base } from '../shared/facts.ts';
import { NoteTools } from '../shared/note-tools.tsx';
import { useOpened } from '../shared/use-opened.ts';

const MATTER = 'matter';

/** The whole base: searched as one types, in groups, and the history of the matter. */
export function BrowseTab({ language }: { readonly language: Language }) {
  const [query, setQuery] = useState('');
  const { fact: opened, open, back } = useOpened();
  const search = useMemo(() => createFactSearch(base, language), [language]);
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  const strings = stringsFor(language);
  if (opened) {
    return (
      <PanelCard view={view(opened)} onBack={back} onOpenFact={open} onOpenStatement={() => void openStatement(opened)}>
        <NoteTools fact={opened} language={language} />
      </PanelCard>
    );
  }
  return (
    <>
      <SearchBox language={language} query={query} onQuery={setQuery} />
      {query.trim() ? (
        <SearchResults language={language} query={query} results={search(query).map(view)} onOpenFact={open} />
      ) : (
        <>
          <JumpList
            label={strings.jumpTo}
            places={[
              ...base.groups.map(({ title }, index) => ({ id: `group-${index}`, title: title[language] })),
              { id: MATTER, title: strings.matterTitle },
            ]}
          />
          {base.groups.map(({ title, facts }, index) => (
            <FactGroup
              key={title.en}
              id={`group-${index}`}
              language={language}
              title={title[language]}
              views={facts.map(view)}
              onOpenFact={open}
            />
          ))}
          <MatterTimeline
            id={MATTER}
            language={language}
            points={matterTimeline(base, language, today())}
            questionOf={(fact) => findFact(base, fact).question[language]}
            onOpenFact={open}
          />
        </>
      )}
    </>
  );
}
