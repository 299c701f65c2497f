import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The id that the built manifest gives for Firefox. @throws Error if it gives none. */
export function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension}/manifest.json gives no browser_specific_settings.gecko.id`);
  return id;
}
