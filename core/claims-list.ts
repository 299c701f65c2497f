import { type ClaimOutcome, checkClaim } from './claims-check.ts';
import type { Matcher } from './match.ts';
import type { FactId } from './types.ts';

/** One line of a list as it was given. */
export interface ListedClaim {
  /** Its number in the list or file, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Why a line was left out; `columns`: it has more of them than the first line, so a claim may be cut at a comma. */
export type Fault = 'empty' | 'too-long' | 'no-words' | 'quotes' | 'columns';

export interface BadLine {
  readonly line: number;
  readonly fault: Fault;
}

/** A list, ready to be checked. */
export interface ClaimList {
  readonly claims: readonly ListedClaim[];
  readonly bad: readonly BadLine[];
}

/** How one line came out. */
export interface ListResult extends ListedClaim {
  readonly outcome: ClaimOutcome;
  readonly fact?: FactId;
  readonly others: readonly FactId[];
}

/** Longest line that is taken for a claim, in UTF-16 units: the matcher reads so much of a text. */
export const MAX_LINE = 4000;

/** Why a text cannot be checked as one claim; undefined where it can. */
export function faultOf(text: string): Fault | undefined {
  if (!text.trim()) return 'empty';
  if (text.length > MAX_LINE) return 'too-long';
  return /\p{L}/u.test(text) ? undefined : 'no-words';
}

/** Parts good lines from bad ones. An empty line at the very end is how files end, and no fault. */
export function sortLines(lines: readonly ListedClaim[], known: readonly BadLine[] = []): ClaimList {
  const faults = new Map(known.map(({ line, fault }) => [line, fault]));
  const claims: ListedClaim[] = [];
  const bad: BadLine[] = [];
  for (const [at, { line, text }] of lines.entries()) {
    const fault = faults.get(line) ?? faultOf(text);
    if (!fault) claims.push({ line, text: text.trim() });
    else if (fault !== 'empty' || at < lines.length - 1) bad.push({ line, fault });
  }
  return { claims, bad };
}

/** A pasted list: each line is a claim. */
export const listOfLines = (text: string): ClaimList =>
  sortLines(text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, text: line })));

/** Checks a list line by line; each step yields one result, so that the caller may pause, show progress, or stop. */
export function* checkList(matcher: Matcher, claims: readonly ListedClaim[]): Generator<ListResult, void> {
  for (const { line, text } of claims) {
    const { outcome, fact, others } = checkClaim(matcher, text);
    yield { line, text, outcome, fact, others };
  }
}
