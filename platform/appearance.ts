import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { dressMenu } from './menus.ts';
import { onSettings, readSettings } from './settings.ts';
import { showBadge } from './tabs.ts';
import { dressButton } from './toolbar-button.ts';

const dress = (settings: Settings) => Promise.all([dressButton(settings), dressMenu(settings)]);

/** Keeps the toolbar button and the menu the way the settings are: neutral and without numbers in discreet mode. For the background; call once. */
export function followAppearance(): void {
  // Where the settings cannot be read the button stays as it is: nothing shows more than before.
  void readSettings().then(dress, () => undefined);
  onSettings(async (now, before) => {
    if (now.discreet === before.discreet) return;
    await dress(now);
    if (!now.discreet) return;
    // At once, before the notes themselves are gone: who turns discreet mode on has someone beside them.
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && showBadge(id, { text: '' })));
  });
}
