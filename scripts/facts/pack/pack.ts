import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { judgePack } from '../../../core/pack/judge.ts';
import { today } from '../../../core/today.ts';
import { compileBase } from '../../../facts/compile.ts';
import { loadBase } from '../../../facts/load.ts';
import { readModel } from '../../../facts/model.ts';
import { packContent } from '../../../facts/pack-content.ts';
import { readPackSettings } from '../../../facts/pack-settings.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { keyName } from '../../../platform/pack/signature.ts';
import { told } from '../told.ts';
import { readSigningKey, writeNewKey } from './keys.ts';
import { signPack } from './sign.ts';
import { refusalWords } from './words.ts';

export interface PackOptions {
  readonly key?: string;
  readonly newKey?: string;
  readonly expires?: string;
}

/** Days for which a new pack may be loaded: two review periods of a source, so that a forgotten file does not linger. */
const LIFETIME = 180;

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Where a person's relative path counts from: where npm was called. */
export const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/**
 * Writes the base under `folder` as a signed pack. It is read back and judged before a byte is written, so no file comes
 * of it that the extension would refuse. Returns the exit code.
 */
export async function pack(folder: string, file: string | undefined, options: PackOptions): Promise<number> {
  if (!options.key === !options.newKey) {
    console.error('Give the key to sign with: --key FILE, or --new-key FILE to make one first.');
    return 2;
  }
  const settings = readPackSettings(folder);
  const made = today();
  const content = packContent(compileBase(loadBase(folder)), readModel(folder), {
    topic: settings.topic,
    edition: settings.edition,
    made,
    expires: options.expires ?? dayAfter(made, LIFETIME),
  });
  const project = join(folder, '..');
  if (options.newKey) await writeNewKey(fromCaller(options.newKey), project);
  const key = await readSigningKey(fromCaller((options.newKey ?? options.key)!));
  const text = await signPack(content, key);

  const read = await readPack(text, key.publicKey);
  const verdict = read.ok ? judgePack(read.pack, { ...content, edition: content.edition - 1 }, made) : read;
  if (!verdict.ok)
    throw told(`No pack was written, because it would be refused:\n${verdict.refusals.map(refusalWords).join('\n')}`);

  const target = file
    ? fromCaller(file)
    : join(project, '.output/packs', `${content.topic}-${content.edition}.fact-pack.json`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(
    `${target}\n${content.topic}, edition ${content.edition}, ${content.base.facts.length} facts, ${(text.length / 1e6).toFixed(1)} MB; may be loaded until ${content.expires}.`,
  );
  if (settings.publicKey?.x !== key.publicKey.x)
    console.log(
      `${settings.publicKey ? 'Another key is pinned' : 'No key is pinned'} in facts/pack.json: the extension will refuse this pack until a build has\n  "publicKey": ${JSON.stringify(key.publicKey)}\n(${await keyName(key.publicKey)})`,
    );
  if (options.newKey)
    console.log(
      `The private key is in ${options.newKey}. Keep it safe and out of the repository; it cannot be made again.`,
    );
  return 0;
}
