import { sentencesOf } from '../../core/sentences.ts';
import type { Language } from '../../core/types.ts';

/** How hard a text is, as far as a machine can tell. */
export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** School grade of the United States that reads it with ease. */
  readonly grade: number;
}

const WORD = /\p{L}[\p{L}\p{N}’'-]*|\p{N}+/gu;

/**
 * English: the Automated Readability Index (Senter and Smith, 1967), from letters a word and words a sentence.
 * Spanish words are longer without being harder, so there it is Crawford's grade (1989), from syllables and sentences
 * in a hundred words; Crawford made it for the first six grades, and beyond them it only says "harder".
 */
export function readingLevel(text: string, language: Language): ReadingLevel {
  const words = text.match(WORD) ?? [];
  const sentences = sentencesOf(text).length;
  if (words.length === 0 || sentences === 0) return { words: 0, sentences: 0, grade: 0 };
  const a = (count: number) => count / words.length;
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade =
    language === 'en'
      ? 4.71 * a(letters) + 0.5 * (words.length / sentences) - 21.43
      : -0.205 * a(sentences) * 100 + 0.049 * a(syllables) * 100 - 3.407;
  return { words: words.length, sentences, grade: Math.max(0, grade) };
}

/** Syllables of a Spanish word: runs of vowels, where an accented i or u and two strong vowels side by side part. */
export function syllablesOf(word: string): number {
  const runs =
    word
      .toLowerCase()
      .replace(/qu|gu(?=[eiéí])/g, 'q')
      .match(/[aeiouáéíóúü]+/g) ?? [];
  const parted = runs.reduce(
    (sum, run) => sum + (run.match(/(?<=[aeoáéó])[aeoáéóíú]|(?<=[íú])[aeoáéó]/g)?.length ?? 0),
    runs.length,
  );
  return Math.max(1, parted);
}
