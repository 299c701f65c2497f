import { z } from 'zod/mini';
import type { Fault, Refusal } from '../../core/pack/refusal.ts';
import type { PackRead } from '../../core/pack/stored.ts';
import { payloadSchema } from './payload.ts';
import { keyName, type PublicKey, verifySignature } from './signature.ts';

/** The format that this version reads and writes. */
export const FORMAT = 'fact-pack';
export const FORMAT_VERSION = 1;

/** Most bytes of a file: two are kept, and browsers give an extension 10 MB. The project's own has 1.6 MB. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** The file: what is signed stands in it as one text, so that no reading of JSON can differ from what was signed. */
const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  key: z.string().check(z.maxLength(100)),
  signature: z.string().check(z.maxLength(100)),
  payload: z.string(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

const foreignSchema = z.object({ format: z.literal(FORMAT), version: z.int() });

const refused = (...refusals: Refusal[]): PackRead => ({ ok: false, refusals });

/** Most faults that are told. */
const MOST_FAULTS = 20;

/**
 * Reads a pack's file: size, frame, signature by the pinned key, form, in this order, so that nothing in it is looked at
 * before it is known whose it is. Never throws. Whether the pack may be used is for `judgePack` in `core/pack/`.
 * @param key the pinned key; undefined where none is pinned, and then every pack is refused.
 */
export async function readPack(file: Uint8Array | string, key: PublicKey | undefined): Promise<PackRead> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  if (bytes.length > MOST_BYTES) return refused({ code: 'too-large', bytes: bytes.length, most: MOST_BYTES });
  const text = decode(bytes);
  const frame = text === undefined ? undefined : parse(text);
  const envelope = envelopeSchema.safeParse(frame);
  if (text === undefined || !envelope.success) {
    const foreign = foreignSchema.safeParse(frame);
    return foreign.success && foreign.data.version !== FORMAT_VERSION
      ? refused({ code: 'other-format', version: foreign.data.version })
      : refused({ code: 'not-a-pack' });
  }
  if (!key) return refused({ code: 'no-key' });
  const { payload, signature, key: signer } = envelope.data;
  // A half of a character would be signed as another: two payloads must never have the same bytes.
  if (!payload.isWellFormed()) return refused({ code: 'bad-signature' });
  if (signer !== (await keyName(key))) return refused({ code: 'other-key', key: signer });
  const verified = await verifySignature(key, payload, signature);
  if (verified !== 'good') return refused({ code: verified === 'bad' ? 'bad-signature' : 'cannot-verify' });

  const pack = payloadSchema.safeParse(parse(payload));
  if (pack.success) return { ok: true, pack: pack.data, text };
  const faults: Fault[] = pack.error.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => ({ at: path.join('.') || 'the payload', message }));
  return refused({ code: 'unsound', faults });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined where it is no JSON, or has a key that would set an object's prototype when copied. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => {
      if (name === '__proto__') throw new SyntaxError('a reserved name');
      return value;
    });
  } catch {
    return undefined;
  }
}
