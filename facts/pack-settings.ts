import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `facts/pack.json`: what a pack of this base says about itself, and whose packs the extension takes. `edition` goes up
 * by one with every pack published. `publicKey` is absent until the maintainers make a key; then no pack is taken.
 */
const schema = z.strictObject({
  topic: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  edition: z.int().min(1),
  publicKey: z
    .strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
    .optional(),
});
export type PackSettings = z.infer<typeof schema>;

/** @throws Error with `told` set, for the person to read, where the file is missing or not of its form. */
export function readPackSettings(folder: string): PackSettings {
  const told = (why: string) => Object.assign(new Error(`facts/pack.json: ${why}`), { told: true });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
  } catch (error) {
    throw told((error as Error).message);
  }
  const settings = schema.safeParse(content);
  if (!settings.success) throw told(z.prettifyError(settings.error));
  return settings.data;
}
