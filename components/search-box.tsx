import { useId } from 'preact/hooks';
import type { Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link SearchBox}. */
export interface SearchBoxProps {
  readonly language: Language;
  readonly query: string;
  /** Called at every keystroke. */
  readonly onQuery: (query: string) => void;
}

/** The field that searches the whole base as one types. */
export function SearchBox({ language, query, onQuery }: SearchBoxProps) {
  const strings = stringsFor(language);
  const id = useId();
  return (
    <search class="fn-search">
      <label class="fn-label" for={id}>
        {strings.searchLabel}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={strings.searchHint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
