import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';

const icons = (name: string) => Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${name}${size}.png`]));

/**
 * Gives the toolbar button its picture and title; neutral ones in discreet mode, which name neither us nor the matter.
 * Browsers forget this when they close, so it is done at every start.
 */
export async function dressButton({ discreet }: Settings): Promise<void> {
  const title = discreet ? browser.i18n.getMessage('neutralTitle') : browser.runtime.getManifest().name;
  await Promise.all([
    browser.action.setIcon({ path: icons(discreet ? 'neutral-' : '') }),
    browser.action.setTitle({ title }),
  ]);
}
