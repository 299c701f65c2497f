import base from 'virtual:facts/base';
import { useMemo, useState } from 'preact/hooks';
import { NoteCard } from '../../components/note-card.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { cardView } from '../../core/card-view.ts';
import { createFactSearch } from '../../core/search.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';

/** The whole base, searched as one types. */
export function BrowseTab({ language }: { readonly language: Language }) {
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<FactId>();
  const search = useMemo(() => createFactSearch(base, language), [language]);
  const view = (fact: FactId) => cardView(base, fact, { language, today: today() });
  if (opened)
    return (
      <NoteCard
        view={view(opened)}
        variant="embedded"
        onOpenFact={setOpened}
        onOpenStatement={() => void openStatement(opened)}
      />
    );
  const found = query.trim() ? search(query) : base.facts.map(({ id }) => id);
  return (
    <>
      <SearchBox language={language} query={query} onQuery={setQuery} />
      <SearchResults language={language} query={query} results={found.map(view)} onOpenFact={setOpened} />
    </>
  );
}
