import type { Pack } from '../../../core/pack/pack.ts';
import { type Envelope, FORMAT, FORMAT_VERSION } from '../../../platform/pack/read-pack.ts';
import { ED25519, keyName, signedBytes, toBase64Url } from '../../../platform/pack/signature.ts';
import type { SigningKey } from './keys.ts';

/** A pack as its file has it. Ed25519 has no chance in it: the same pack and key give the same file. */
export async function signPack(pack: Pack, { publicKey, privateKey }: SigningKey): Promise<string> {
  const payload = JSON.stringify(pack);
  const signature = new Uint8Array(await crypto.subtle.sign(ED25519, privateKey, signedBytes(payload)));
  const envelope: Envelope = {
    format: FORMAT,
    version: FORMAT_VERSION,
    key: await keyName(publicKey),
    signature: toBase64Url(signature),
    payload,
  };
  return `${JSON.stringify(envelope)}\n`;
}
