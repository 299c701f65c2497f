import browser, { type Runtime } from 'webextension-polyfill';
import { clearTabs } from './tabs.ts';

/** What the background tells the extension's own pages; frames of pages never hear it, and theirs does not count. */
const EXIT = { type: 'exit' } as const;

/**
 * Closes everything of ours that can be seen, at once: what stands in pages, popup, side panel, the statement, and the
 * numbers on the button. One key, of the browser's own, so that no page can swallow it. Pages get their notes again when
 * they are loaded again.
 */
export async function quickExit(): Promise<void> {
  // First, while the key still counts as the person's wish; Chromium's panel closes itself on the message.
  const sidebar = browser.sidebarAction?.close().catch(() => undefined);
  const told = browser.runtime.sendMessage(EXIT).catch(() => undefined);
  await Promise.all([sidebar, told, clearTabs()]);
}

/** For each page of the extension: goes when the background says so. */
export function closeOnExit(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // A frame's message has a tab; only the background has none.
    if (sender.id !== browser.runtime.id || sender.tab || (message as typeof EXIT | null)?.type !== EXIT.type)
      return undefined;
    void browser.tabs
      .getCurrent()
      .then((tab) => (tab?.id === undefined ? window.close() : browser.tabs.remove(tab.id)));
    return undefined;
  });
}
