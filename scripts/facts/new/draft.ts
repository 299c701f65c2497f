import { stringify } from 'yaml';
import type { Day, FactId, Language } from '../../../core/types.ts';
import { DRAFT_NOTES } from '../../../facts/draft-notes.ts';

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
${DRAFT_NOTES.file}
id: ${id}
${DRAFT_NOTES.question}
question:
  en:${line(question.en)}
  es:${line(question.es)}
${DRAFT_NOTES.answers}
answers:
  ${DRAFT_NOTES.asOf}
  - asOf: ${asOf}
    source: ${source}
    revision: ${revision}${
      quotation
        ? `
    ${DRAFT_NOTES.paragraphs}
    paragraphs: [${quotation.paragraph ?? ''}]`
        : ''
    }
    ${DRAFT_NOTES.text}
    text:
      en:${block('        ', text.en)}
      es:${block('        ', text.es)}${
        quotation
          ? `
    ${DRAFT_NOTES.quotation}
    quotation:
      paragraph:${line(quotation.paragraph)}
      words:${block('        ', quotation.words)}`
          : ''
      }
${DRAFT_NOTES.claims}
claims:
  en:${list(claims.en)}
  es:${list(claims.es)}
`;
}
