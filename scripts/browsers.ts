import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from './browser/driver.ts';
import { canInstall, installPackages } from './install-packages.ts';

/** Where a browser may be, and what Debian calls its package. */
interface Whereabouts {
  readonly title: string;
  /** The environment variable that overrides the search. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly packages: readonly string[];
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (root): root is string => Boolean(root),
);
/** Without any font a headless browser draws boxes: these two cover Latin text and the card's serif. */
const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...WINDOWS_ROOTS.flatMap((root) => [
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    packages: ['chromium', ...FONTS],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS_ROOTS.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr', ...FONTS],
  },
};

/** The browser's executable, or undefined. @throws Error if its environment variable names no executable. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = WHEREABOUTS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is not an executable file. Mend it or unset it.`);
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => path.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isExecutable);
}

/**
 * The executables of all these browsers. What is missing is installed where this is a Debian-like system and we are
 * root, in one run of the package manager.
 * @throws Error that says how to mend it, where a browser is missing and cannot be installed.
 */
export function ensureBrowsers(names: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstall()) {
    const titles = missing.map((name) => WHEREABOUTS[name].title).join(' and ');
    console.log(`${titles} not found: installing from the system's own packages (we are root and apt-get is here) …`);
    installPackages(missing.flatMap((name) => WHEREABOUTS[name].packages));
  }
  const found = {} as Record<BrowserName, string>;
  for (const name of names) found[name] = findBrowser(name) ?? missingBrowser(name);
  return found;
}

function missingBrowser(name: BrowserName): never {
  const { title, variable, commands, packages } = WHEREABOUTS[name];
  throw new Error(
    `${title} was not found (looked for ${commands.join(', ')} and in the usual places).\n` +
      `    mend: install it (Debian: apt-get install ${packages.join(' ')}), or set ${variable} to its executable.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    for (const [name, path] of Object.entries(ensureBrowsers(BROWSER_NAMES))) console.log(`${name}: ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
