import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/driver.ts';

export const HELP = `npm start -- [options] [URL or FILE …]

Builds the extension, starts a browser with it and shows the demo site, which this machine serves to itself.
With addresses, files or folders given, it opens those instead.

  --firefox     in Firefox (else in Chromium)
  --headless    without a window, even where there is a display: prints a table, saves screenshots in .output/demo/
  --help        this text

CHROMIUM_PATH and FIREFOX_PATH name the browser's executable where it is not found by itself.`;

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly help: boolean;
  /** Web addresses as given. */
  readonly targets: readonly Target[];
}

/** Something to open: an address, or a file or folder of this machine (absolute path). */
export type Target = { readonly kind: 'address' | 'file'; readonly value: string };

/** Reads the command line. @throws Error that names what is wrong and how to mend it. */
export function startOptions(args: readonly string[], from = process.env.INIT_CWD ?? process.cwd()): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless ?? !hasDisplay(),
    help: values.help ?? false,
    targets: positionals.map((given) => target(given, from)),
  };
}

function target(given: string, from: string): Target {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) {
    const url = URL.parse(given);
    if (url?.protocol === 'http:' || url?.protocol === 'https:') return { kind: 'address', value: url.href };
    throw new Error(`${given} is not a web address.\n    mend: give an http or https address, or a file's path.`);
  }
  const path = resolve(from, given);
  if (!existsSync(path))
    throw new Error(`There is no file ${path}.\n    mend: check the path, or start an address with https://`);
  if (statSync(path).isDirectory() && !existsSync(join(path, 'index.html')))
    throw new Error(`The folder ${path} has no index.html.\n    mend: name a file in it.`);
  return { kind: 'file', value: path };
}

/** macOS and Windows always have one. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
