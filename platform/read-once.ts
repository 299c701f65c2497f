import browser from 'webextension-polyfill';
import { injectNotes } from './tabs.ts';

/**
 * Has a tab's page read because the person asked for it, whatever the settings say of its site. It needs access to the
 * tab, which a press of our toolbar button gives for this once. False where the browser refuses.
 */
export async function readOnce(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    // A tab that we may not touch tells no address; Chromium would keep our script waiting there without a word.
    if (!(await browser.tabs.get(tabId)).url) return false;
    const asked = () => {
      globalThis.__factNotesAsked = true;
    };
    const frames = await browser.scripting.executeScript({ target, func: asked });
    await Promise.all(frames.map(({ frameId }) => injectNotes(tabId, frameId)));
    return true;
  } catch {
    return false;
  }
}
