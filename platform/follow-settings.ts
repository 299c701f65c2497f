import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { registerGate } from './gate-registration.ts';
import { followInTabs, startEverywhere } from './open-tabs.ts';
import { onSettings, readSettings, storeSettings } from './settings.ts';
import { onSynced } from './settings-sync.ts';
import { onAccess } from './site-access.ts';

/**
 * Keeps the browser in line with the settings for as long as the background lives: where the gate runs, and what stands
 * in open tabs. All listeners are added in the background's first turn, or the browser would not wake it for them.
 */
export function followSettings(): void {
  onSettings(async (now, before) => {
    await registerGate(now);
    await followInTabs(now, before);
  });
  onSynced(async (synced) => {
    const own = await readSettings();
    if (own.sync && JSON.stringify(own) !== JSON.stringify(synced)) await storeSettings(synced);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update takes registrations with it, and leaves the scripts of the old version in open pages.
    if (reason === 'install' || reason === 'update') await startEverywhere(await register());
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void register());
  onAccess(async () => startEverywhere(await register()));
  // Whatever woke the background: a registration that got lost comes back with it.
  void register();
}

async function register(): Promise<Settings> {
  const settings = await readSettings();
  await registerGate(settings);
  return settings;
}
