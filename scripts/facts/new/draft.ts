import { stringify } from 'yaml';
import type { Day, FactId, Language } from '../../../core/types.ts';
import { MIN_CLAIMS } from '../../../facts/schema.ts';

/** What is known so far of a fact that is being written. What is absent is left open in the file. */
export interface Draft {
  readonly id: FactId;
  readonly question: Partial<Record<Language, string>>;
  readonly source: string;
  readonly revision: string;
  readonly asOf: Day;
  /** Only where the revision may be quoted. */
  readonly quotation?: { readonly paragraph?: string; readonly words?: string };
  readonly text: Partial<Record<Language, string>>;
  readonly claims: Readonly<Record<Language, readonly string[]>>;
}

/** The draft as a YAML file with a word on each part, for a person to finish. */
export function draftFile({ id, question, source, revision, asOf, quotation, text, claims }: Draft): string {
  const line = (value: string | undefined) => ` ${stringify(value ?? '', { lineWidth: 0 }).trim()}`;
  const block = (indent: string, value: string | undefined) => (value ? ` >-\n${indent}${value}` : ' ""');
  const list = (values: readonly string[]) =>
    values.length > 0 ? values.map((value) => `\n    -${line(value)}`).join('') : ' []';
  return `# yaml-language-server: $schema=./schema/fact.schema.json
# Lines that begin with # are notes to you. Take them out when the fact is done, and run: npm run facts -- check
id: ${id}
# What a reader would ask, in a few words.
question:
  en:${line(question.en)}
  es:${line(question.es)}
# Oldest first; the card leads with the last. A later state of the source is a further answer with its own day.
answers:
  # The first day for which the answer is known to hold.
  - asOf: ${asOf}
    source: ${source}
    revision: ${revision}${
      quotation
        ? `
    # The paragraphs that the answer rests on.
    paragraphs: [${quotation.paragraph ?? ''}]`
        : ''
    }
    # The fact first, plain words (about 8th grade), always the day, and what is not known. No verdict, no advice.
    text:
      en:${block('        ', text.en)}
      es:${block('        ', text.es)}${
        quotation
          ? `
    # The source's own words, copied letter for letter from one of those paragraphs.
    quotation:
      paragraph:${line(quotation.paragraph)}
      words:${block('        ', quotation.words)}`
          : ''
      }
# How people raise the question: true, false, exaggerated, denied or asked; ${MIN_CLAIMS.en} or more in English, ${MIN_CLAIMS.es} or more in Spanish.
claims:
  en:${list(claims.en)}
  es:${list(claims.es)}
`;
}
