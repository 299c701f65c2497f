import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuilt } from '../../../scripts/extension-build.ts';

/** What a page is measured with. */
export interface Variant {
  readonly name: 'bare' | 'empty' | 'walk' | 'ours';
  /** The extension's folder; a bare browser has none. */
  readonly extension?: string;
}

/** What any content script costs, because the browser makes a world for it. */
const EMPTY = '';

/** The least that reading a page takes: each text node once, with one expression. */
const WALK = `const words = /medi-?cal|medicaid|\\bICE\\b|DHCS/i;
const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
let hits = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) if (words.test(node.data)) hits++;
`;

/** Where and when the gate runs, as `platform/gate-registration.ts` registers it. */
const AS_THE_GATE = {
  matches: ['http://*/*', 'https://*/*'],
  run_at: 'document_end',
  all_frames: true,
  match_origin_as_fallback: true,
};

/** The variants to compare; the two small extensions are made in a temporary folder, in the gate's own frames and at its own moment. */
export function variants(): { readonly all: readonly Variant[]; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'fact-notes-bench-'));
  const make = (name: 'empty' | 'walk', script: string): Variant => {
    const extension = join(folder, name);
    mkdirSync(extension);
    writeFileSync(join(extension, 'script.js'), script);
    const made = {
      manifest_version: 3,
      name,
      version: '1',
      content_scripts: [{ ...AS_THE_GATE, js: ['script.js'] }],
    };
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(made));
    return { name, extension };
  };
  return {
    all: [
      { name: 'bare' },
      make('empty', EMPTY),
      make('walk', WALK),
      { name: 'ours', extension: requireBuilt('chromium') },
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
