import { fold } from './fold.ts';
import { createTextSearch } from './fuse.ts';
import type { FactBase, FactId, Language } from './types.ts';

/** Most facts that a search shows. */
const MOST = 12;

/** Search as you type over every question and newest answer, in the reader's language, capitals and accents aside. */
export function createFactSearch(base: FactBase, language: Language): (query: string) => FactId[] {
  const search = createTextSearch(
    base.facts.map(({ id, question, answers }) => ({
      id,
      title: fold(question[language]),
      body: fold(answers.map(({ text }) => text[language]).join(' ')),
    })),
  );
  return (query) => search(fold(query)).slice(0, MOST);
}
