import Papa from 'papaparse';
import { type BadLine, type ClaimList, type ListedClaim, type ListResult, sortLines } from './claims-list.ts';

/** Names, folded, by which a file calls the column that holds the claims. */
const CLAIM_COLUMNS = ['claim', 'claims', 'text', 'post', 'message', 'statement', 'afirmacion', 'texto', 'mensaje'];

const nameOf = (cell: string | undefined) => (cell ?? '').normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the columns: the sign that the first line has most of, outside of quotation marks. */
function delimiterOf(text: string): string {
  const first = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0]!;
  const count = (sign: string) => first.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Reads a CSV file's claims: from the column that its first line calls `claim`, `text`, `post` or the like, else from
 * the first column of every line. A quotation mark that is never closed and a line with more columns than the first one
 * are named and left out. Lines are counted as a spreadsheet counts them: a break inside quotation marks starts none.
 */
export function claimsOfCsv(whole: string): ClaimList {
  const text = whole.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const named = (data[0] ?? []).findIndex((cell) => CLAIM_COLUMNS.includes(nameOf(cell)));
  const column = Math.max(named, 0);
  const lines: ListedClaim[] = data.map((row, at) => ({ line: at + 1, text: row[column] ?? '' }));
  const faults: BadLine[] = errors.flatMap(({ type, row }) =>
    type === 'Quotes' && row !== undefined ? [{ line: row + 1, fault: 'quotes' as const }] : [],
  );
  for (const [at, row] of data.entries()) {
    if (row.length > data[0]!.length) faults.push({ line: at + 1, fault: 'columns' });
  }
  return sortLines(named >= 0 ? lines.slice(1) : lines, faults);
}

/** What a checked list is written with: what a reader of the file needs to know of each note. */
export interface ResultRow extends ListResult {
  readonly question?: string;
  readonly answer?: string;
  readonly asOf?: string;
  readonly source?: string;
}

/**
 * The results as CSV, one line a claim, with a line of names. Cells that a spreadsheet would run as a formula are made
 * text by an apostrophe before them.
 */
export function resultsAsCsv(rows: readonly ResultRow[]): string {
  const fields = ['line', 'claim', 'outcome', 'note', 'question', 'answer', 'as of', 'source', 'other notes'];
  const data = rows.map(({ line, text, outcome, fact, question, answer, asOf, source, others }) => [
    line,
    text,
    outcome,
    fact ?? '',
    question ?? '',
    answer ?? '',
    asOf ?? '',
    source ?? '',
    others.join(' '),
  ]);
  return Papa.unparse({ fields, data }, { escapeFormulae: true });
}

/** The results and the lines that were left out, as JSON. */
export function resultsAsJson(rows: readonly ResultRow[], bad: readonly BadLine[]): string {
  const results = rows.map(({ text, ...row }) => ({ ...row, claim: text }));
  return `${JSON.stringify({ results, skipped: bad }, undefined, 2)}\n`;
}
