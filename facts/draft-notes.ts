import { MIN_CLAIMS } from './schema.ts';

/** What `facts new` writes into a file for the person who finishes it, each a comment of its own line. */
export const DRAFT_NOTES = {
  file: '# Lines that begin with # are notes to you. Take them out when the fact is done, and run: npm run facts -- check',
  question: '# What a reader would ask, in a few words.',
  answers:
    '# Oldest first; the card leads with the last. A later state of the source is a further answer with its own day.',
  asOf: '# The first day for which the answer is known to hold.',
  paragraphs: '# The paragraphs that the answer rests on.',
  text: '# The fact first, plain words (about 8th grade), always the day, and what is not known. No verdict, no advice.',
  quotation: "# The source's own words, copied letter for letter from one of those paragraphs.",
  claims: `# How people raise the question: true, false, exaggerated, denied or asked; ${MIN_CLAIMS.en} or more in English, ${MIN_CLAIMS.es} or more in Spanish.`,
} as const;
