import { fold } from './fold.ts';
import { createTextSearch } from './fuse.ts';
import type { FactBase, FactId, Language } from './types.ts';
import { wordsOf } from './words.ts';

/** Most facts that a search shows. */
const MOST = 12;

/** Search as you type over every question and newest answer, in the reader's language, capitals and accents aside. */
export function createFactSearch(base: FactBase, language: Language): (query: string) => FactId[] {
  const records = base.facts.map(({ id, question, answers }) => ({
    id,
    title: fold(question[language]),
    body: fold(answers.map(({ text }) => text[language]).join(' ')),
  }));
  const search = createTextSearch(records);
  const words = new Map(records.map(({ id, title, body }) => [id, wordsOf(`${title} ${body}`)]));
  return (query) => {
    const typed = wordsOf(query);
    const found = search(fold(query));
    // A fact that says the words as typed goes before one that only comes near them (traición, not atención).
    const says = (id: FactId) => typed.every((word) => words.get(id)!.some((other) => other.startsWith(word)));
    return [...found.filter(says), ...found.filter((id) => !says(id))].slice(0, MOST);
  };
}
