import browser from 'webextension-polyfill';
import type { Answers } from './protocol.ts';

/** Chrome's side panel, which the polyfill hands through untyped. */
interface SidePanel {
  open(where: { readonly windowId: number } | { readonly tabId: number }): Promise<void>;
}

/** The command by which Firefox lets a person open the sidebar. */
const SIDEBAR_COMMAND = '_execute_sidebar_action';

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) beside a window or a tab. Must be called at once in the handler
 * of a click or key: after the first `await` both browsers refuse. A click in a page's frame, passed on by message, is the
 * person's wish to Chrome, and not to Firefox: there the answer tells the keys.
 */
export async function openPanel(
  where: { readonly windowId: number } | { readonly tabId: number },
): Promise<Answers['openPanel']> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  try {
    await (sidePanel ? sidePanel.open(where) : browser.sidebarAction.open());
    return { opened: true };
  } catch {
    const key = (await browser.commands.getAll()).find(({ name }) => name === SIDEBAR_COMMAND)?.shortcut;
    return key ? { opened: false, key } : { opened: false };
  }
}
