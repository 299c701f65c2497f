import type { LexiconData } from './lexicon.ts';
import type { FactTitles } from './title-search.ts';
import type { FactBase, Language } from './types.ts';
import { wordsOf } from './words.ts';

/** Shortest word that people look for a fact by. */
const SHORTEST = 3;

/**
 * The little of the base that the address bar searches: each question, and the words of its answers and quotations that
 * the question lacks, without stop words. The background carries this and nothing else of the base.
 */
export function titlesOf(base: FactBase, { stop, joined }: Pick<LexiconData, 'stop' | 'joined'>): FactTitles {
  const inLanguage = (language: Language) => {
    const common = new Set(stop[language].flatMap((word) => wordsOf(word)));
    return base.facts.map(({ id, question, answers }) => {
      const title = question[language];
      const said = answers.map(
        ({ text, quotation }) => `${text[language]} ${language === 'en' ? (quotation?.words ?? '') : ''}`,
      );
      const own = new Set(wordsOf(title));
      const words = new Set(
        wordsOf(said.join(' ')).filter((word) => word.length >= SHORTEST && !common.has(word) && !own.has(word)),
      );
      return { id, title, words: [...words].sort().join(' ') };
    });
  };
  return { en: inLanguage('en'), es: inLanguage('es'), joined };
}
