import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { NoteList } from './note-list.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link SearchResults}. */
export interface SearchResultsProps {
  readonly language: Language;
  readonly query: string;
  /** Best first. */
  readonly results: readonly CardView[];
  readonly onOpenFact: (factId: FactId) => void;
}

/** What the search found, its count told to screen readers as it changes. */
export function SearchResults({ language, query, results, onOpenFact }: SearchResultsProps) {
  const strings = stringsFor(language);
  const found = results.length > 0;
  return (
    <div class="fn-results">
      <p class={found ? 'fn-label' : 'fn-empty'} role="status">
        {found ? strings.results(results.length) : strings.noResults(query.trim())}
      </p>
      {found && <NoteList language={language} views={results} query={query} onOpenFact={onOpenFact} />}
    </div>
  );
}
