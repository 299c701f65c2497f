import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifestOf = (extension: string) => JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));

/** The key that the built manifest suggests for a command, for example `Alt+Shift+M`. @throws Error if it has none. */
export function suggestedKey(extension: string, command: string): string {
  const key = manifestOf(extension).commands?.[command]?.suggested_key?.default;
  if (typeof key !== 'string') throw new Error(`${extension}/manifest.json suggests no key for ${command}`);
  return key;
}

/** The id that the built manifest gives for Firefox. @throws Error if it gives none. */
export function geckoId(extension: string): string {
  const manifest = manifestOf(extension);
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension}/manifest.json gives no browser_specific_settings.gecko.id`);
  return id;
}
