import type { BrowserDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';

/** What the browser tells of a menu that was opened on something. */
export interface MenuTarget {
  readonly selectionText?: string;
  readonly linkUrl?: string;
  readonly linkText?: string;
  readonly srcUrl?: string;
  readonly mediaType?: 'image';
}

const EXTENSION = `WebExtensionPolicy.getByID('medi-cal-fact-notes@medi-cal-fact-notes.example').extension`;

/** The browser window's tab with an id of the extension API's. */
const nativeTab = (tabId: number) => `${EXTENSION}.tabManager.get(${tabId}).nativeTab`;

/** Chooses our item of the context menu, with the data of the real event, on something in a tab. */
export async function chooseMenu(browser: BrowserDriver, tabId: number, target: MenuTarget): Promise<void> {
  const info = JSON.stringify({
    menuItemId: 'check-claim',
    editable: false,
    frameId: 0,
    pageUrl: 'https://page.example/',
    modifiers: [],
    ...target,
  });
  await browser.beyondPages(
    browser.name === 'chromium'
      ? `chrome.tabs.get(${tabId}).then((tab) => { chrome.contextMenus.onClicked.dispatch(${info}, tab); })`
      : `(() => { ${EXTENSION}.emit('webext-menu-menuitem-click', ${info}, ${nativeTab(tabId)}); })()`,
  );
}

/** Gives one of our commands, in a tab that is in front. */
export async function command(browser: BrowserDriver, tabId: number, name: string): Promise<void> {
  await browser.beyondPages(
    browser.name === 'chromium'
      ? `chrome.tabs.get(${tabId}).then((tab) => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })`
      : `(() => { ${EXTENSION}.shortcuts.onCommand(${JSON.stringify(name)}); })()`,
  );
}

/** Lets the extension into private windows, as a person does in the browser's list of extensions; it starts anew by it. */
export async function allowInPrivate(browser: BrowserDriver): Promise<void> {
  if (browser.name === 'chromium') {
    const list = await browser.open('chrome://extensions/');
    // Without its developer mode Chromium does not bring an unpacked extension back once it started anew.
    await list.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(
        { extensionId: '${new URL(browser.extensionOrigin).host}', incognitoAccess: true });
      return 0;
    })()`);
    await list.close();
  } else
    await browser.beyondPages(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = 'medi-cal-fact-notes@medi-cal-fact-notes.example';
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    })()`);
  const allowed = () =>
    browser.asExtension<boolean>('(globalThis.browser ?? chrome).extension.isAllowedIncognitoAccess()');
  await waitUntil(allowed, Boolean, 'the right to private windows');
}

/** Types into the address bar after our keyword; the suggestions' texts. */
export async function suggestions(browser: BrowserDriver, typed: string): Promise<string[]> {
  return browser.beyondPages(
    browser.name === 'chromium'
      ? `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)}, resolve)).then((all) => all.map(({ description }) => description))`
      : `(async () => {
          gURLBar.focus();
          gURLBar.inputField.focus();
          gURLBar.value = ${JSON.stringify(`dhcs ${typed}`)};
          gURLBar.startQuery({ searchString: ${JSON.stringify(`dhcs ${typed}`)} });
          const context = await gURLBar.lastQueryContextPromise;
          return context.results.filter(({ payload }) => payload.keyword === 'dhcs').map(({ payload }) => payload.title ?? payload.content);
        })()`,
  );
}

/** Presses Enter in the address bar, on a suggestion's text or on what was typed. */
export async function enterAddress(browser: BrowserDriver, text: string): Promise<void> {
  await browser.beyondPages(
    browser.name === 'chromium'
      ? `(() => { chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'newForegroundTab'); })()`
      : `(() => { ${EXTENSION}.emit('webext-omnibox-input-entered', ${JSON.stringify(text)}, 'newForegroundTab'); })()`,
  );
}
