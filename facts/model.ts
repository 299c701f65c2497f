import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceData } from '../core/evidence.ts';
import type { GateData } from '../core/gate.ts';
import { type ScoreData, termsOf } from '../core/score.ts';
import { FactBaseError } from './problem.ts';

/** What `facts/model.json` holds: the fitted weights. Made by `npm run eval -- --fit`, never edited. */
export interface Model {
  readonly evidence: EvidenceData & { readonly weights: Readonly<Record<string, string>> };
  readonly score: ScoreData;
}

/** @throws Error where the file is missing or is not JSON. */
export function readModel(folder: string): Model {
  return JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Model;
}

/**
 * Holds the weights against the classes that the topic has counted: by fewer or more, a score would mean nothing.
 * @throws FactBaseError where they were fitted for another number of classes.
 */
export function holdModel({ score: { weights } }: Model, gate: GateData): void {
  const terms = termsOf(gate);
  if (weights.length === terms.length) return;
  throw new FactBaseError([
    {
      file: 'facts/model.json',
      line: 1,
      message: `the score has ${weights.length} weights, but by roles.scored of facts/topic.yaml it needs ${terms.length}: ${terms.join(', ')}`,
      mend: 'fit the weights anew, or bring scored back to what it was',
      example: 'npm run eval -- --fit',
    },
  ]);
}
