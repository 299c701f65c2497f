import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBelow } from '../../scripts/static-files.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const ARTICLE = join(PAGES, 'june-2025-article/index.html');

test.each([
  ['a file', '/june-2025-article/index.html', ARTICLE],
  ['a folder means its index page', '/june-2025-article/', ARTICLE],
  ['a folder without one', '/', undefined],
  ['nothing there', '/nowhere/', undefined],
  ['a way out of the folder', '/../../../package.json', undefined],
])('%s', (_, path, file) => {
  expect(fileBelow(PAGES, path)).toBe(file);
});
