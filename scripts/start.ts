import { basename } from 'node:path';
import type { BrowserDriver } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { ensureBrowsers } from './browsers.ts';
import { demoPages } from './demo-pages.ts';
import { demoRun, type Stop } from './demo-run.ts';
import { buildExtension } from './extension-build.ts';
import { type Site, serveSite } from './site.ts';
import { HELP, type StartOptions, startOptions } from './start-options.ts';

/** `npm start`: the extension in a browser, on the demo site or on pages given. */
async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);

  console.log(`Building the extension for ${options.browser} …`);
  const extension = buildExtension(options.browser);
  const executablePath = ensureBrowsers([options.browser])[options.browser];
  const site = await serveSite({
    files: options.targets.filter(({ kind }) => kind === 'file').map(({ value }) => value),
  });
  const { headless } = options;
  console.log(`Starting ${executablePath}${headless ? ', without a window' : ''} …`);
  const browser = await launch(options.browser, { executablePath, extension, headless });
  try {
    if (headless) await demoRun(browser, stops(options, site));
    else await showWindow(browser, options, site);
  } finally {
    await browser.close().catch(() => undefined);
    await site.close();
  }
}

/** Opens the pages for a person to look at, until the window closes or Ctrl-C. */
async function showWindow(browser: BrowserDriver, options: StartOptions, site: Site): Promise<void> {
  const urls = options.targets.length > 0 ? stops(options, site).map(({ url }) => url) : [`${site.origin}/`];
  for (const url of urls) await browser.open(url).catch((error: Error) => console.error(`${url}: ${error.message}`));
  console.log(`The demo site is at ${site.origin}/. Close the window or press Ctrl-C to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([browser.closed, interrupted]);
}

function stops({ targets }: StartOptions, site: Site): Stop[] {
  if (targets.length === 0) return demoPages().map(({ name }) => ({ name, url: `${site.origin}/${name}/` }));
  return targets.map(({ kind, value }, at) => ({
    name: `${at + 1}-${kind === 'file' ? basename(value).replace(/\.\w+$/, '') : new URL(value).hostname}`,
    url: kind === 'file' ? site.addressOf(value) : value,
  }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
