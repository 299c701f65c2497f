import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startOptions } from '../../scripts/start-options.ts';

const HERE = import.meta.dirname;
const FILE = 'start-options.test.ts';

test('without arguments: Chromium, nothing of its own to open', () => {
  expect(startOptions([])).toMatchObject({ browser: 'chromium', help: false, targets: [] });
});

test('--firefox, --headless and a file beside an address', () => {
  expect(startOptions(['--firefox', '--headless', FILE, 'https://example.org/a'], HERE)).toEqual({
    browser: 'firefox',
    headless: true,
    help: false,
    targets: [
      { kind: 'file', value: join(HERE, FILE) },
      { kind: 'address', value: 'https://example.org/a' },
    ],
  });
});

test.each([
  ['a file that is not there', 'nowhere.html', /There is no file .*nowhere\.html/],
  ['a folder without an index page', '.', /has no index\.html/],
  ['an address of another kind', 'ftp://example.org/', /not a web address/],
  ['an address that is none', 'http://', /not a web address/],
  ['an option that is none', '--opera', /--opera/],
])('%s is an error that names it', (_, given, message) => {
  expect(() => startOptions([given], HERE)).toThrow(message);
});
