import { diffArrays, diffWords } from 'diff';
import { foldLine, type PageText } from './page-text.ts';

/** A run of words that stand in both texts, only in the stored one, or only on the page. */
export interface WordRun {
  readonly kind: 'both' | 'stored' | 'page';
  readonly words: string;
}

/** One place where the texts part. */
export interface Difference {
  readonly stored: readonly string[];
  readonly page: readonly string[];
  readonly words: readonly WordRun[];
}

export interface Comparison {
  /** The page's own matter, a paragraph a line: what a new revision's file would have. */
  readonly main: readonly string[];
  /** Empty: the page says what the stored text says, word for word and in the same order. */
  readonly differences: readonly Difference[];
  /** How much of the stored text stands on the page, 0 to 1, by runs of three words. */
  readonly kept: number;
}

/** Compares a stored text, a paragraph a line, with a page. Typesetting, blank lines and where lines break do not count. */
export function compareTexts(stored: readonly string[], page: PageText): Comparison {
  const before = stored.filter((line) => line.trim() !== '');
  const main = mainLines(before, page);
  const kept = keptShare(before, page.lines);
  const joined = (lines: readonly string[]) => lines.map(foldLine).join(' ');
  if (joined(before) === joined(main)) return { main, differences: [], kept };

  const differences: Difference[] = [];
  let open: { stored: string[]; page: string[] } | undefined;
  const close = () => {
    if (open) differences.push({ ...open, words: wordRuns(open.stored.join('\n'), open.page.join('\n')) });
    open = undefined;
  };
  for (const { value, added, removed } of diffArrays([...before], [...main], {
    comparator: (a, b) => foldLine(a) === foldLine(b),
  })) {
    if (!added && !removed) close();
    else {
      open ??= { stored: [], page: [] };
      open[added ? 'page' : 'stored'].push(...value);
    }
  }
  close();
  return { main, differences, kept };
}

/**
 * The page's lines that are its own matter: those that Readability took, and those of the stored text that it left behind
 * (a headline, a line of contacts). The last place of such a line counts: menus that repeat a headline come before it.
 */
function mainLines(stored: readonly string[], { lines, main }: PageText): string[] {
  const folded = lines.map(foldLine);
  const taken = new Set(main.map(foldLine));
  const left = new Set(stored.map(foldLine).filter((line) => !taken.has(line)));
  return lines.filter((_, at) => {
    const line = folded[at]!;
    return line !== '' && (taken.has(line) || (left.has(line) && folded.lastIndexOf(line) === at));
  });
}

function wordRuns(stored: string, page: string): WordRun[] {
  return diffWords(stored, page).map(({ value, added, removed }) => ({
    kind: added ? 'page' : removed ? 'stored' : 'both',
    words: value,
  }));
}

function keptShare(stored: readonly string[], lines: readonly string[]): number {
  const there = new Set(lines.flatMap(triples));
  const wanted = [...new Set(stored.flatMap(triples))];
  return wanted.length === 0 ? 0 : wanted.filter((triple) => there.has(triple)).length / wanted.length;
}

function triples(line: string): string[] {
  const words =
    foldLine(line)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
}
