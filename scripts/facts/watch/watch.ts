import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../../core/today.ts';
import { loadBase } from '../../../facts/load.ts';
import type { SourceFile } from '../../../facts/schema.ts';
import { given } from '../given.ts';
import { decode, type Fetched, fetchPage, type Patience } from './fetch-page.ts';
import { openJournal } from './journal.ts';
import { lookAt } from './look.ts';
import { exitCodeOf, type Outcome } from './outcome.ts';
import { COLOURS, PLAIN, report } from './print.ts';
import { progressOn } from './progress.ts';
import { type Proposal, propose } from './propose.ts';

export interface WatchOptions {
  /** Look there in place of the source's own address. */
  readonly address?: string;
  /** Read a saved page in place of fetching one. */
  readonly file?: string;
  readonly resume?: boolean;
  /** False: write no proposed revision. */
  readonly propose?: boolean;
  readonly json?: boolean;
}

/** What a run needs from around it; tests give their own. */
export interface Around {
  readonly patience?: Patience;
  readonly now?: () => Date;
  /** Where the journal is kept. */
  readonly desk?: string;
  readonly signal?: AbortSignal;
}

export const INTERRUPTED = 130;

/** Looks at the sources' pages, compares, and reports; returns the exit code (see `outcome.ts`). */
export async function watch(
  folder: string,
  ids: readonly string[],
  options: WatchOptions,
  { patience, now = () => new Date(), desk = join(folder, '../.output/watch'), signal }: Around = {},
): Promise<number> {
  const base = loadBase(folder);
  const all = base.sources.map(({ value }) => value);
  const stranger = ids.find((id) => !all.some((source) => source.id === id));
  if (stranger !== undefined) {
    console.error(`There is no source "${stranger}"; there are: ${all.map(({ id }) => id).join(', ')}.`);
    return 2;
  }
  const sources = ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all;
  if ((options.address || options.file) && sources.length !== 1) {
    console.error('--address and --file are for one source: name it.');
    return 2;
  }
  const journal = openJournal(desk);
  const progress = progressOn(process.stderr);
  const ink = process.stdout.isTTY ? COLOURS : PLAIN;
  const told: { outcome: Outcome; proposal?: Proposal }[] = [];

  const tell = (outcome: Outcome, source: SourceFile) => {
    const changed = outcome.compared && outcome.compared.differences.length > 0;
    const proposal =
      changed && options.propose !== false ? propose(folder, source, outcome.compared.text, today(now())) : undefined;
    const before = journal.conclusive(source.id);
    progress.clear();
    told.push({ outcome, ...(proposal && { proposal }) });
    if (!options.json) console.log(`${report(outcome, ink, proposal, before)}\n`);
  };

  for (const [done, source] of sources.entries()) {
    const address = options.address ?? source.address;
    const known = options.resume ? journal.fresh(source.id, address, now()) : undefined;
    if (known) {
      tell(known, source);
      continue;
    }
    progress.show(done, sources.length, source.id);
    try {
      const fetched: Fetched = options.file
        ? { kind: 'page', address, redirects: [], html: decode(readFileSync(given(options.file))) }
        : await fetchPage(address, {
            patience,
            signal,
            onProgress: ({ attempt, bytes }) =>
              progress.show(
                done,
                sources.length,
                `${source.id}${attempt > 1 ? `, try ${attempt}` : ''}${bytes > 0 ? `, ${Math.ceil(bytes / 1024)} KB` : ''}`,
              ),
          });
      const outcome = lookAt(source, base, fetched, address, now());
      journal.keep(outcome);
      tell(outcome, source);
    } catch (error) {
      progress.clear();
      if (!signal?.aborted) throw error;
      console.error(`Interrupted. What was told is kept: npm run facts -- watch --resume goes on from there.`);
      return INTERRUPTED;
    }
  }
  progress.clear();
  const exitCode = exitCodeOf(told.map(({ outcome }) => outcome));
  if (options.json)
    console.log(
      JSON.stringify(
        { exitCode, sources: told.map(({ outcome, proposal }) => ({ ...outcome, proposal: proposal ?? null })) },
        undefined,
        2,
      ),
    );
  return exitCode;
}
