import browser from 'webextension-polyfill';
import { injectNotes, stopNotes } from './tabs.ts';

/**
 * What an earlier version left in a frame: its element, and its marks by name. Firefox ends an old script without letting
 * it clean up. Runs in the frame; must stand alone.
 */
const sweepFrame = () => {
  const left = document.querySelectorAll('fact-note-host');
  for (const element of Array.from(left)) element.remove();
  const marks = CSS.highlights as HighlightRegistry | undefined;
  const marked = Boolean(marks?.delete('fact-note'));
  marks?.delete('fact-note-open');
  return left.length > 0 || marked || globalThis.__factNotes !== undefined;
};

/** After an update: takes the old version's notes out of every open tab, and begins this one's where they stood. */
export async function renewTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : renew(id))));
}

async function renew(tabId: number): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: sweepFrame });
    await stopNotes(tabId);
    const had = frames.filter(({ result }) => result === true);
    await Promise.all(had.map(({ frameId }) => injectNotes(tabId, frameId)));
  } catch {
    // A tab that may not be touched has nothing of ours in it.
  }
}
