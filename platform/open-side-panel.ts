import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}
declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/**
 * Opens the browser's own panel beside a window. Only within a click, before anything is awaited, which is why the window
 * must be known by then. False where the browser refuses.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const panel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
    await (panel ? panel.open({ windowId }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
