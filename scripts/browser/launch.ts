import { launchChromium } from './chromium.ts';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts the browser of that name with the extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
