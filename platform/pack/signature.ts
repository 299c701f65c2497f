/** Ed25519 by WebCrypto (RFC 8032): the one kind of signature that a pack has. */
export const ED25519 = 'Ed25519';

/** A public key as `facts/pack.json` pins it: the parts of a JWK that say what it is (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The key's 32 bytes, base64url. */
  readonly x: string;
}

/** In front of what is signed, so that a signature made for anything else can never pass as a pack's. */
const PURPOSE = 'fact-pack 1\n';

/** The bytes that a pack's signature is over. */
export const signedBytes = (payload: string) => new TextEncoder().encode(PURPOSE + payload);

/** A key's name: the SHA-256 of its parts in fixed order, base64url (RFC 7638). */
export async function keyName({ crv, kty, x }: PublicKey): Promise<string> {
  const parts = new TextEncoder().encode(JSON.stringify({ crv, kty, x }));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', parts)));
}

export type Verification = 'good' | 'bad' | 'cannot';

/** Checks a payload's signature, base64url. `cannot`: this browser has no Ed25519, or the pinned key is none. */
export async function verifySignature(key: PublicKey, payload: string, signature: string): Promise<Verification> {
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('jwk', { ...key }, ED25519, false, ['verify']);
  } catch {
    return 'cannot';
  }
  const bytes = fromBase64Url(signature);
  return bytes && (await crypto.subtle.verify(ED25519, imported, bytes, signedBytes(payload))) ? 'good' : 'bad';
}

export const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
