import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceData } from '../core/evidence.ts';
import type { ScoreData } from '../core/score.ts';

/** What `facts/model.json` holds: the fitted weights. Made by `npm run eval -- --fit`, never edited. */
export interface Model {
  readonly evidence: EvidenceData;
  readonly score: ScoreData;
}

/** @throws Error where the file is missing or is not JSON. */
export function readModel(folder: string): Model {
  return JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Model;
}
