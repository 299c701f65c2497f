import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { factsPlugin } from '../../facts/vite-plugin.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where the gallery is built to. */
export const GALLERY = join(ROOT, '.output/gallery');

/**
 * Builds the gallery: a page that draws each state of the card and the pill in the open, by the components that ship.
 * In pages of others they stand in a closed shadow root, into which neither axe nor a measuring script sees.
 */
export async function buildGallery(): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), factsPlugin(join(ROOT, 'facts'))],
    build: { outDir: GALLERY, emptyOutDir: true, modulePreload: false },
  });
}
