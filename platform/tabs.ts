import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import type { FrameNote } from './frame-api.ts';
import { hasStored } from './pack/shelf-storage.ts';
import { drawsNothing, readSettings } from './settings.ts';

/** What one frame of a tab shows. */
export interface FrameNotes {
  readonly frameId: number;
  readonly tier: 'notes' | 'overview' | 'mention' | 'none';
  readonly notes: readonly FrameNote[];
}

/** Runs in the frame's isolated world; must stand alone. */
const readFrame = () => {
  const api = globalThis.__factNotes;
  return api ? { tier: api.tier(), notes: api.list() } : null;
};

/** Asks every frame of a tab what it shows. Empty for pages that extensions may not touch. */
export async function notesOfTab(tabId: number): Promise<FrameNotes[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readFrame });
    return results.flatMap(({ frameId, result }) => {
      const found = result as ReturnType<typeof readFrame>;
      return found ? [{ frameId, ...found }] : [];
    });
  } catch {
    return [];
  }
}

/** Scrolls one frame to a note and opens its card. False where nothing may be drawn, or the note or its frame is gone. */
export async function showNote(tabId: number, frameId: number, key: string): Promise<boolean> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (wanted: string) => globalThis.__factNotes?.show(wanted) ?? false,
      args: [key],
    });
    return first?.result === true;
  } catch {
    return false;
  }
}

/**
 * Opens the next note of a tab, in the first frame that has one, the page itself before its frames.
 * @returns false where no card opened: the tab has no note, or nothing may be drawn on its page.
 */
export async function stepNotes(tabId: number): Promise<boolean> {
  const frames = (await notesOfTab(tabId)).sort((a, b) => a.frameId - b.frameId);
  const frame = frames.find(({ notes }) => notes.length > 0);
  if (!frame) return false;
  const target = { tabId, frameIds: [frame.frameId] };
  const [stepped] = await browser.scripting.executeScript({ target, func: () => globalThis.__factNotes?.step() });
  return stepped?.result === true;
}

/** Takes everything of ours out of a tab's frames, or out of one. */
export async function stopNotes(tabId: number, frameId?: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: () => globalThis.__factNotes?.stop(),
    });
  } catch {
    // A tab that may not be touched has nothing of ours in it.
  }
}

/** Takes everything of ours out of all tabs, and off their button. */
export async function clearTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [stopNotes(id), showBadge(id, { text: '' })])));
}

/** The sheets that colour the marks, by the person's choice. */
const COLOURS: Readonly<Record<Settings['highlight'], readonly string[]>> = {
  tint: ['highlight.css'],
  underline: ['highlight-underline.css'],
  none: [],
};

/**
 * The cascade's origin that the sheets are put in as. Pages can list an injected sheet of neither. Firefox takes only
 * `USER` sheets into shadow roots; Chromium paints no background of a highlight that only a `USER` sheet colours.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Runs in the frame's isolated world; must stand alone. Where no pack is stored, no frame has to ask for one. */
const tellOfPack = () => {
  globalThis.__factNotesPack = true;
};

/** The second stage and the colours of its marks, put into one frame; no colours where nothing may be drawn or marked. */
export async function injectNotes(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [settings, stored] = await Promise.all([readSettings(), hasStored()]);
  if (stored) await browser.scripting.executeScript({ target, func: tellOfPack });
  const files = drawsNothing(settings) ? [] : [...COLOURS[settings.highlight]];
  await Promise.all([
    files.length > 0 ? browser.scripting.insertCSS({ target, files, origin: ORIGIN }) : undefined,
    browser.scripting.executeScript({ target, files: ['notes.js'] }),
  ]);
}

/** Begins a tab's notes anew, in the frames that have them, the way the settings are now. */
export async function restartNotes(tabId: number): Promise<void> {
  const frames = await notesOfTab(tabId);
  if (frames.length === 0) return;
  await stopNotes(tabId);
  const frameIds = frames.map(({ frameId }) => frameId);
  // Taking out a sheet that was never put in is no error.
  const files = Object.values(COLOURS).flat();
  await browser.scripting.removeCSS({ target: { tabId, frameIds }, files, origin: ORIGIN }).catch(() => undefined);
  await Promise.all(frameIds.map((frameId) => injectNotes(tabId, frameId).catch(() => undefined)));
}

/** What the toolbar button says of a tab: the number of notes, a dot for a mention, nothing; in discreet mode never anything. */
export async function showBadge(tabId: number, { text }: { readonly text: string }): Promise<void> {
  const shown = (await readSettings()).discreet ? '' : text;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#14525b' });
    await browser.action.setBadgeText({ tabId, text: shown });
  } catch {
    // The tab was closed in the meantime.
  }
}
