import type { Pack } from '../../../core/pack/pack.ts';
import { compileBase } from '../../../facts/compile.ts';
import { loadBase } from '../../../facts/load.ts';
import { readModel } from '../../../facts/model.ts';
import { packContent } from '../../../facts/pack-content.ts';
import { type Envelope, FORMAT, FORMAT_VERSION } from '../../../platform/pack/read-pack.ts';
import { ED25519, keyName, type PublicKey, signedBytes, toBase64Url } from '../../../platform/pack/signature.ts';
import { FACTS } from '../../facts/altered-base.ts';

/** The project's own base as a pack, whole. */
export function realPack(header: Partial<Pick<Pack, 'topic' | 'edition' | 'made' | 'expires'>> = {}): Pack {
  const defaults = { topic: 'medi-cal-data', edition: 2, made: '2026-11-24', expires: '2027-05-23' };
  return packContent(compileBase(loadBase(FACTS)), readModel(FACTS), { ...defaults, ...header });
}

/** Somebody who can sign: a fresh key, made for the test. */
export interface Signer {
  readonly publicKey: PublicKey;
  /** An envelope over any text, pack or not. */
  sign(payload: string): Promise<Envelope>;
}

export async function newSigner(): Promise<Signer> {
  const keys = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  const { x } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const publicKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: x! };
  return {
    publicKey,
    async sign(payload) {
      const signature = await crypto.subtle.sign(ED25519, keys.privateKey, signedBytes(payload));
      return {
        format: FORMAT,
        version: FORMAT_VERSION,
        key: await keyName(publicKey),
        signature: toBase64Url(new Uint8Array(signature)),
        payload,
      };
    },
  };
}

/** A deep copy that a test may spoil. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils what types forbid to spoil
export const copyOf = (pack: Pack): any => structuredClone(pack);

/** The same with a few hundred of its 20,000 weights: where only the form matters, signing and reading it is quick. */
export function fewWeights(pack: Pack): Pack {
  const { evidence } = pack.match;
  const weights = Object.fromEntries(
    Object.entries(evidence.weights).filter(([name], at) => at < 200 || name === 'ice'),
  );
  return { ...pack, match: { ...pack.match, evidence: { ...evidence, weights } } };
}
