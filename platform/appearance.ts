import browser from 'webextension-polyfill';
import { onSettings, readSettings } from './settings.ts';
import { showBadge } from './tabs.ts';
import { dressButton } from './toolbar-button.ts';

/** Keeps the toolbar button the way the settings are: neutral and without numbers in discreet mode. For the background; call once. */
export function followAppearance(): void {
  // Where the settings cannot be read the button stays as it is: nothing shows more than before.
  void readSettings().then(dressButton, () => undefined);
  onSettings(async (now, before) => {
    if (now.discreet === before.discreet) return;
    await dressButton(now);
    if (!now.discreet) return;
    // At once, before the notes themselves are gone: who turns discreet mode on has someone beside them.
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && showBadge(id, { text: '' })));
  });
}
