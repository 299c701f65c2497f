import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { z } from 'zod';
import { ED25519, type PublicKey } from '../../../platform/pack/signature.ts';
import { told } from '../told.ts';

const publicSchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43) });
const privateSchema = publicSchema.extend({ d: z.string().length(43) });

/** A key to sign with. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

/** The part of a key that may be shown. */
export const publicPart = ({ kty, crv, x }: PublicKey): PublicKey => ({ kty, crv, x });

/**
 * Makes a key pair and writes it to a new file that only its owner may read. A file that exists is never written over, and
 * the project's folder is no place for a secret.
 */
export async function writeNewKey(file: string, project: string): Promise<void> {
  const path = resolve(file);
  const inside = relative(project, path);
  if (!inside.startsWith('..') && !/^[A-Za-z]:/.test(inside))
    throw told(`${file} is inside the project, where it could be committed.\n    mend: name a file outside of it`);
  const { privateKey } = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  try {
    writeFileSync(path, `${JSON.stringify({ kty, crv, x, d })}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const exists = (error as { code?: string }).code === 'EEXIST';
    throw told(exists ? `${file} exists already; a key is never written over` : (error as Error).message);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw told(`${file}: ${(error as Error).message}`);
  }
}

/** @throws Error with `told` set where the file is missing or has no private Ed25519 key. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const key = privateSchema.safeParse(readJson(file));
  if (!key.success) throw told(`${file} has no private Ed25519 key (a JWK).\n    mend: --new-key FILE makes one`);
  try {
    const privateKey = await crypto.subtle.importKey('jwk', key.data, ED25519, false, ['sign']);
    return { publicKey: publicPart(key.data), privateKey };
  } catch {
    throw told(`${file}: the two halves of the key do not belong together`);
  }
}

/** @throws Error with `told` set where the file is missing or has no Ed25519 key. */
export function readPublicKey(file: string): PublicKey {
  const key = publicSchema.safeParse(readJson(file));
  if (!key.success) throw told(`${file} has no public Ed25519 key (a JWK)`);
  return publicPart(key.data);
}
