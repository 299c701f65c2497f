import { readFileSync } from 'node:fs';
import { packChanges } from '../../../core/pack/changes.ts';
import { judgePack } from '../../../core/pack/judge.ts';
import { today } from '../../../core/today.ts';
import { compileBase } from '../../../facts/compile.ts';
import { loadBase } from '../../../facts/load.ts';
import { readPackSettings } from '../../../facts/pack-settings.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { given } from '../given.ts';
import { readPublicKey } from './keys.ts';
import { changeLines, refusalWords } from './words.ts';

export interface VerifyOptions {
  readonly key?: string;
}

/**
 * Checks a pack as the extension would that has no facts of its topic yet, and says what it would change against the base
 * under `folder`. Returns the exit code: 1 where it is refused.
 */
export async function verify(folder: string, file: string, options: VerifyOptions): Promise<number> {
  const settings = readPackSettings(folder);
  const key = options.key ? readPublicKey(String(given(options.key))) : settings.publicKey;
  const read = await readPack(readFileSync(given(file)), key);
  const nothing = { facts: [], sources: [], overview: [], groups: [] };
  const verdict = read.ok ? judgePack(read.pack, { topic: read.pack.topic, edition: 0, base: nothing }, today()) : read;
  if (!verdict.ok) {
    for (const refusal of verdict.refusals) console.error(refusalWords(refusal));
    return 1;
  }
  const { topic, edition, made, expires, base } = verdict.pack;
  console.log(
    `Good: ${topic}, edition ${edition}, ${base.facts.length} facts, made ${made}, may be loaded until ${expires}.`,
  );
  if (topic !== settings.topic) {
    console.log(`It is on another topic than facts/ (${settings.topic}).`);
    return 0;
  }
  console.log(`\nAgainst facts/ (edition ${settings.edition}):`);
  if (edition <= settings.edition)
    console.log(
      `  A build of this facts/ refuses it, for it has edition ${settings.edition} itself. Older builds take it.`,
    );
  for (const line of changeLines(packChanges(compileBase(loadBase(folder)).base, base))) console.log(`  ${line}`);
  return 0;
}
