import { describe, expect, test } from 'vitest';
import { filesUnder, type Import, type SourceFile } from './source-files.ts';

/** What a folder may import: folders of the project and packages. `why` tells where else the code belongs. */
interface Zone {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const ZONES: readonly Zone[] = [
  {
    folder: 'core',
    folders: ['core'],
    packages: ['fuse.js', '@orama/stemmers', 'papaparse', 'uqr'],
    why: 'core/ is pure: pass what it needs in as an argument, or move the file to page/ (DOM) or platform/ (browser.*)',
  },
  {
    folder: 'page',
    folders: ['core', 'page'],
    packages: ['@floating-ui/dom'],
    why: 'page/ knows the DOM and core/ only: hand results to a callback that entrypoints/ passes in',
  },
  {
    folder: 'components',
    folders: ['core', 'components'],
    packages: ['preact'],
    why: 'components get props and give callbacks: let entrypoints/ call platform/ or page/ for them',
  },
  {
    folder: 'platform',
    folders: ['core', 'platform'],
    packages: ['zod/mini', 'webextension-polyfill'],
    why: 'platform/ is browser.* and nothing else: move logic to core/, drawing to components/',
  },
  {
    folder: 'facts',
    folders: ['core', 'facts'],
    packages: ['zod', 'yaml', 'vite', 'node:fs', 'node:path'],
    why: 'facts/ is read at build time, from core/ and Node alone: what the browser needs goes through facts/vite-plugin.ts',
  },
  {
    folder: 'entrypoints',
    folders: ['core', 'page', 'platform', 'components', 'entrypoints'],
    packages: ['preact', 'webextension-polyfill', 'wxt', 'virtual:facts'],
    why: 'entrypoints/ wires the folders of the extension: data comes as virtual:facts/…, never from facts/ itself',
  },
];

const inside = (name: string, folders: readonly string[]) => folders.some((folder) => name.startsWith(`${folder}/`));
const isPackage = (name: string, packages: readonly string[]) =>
  packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));

/** `a.ts imports b` for each import that breaks a rule. */
function offences(files: readonly SourceFile[], allowed: (item: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((item) => !allowed(item, file)).map(({ target }) => `${file.name} imports ${target}`),
  );
}

describe('each folder imports only what stands below it', () => {
  test.each(ZONES)('$folder: $folders, $packages', ({ folder, folders, packages, why }) => {
    const files = filesUnder(folder);
    expect(files.length).toBeGreaterThan(0);
    const found = offences(files, ({ target, own }) => (own ? inside(target, folders) : isPackage(target, packages)));
    expect(found, `To mend: ${why}.`).toEqual([]);
  });
});

describe('a package stands behind one file', () => {
  test.each([
    { folder: 'core', name: 'fuse.js', file: 'core/fuse.ts' },
    { folder: 'core', name: '@orama/stemmers', file: 'core/lexicon.ts' },
    { folder: 'core', name: 'papaparse', file: 'core/claims-csv.ts' },
    { folder: 'core', name: 'uqr', file: 'core/qr-code.ts' },
    { folder: 'page', name: '@floating-ui/dom', file: 'page/placement.ts' },
  ])('$name in $folder/: $file alone', ({ folder, name, file }) => {
    const users = filesUnder(folder).filter(({ imports }) => imports.some(({ target }) => isPackage(target, [name])));
    expect(
      users.map((user) => user.name),
      `To mend: call what ${file} exports instead of ${name}, so that it can be changed in one place.`,
    ).toEqual([file]);
  });
});

/** The settings' names and defaults are values that platform/ stores and components/ draw. */
const SHARED_VALUES = ['core/settings.ts'];

test('only types and the settings’ values cross from core into platform', () => {
  const found = offences(
    filesUnder('platform'),
    ({ target, typeOnly }) => typeOnly || !inside(target, ['core']) || SHARED_VALUES.includes(target),
  );
  expect(found, 'To mend: write `import type`, or let entrypoints/ pass the value in.').toEqual([]);
});

describe('nobody imports', () => {
  const all = ['core', 'facts', 'page', 'platform', 'components', 'modules'].flatMap(filesUnder);
  test.each(['entrypoints', 'tests', 'scripts'])('%s/', (folder) => {
    const found = offences(all, ({ target }) => !inside(target, [folder]));
    expect(found, `To mend: move what is shared out of ${folder}/, into the folder it is about.`).toEqual([]);
  });
  test.each(['entrypoints', 'tests'])('%s/, from scripts/ neither', (folder) => {
    const found = offences(filesUnder('scripts'), ({ target }) => !inside(target, [folder]));
    expect(found, `To mend: move what is shared out of ${folder}/.`).toEqual([]);
  });
});

test('facts/ imports Node and YAML only where files are read or a build is served', () => {
  const readers = [
    'facts/load.ts',
    'facts/model.ts',
    'facts/pack-settings.ts',
    'facts/read-yaml.ts',
    'facts/vite-plugin.ts',
  ];
  const files = filesUnder('facts').filter(({ name }) => !readers.includes(name));
  const found = offences(files, ({ target }) => !isPackage(target, ['node:fs', 'node:path', 'yaml', 'vite']));
  expect(found, `To mend: read the file in one of ${readers.join(', ')} and pass its content in.`).toEqual([]);
});
