import type { CompiledBase } from '../../../facts/compile.ts';
import { type DatedAnswer, datedAnswers } from './dated-answers.ts';

/** What each column is called, and what stands in it. */
const COLUMNS: Readonly<Record<string, (item: DatedAnswer) => string>> = {
  fact: ({ fact }) => fact.id,
  question_en: ({ fact }) => fact.question.en,
  question_es: ({ fact }) => fact.question.es,
  as_of: ({ answer }) => answer.asOf,
  dating: ({ revision }) => revision.dating,
  until: ({ until }) => until ?? '',
  answer_en: ({ answer }) => answer.text.en,
  answer_es: ({ answer }) => answer.text.es,
  quotation: ({ answer }) => answer.quotation?.words ?? '',
  paragraph: ({ answer }) => answer.quotation?.paragraph ?? '',
  overtaken_by: ({ answer }) => answer.overtakenBy.join(' '),
  source: ({ source }) => source.id,
  publisher: ({ source }) => source.publisher.en,
  number: ({ source }) => source.number,
  title: ({ source }) => source.title,
  revision: ({ revision }) => revision.id,
  address: ({ source }) => source.address,
  last_checked: ({ source }) => source.lastChecked,
  review_by: ({ source }) => source.reviewBy,
};

/** The base as a table by RFC 4180, an answer a row; spreadsheets read it as UTF-8 by the mark at its start. */
export function toCsv({ base }: CompiledBase): string {
  const rows = datedAnswers(base).map((item) => Object.values(COLUMNS).map((cell) => cell(item)));
  return `\uFEFF${[Object.keys(COLUMNS), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
