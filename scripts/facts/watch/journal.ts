import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isConclusive, type Outcome } from './outcome.ts';

/** What was found of one source: last, and last that told how it stands. */
interface Entry {
  readonly last: Outcome;
  readonly conclusive?: Outcome;
}

/** Outcomes are used again by `--resume` for this long, in milliseconds: a run that was cut short is taken up the same day. */
const FRESH = 12 * 3_600_000;

export interface Journal {
  /** Writes an outcome down at once: what was found before an interruption is not lost. */
  keep(outcome: Outcome): void;
  /** The outcome of a source that need not be looked at again, if its run was cut short not long ago. */
  fresh(source: string, address: string, now: Date): Outcome | undefined;
  /** How a source stood when that could last be told; a look that failed does not wipe it out. */
  conclusive(source: string): Outcome | undefined;
}

/** The journal kept in a folder. One that is missing or damaged is begun anew. */
export function openJournal(folder: string): Journal {
  const file = join(folder, 'journal.json');
  const entries = readEntries(file);
  return {
    keep(outcome) {
      entries[outcome.source] = {
        last: outcome,
        conclusive: isConclusive(outcome) ? outcome : entries[outcome.source]?.conclusive,
      };
      mkdirSync(folder, { recursive: true });
      // By way of a second file: whenever the run is cut short, one of the two is whole.
      writeFileSync(`${file}.new`, JSON.stringify(entries, undefined, 2));
      renameSync(`${file}.new`, file);
    },
    fresh(source, address, now) {
      const last = entries[source]?.last;
      if (!last || last.address !== address || !isConclusive(last)) return undefined;
      const age = now.getTime() - Date.parse(last.at);
      return age >= 0 && age < FRESH ? last : undefined;
    },
    conclusive: (source) => entries[source]?.conclusive,
  };
}

function readEntries(file: string): Record<string, Entry> {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const whole = Object.entries(entries as Record<string, Entry>).filter(([, entry]) => entry?.last?.state);
    return Object.fromEntries(whole);
  } catch {
    return {};
  }
}
