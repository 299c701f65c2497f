import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { siteOf } from './settings.ts';
import { hasAccess, onAccess } from './site-access.ts';
import { type FrameNotes, notesOfTab } from './tabs.ts';

/** A tab as the popup and the side panel see it. */
export interface WatchedTab {
  readonly id: number;
  /** Undefined where it is no web page, or the browser does not let us know. */
  readonly site?: string;
  /** Whether the browser lets us read the site. */
  readonly access: boolean;
  /** What its frames show, the page itself first. */
  readonly frames: readonly FrameNotes[];
  /** The toolbar button says something of it. */
  readonly mentioned: boolean;
}

/** Changes come in bursts (a page loads, its frames report): one look after them is enough. In milliseconds. */
const REST_MS = 80;

/**
 * Calls back with the tab named, or with whichever is in front of this window, now and after everything that may change
 * what it shows: another tab comes to the front, the page goes elsewhere, its notes or our access change. Nothing is
 * polled. Returns how to stop.
 */
export function watchTab(named: number | undefined, tell: (tab: WatchedTab | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let shown: number | undefined;
  let turn = 0;

  const look = async () => {
    const mine = ++turn;
    const tab = await readTab(named);
    if (stopped || mine !== turn) return;
    shown = tab?.id;
    tell(tab);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  };
  const ofTab = (id: number | undefined) => id === shown && soon();
  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status || change.url) ofTab(id);
  };
  // Frames tell the background that their notes changed; the browser lets every page of ours hear it. Nobody is answered.
  const onMessage = (_: unknown, sender: Runtime.MessageSender): undefined => void ofTab(sender.tab?.id);

  browser.tabs.onActivated.addListener(soon);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(soon);
  browser.runtime.onMessage.addListener(onMessage);
  const stopAccess = onAccess(soon);
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(soon);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(soon);
    browser.runtime.onMessage.removeListener(onMessage);
    stopAccess();
  };
}

async function readTab(named: number | undefined): Promise<WatchedTab | undefined> {
  const tab = await (named === undefined ? front() : browser.tabs.get(named)).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  const site = siteOf(tab.url);
  const [access, frames, badge] = await Promise.all([
    site ? hasAccess(site) : hasAccess(),
    // Only a tab that we may touch tells its address; in another, Chromium keeps a script waiting for the person's click.
    site ? notesOfTab(tab.id) : [],
    browser.action.getBadgeText({ tabId: tab.id }).catch(() => ''),
  ]);
  return {
    id: tab.id,
    ...(site ? { site } : {}),
    access,
    frames: [...frames].sort((a, b) => a.frameId - b.frameId),
    mentioned: badge !== '',
  };
}

const front = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];
