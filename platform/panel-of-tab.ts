import browser from 'webextension-polyfill';

/** Chrome's side panel; the polyfill does not know it. */
interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** The command by which Firefox lets a person open the sidebar. */
const SIDEBAR_COMMAND = '_execute_sidebar_action';

/**
 * Opens the side panel of a tab's window. Chrome counts a click in a page's frame, passed on by message, as the person's
 * wish; it must be asked before anything is awaited. Firefox does not: there the answer tells the keys that open it.
 */
export async function openPanelOfTab(tabId: number): Promise<{ opened: boolean; key?: string }> {
  const panel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
  if (panel) {
    try {
      await panel.open({ tabId });
      return { opened: true };
    } catch {
      return { opened: false };
    }
  }
  const commands = await browser.commands.getAll();
  const key = commands.find(({ name }) => name === SIDEBAR_COMMAND)?.shortcut;
  return key ? { opened: false, key } : { opened: false };
}
