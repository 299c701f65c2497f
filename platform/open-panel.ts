import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill hands through untyped. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) of a window. Must be called at once in the handler of a click
 * or key: after the first `await` both browsers refuse.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
