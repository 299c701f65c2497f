import { findingsIn } from '../check/findings.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';
import { readingLevel } from './reading-level.ts';

/** Longest answer, in words: what a phone shows of a card without scrolling. Spanish says the same in more words. */
export const MOST_WORDS = { en: 65, es: 80 } as const;
/** Most sentences of an answer: the fact, its day, what is not known. */
export const MOST_SENTENCES = 4;
/**
 * Hardest grade. The aim is the 8th; names that no answer can do without (immigration, Medicaid, federal, agency) lift
 * every text by two or three, so a word is due only above the 12th. For Spanish see `readingLevel`.
 */
export const HARDEST = { en: 12, es: 7 } as const;

/** Answers that are longer or harder than their readers have patience for. */
export function adviseReading(fact: YamlFile<FactFile>): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  for (const [index, { text }] of fact.value.answers.entries()) {
    for (const language of ['en', 'es'] as const) {
      const { words, sentences, grade } = readingLevel(text[language], language);
      const path = ['answers', index, 'text', language];
      if (words > MOST_WORDS[language])
        add(
          path,
          `this answer has ${words} words; ${MOST_WORDS[language]} are the most that a card takes`,
          'keep the fact and its day; what else it tells may be a fact of its own',
          'Not on that day. On June 13, 2025, DHCS said it had received no confirmation that the sharing took place.',
          'advice',
        );
      if (sentences > MOST_SENTENCES)
        add(
          path,
          `this answer has ${sentences} sentences, more than ${MOST_SENTENCES}`,
          'say less',
          'the fact, its day, and what is not known',
          'advice',
        );
      if (grade > HARDEST[language])
        add(
          path,
          `this answer reads at grade ${grade.toFixed(1)}; the aim is 8, and above ${HARDEST[language]} many stop reading`,
          'cut long sentences in two and take shorter words',
          '"looked for answers" for "is actively seeking clarification"',
          'advice',
        );
    }
  }
  return found;
}
