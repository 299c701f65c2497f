import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from './outcome.ts';

/** One labelled text of the evaluation or the training set. */
export interface LabelledClaim extends Label {
  readonly id: string;
  readonly lang: string;
  readonly style: string;
  /** Hard negatives only: what makes it hard. */
  readonly kind?: string;
  readonly text: string;
  readonly context?: { readonly heading?: string; readonly before?: string };
}

/**
 * `train`: written to fit weights by. `dev`: looked at while working. `test`: only counted; no weight is fitted on it.
 * Evaluation files are split by a hash of the claim's id, so a claim keeps its side when others are added. `fresh`:
 * written after all the rest, and counted only once a fit stands. `fresh-2`: the same, later still, by another writer.
 */
export type Split = 'train' | 'dev' | 'test' | 'fresh' | 'fresh-2';

/** The side on which a claim falls: by its file's name, else half and half, by the first bit of the SHA-256 of its id. */
export function splitOf(file: string, id: string): Split {
  if (file.startsWith('train-')) return 'train';
  if (file.startsWith('fresh-2-')) return 'fresh-2';
  if (file.startsWith('fresh-')) return 'fresh';
  return createHash('sha256').update(id).digest()[0]! & 1 ? 'test' : 'dev';
}

/** Where the labelled texts stand. */
const TEXTS = join(import.meta.dirname, '../../tests/eval');

/** All labelled claims of a split, in the files' order. */
export function readClaims(split: Split, folder: string = TEXTS): LabelledClaim[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as LabelledClaim)
        .filter(({ id }) => splitOf(file, id) === split),
    );
}

/** What stands around a claim that cannot be understood alone. */
export function contextOf({ context }: LabelledClaim): string {
  return [context?.heading, context?.before].filter(Boolean).join('. ');
}
