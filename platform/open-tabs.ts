import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { forgetReturn } from './return-teller.ts';
import { isOn, siteOf } from './settings.ts';
import { restartNotes, showBadge, stopNotes } from './tabs.ts';

/** The settings that change what stands on a page already. */
const SHOWN = ['appear', 'discreet', 'sensitivity', 'language', 'textSize', 'highlight', 'mark'] as const;

/** Has the gate look at a tab's page, as it would had the page just been opened. */
async function startGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['gate.js'] });
}

/** A tab that may not be touched, or that closed in the meantime, needs nothing. */
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

/** Draws the notes of every open page anew, as after a change of the facts that they are drawn from. */
export async function redrawEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [quietly(restartNotes(id))])));
}

/** Looks at every open page that may have notes: what is open before we are there would else wait for a reload. */
export async function startEverywhere(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.flatMap(({ id, url }) => {
      const site = siteOf(url);
      return id !== undefined && site && isOn(settings, site) ? [quietly(startGate(id))] : [];
    }),
  );
}

/** Brings open tabs in line with settings that just changed: notes go, come, or are drawn anew. */
export async function followInTabs(now: Settings, before: Settings): Promise<void> {
  const redraw = SHOWN.some((key) => now[key] !== before[key]);
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.flatMap(({ id, url }): Promise<unknown>[] => {
      if (id === undefined) return [];
      const site = siteOf(url);
      const [was, is] = [isOn(before, site), isOn(now, site)];
      // A page that was read once by hand, on a site left out, keeps its notes until all are switched off.
      const gone = !is && (was || !now.on);
      const badge = gone ? [showBadge(id, { text: '' })] : [];
      // A tab that tells no site may not be touched; Chromium would keep our script waiting there for the person's click.
      if (!site) return badge;
      if (!is) return gone ? [quietly(stopNotes(id)), ...badge] : [];
      if (!was) return [quietly(startGate(id))];
      const hush = now.discreet && !before.discreet ? [quietly(forgetReturn(id))] : [];
      return redraw ? [quietly(restartNotes(id)), ...hush] : [];
    }),
  );
}
