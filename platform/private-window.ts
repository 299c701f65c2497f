import browser from 'webextension-polyfill';

/**
 * Whether this page of ours stands in a private window, where nothing is written. Chromium draws a popup over a private
 * window from the ordinary profile, so the window is asked as well.
 */
export async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const own = await browser.windows.getCurrent().catch(() => undefined);
  return own?.incognito === true;
}
