import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { drawsNothing, onSettings, readSettings } from './settings.ts';
import { restartNotes, showBadge } from './tabs.ts';
import { dressButton } from './toolbar-button.ts';

/** Keeps the button, and what stands in open tabs, the way the settings are. For the background; call once. */
export function followAppearance(): void {
  // Where the settings cannot be read the button stays as it is: nothing shows more than before.
  void readSettings().then(dressButton, () => undefined);
  onSettings((now, before) => void changeAppearance(now, before));
}

/** Brings every open tab to new settings at once: who turns discreet mode on has someone beside them. */
async function changeAppearance(now: Settings, before: Settings): Promise<void> {
  if (now.discreet !== before.discreet) await dressButton(now);
  if (now.discreet === before.discreet && drawsNothing(now) === drawsNothing(before)) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      if (now.discreet) await showBadge(id, { text: '' });
      await restartNotes(id);
    }),
  );
}
