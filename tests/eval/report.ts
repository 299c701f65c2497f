import { type Judged, type Share, type Summary, summarise } from '../../scripts/evaluation/measure.ts';

/** A row of the report: a language, a style, or a kind of hard negative, and how it came out. */
export interface Line extends Summary {
  readonly group: string;
  readonly name: string;
}

export interface Report {
  readonly split: 'dev' | 'test' | 'fresh' | 'fresh-2';
  readonly lines: readonly Line[];
  /** Fact wanted, fact shown, how often. */
  readonly confusions: readonly { readonly wanted: string; readonly shown: string; readonly count: number }[];
  /** Of `dev` alone: nobody reads the others one by one. */
  readonly worst: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly wanted: string;
    readonly best: string;
    readonly score: number;
    readonly text: string;
  }[];
  /** Mean time for one text, gate and all, in milliseconds. */
  readonly millisecondsPerText: number;
}

export function reportOf(split: Report['split'], rows: readonly Judged[], millisecondsPerText: number): Report {
  const by = (group: string, nameOf: (row: Judged) => string | undefined): Line[] => {
    const groups = Map.groupBy(
      rows.filter((row) => nameOf(row)),
      (row) => nameOf(row)!,
    );
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group_]) => ({ group, name, ...summarise(group_) }));
  };
  const confused = Map.groupBy(
    rows.filter(({ outcome }) => outcome === 'wrong' || outcome === 'unbidden'),
    ({ claim, match }) => `${claim.fact ?? `(${claim.kind ?? 'none'})`} ${match.fact}`,
  );
  const bad = rows.filter(({ outcome }) => outcome !== 'right' && outcome !== 'silent');
  const order = { unbidden: 0, wrong: 1, missed: 2, right: 3, silent: 3 };
  return {
    split,
    lines: [
      ...by('language', ({ claim }) => (claim.lang === 'en' || claim.lang === 'es' ? claim.lang : 'other')),
      ...by('style', ({ claim }) => (claim.fact ? `${claim.lang} ${claim.style}` : undefined)),
      ...by('negatives', ({ claim }) => (claim.fact ? undefined : claim.kind)),
    ],
    confusions: [...confused]
      .map(([pair, { length }]) => ({ wanted: pair.split(' ')[0]!, shown: pair.split(' ')[1]!, count: length }))
      .sort((a, b) => b.count - a.count),
    worst:
      split !== 'dev'
        ? []
        : bad
            .sort((a, b) => order[a.outcome] - order[b.outcome] || a.match.score - b.match.score)
            .map(({ claim, outcome, match }) => ({
              id: claim.id,
              outcome,
              wanted: claim.fact ?? claim.kind ?? 'no note',
              best: match.candidates[0]?.fact ?? (match.gate.veto ? `veto ${match.gate.veto}` : 'not gated'),
              score: match.score,
              text: claim.text,
            })),
    millisecondsPerText,
  };
}

const percent = (part: number) => `${(part * 100).toFixed(1)}`;
const told = ({ share, low, high, of }: Share) =>
  (of ? `${percent(share).padStart(5)} (${percent(low)}–${percent(high)})` : '–').padEnd(20);

/** Prints a report for people: shares in percent with their 95 % intervals. */
export function printReport({ split, lines, confusions, worst, millisecondsPerText }: Report, most: number): void {
  console.log(`\n${split.toUpperCase()}: shares in %, with 95 % intervals (Wilson)`);
  let group = '';
  for (const line of lines) {
    if (line.group !== group) {
      group = line.group;
      const heads =
        group === 'negatives'
          ? ['false notes']
          : ['right', 'the fact named', 'wrong', 'missed', ...(group === 'language' ? ['false notes'] : [])];
      console.log(`\n${group.padEnd(28)}${'texts'.padStart(6)}  ${heads.map((head) => head.padEnd(20)).join(' ')}`);
    }
    const shares =
      group === 'negatives'
        ? [line.unbidden]
        : [line.right, line.exact, line.wrong, line.missed, ...(group === 'language' ? [line.unbidden] : [])];
    const texts =
      group === 'language' ? `${line.right.of}+${line.unbidden.of}` : String(line.right.of + line.unbidden.of);
    console.log(`${line.name.padEnd(27)}${texts.padStart(7)}  ${shares.map(told).join(' ')}`);
  }
  console.log('\nConfusions (wanted, shown):');
  for (const { wanted, shown, count } of confusions.slice(0, most)) console.log(`  ${count} × ${wanted} → ${shown}`);
  if (worst.length > 0) console.log('\nWorst (dev only):');
  for (const { id, outcome, wanted, best, score, text } of worst.slice(0, most))
    console.log(`  ${outcome} ${id}: ${wanted}; best ${best} ${score.toFixed(2)}\n    ${text}`);
  console.log(`\n${millisecondsPerText.toFixed(2)} ms a text.`);
}
