import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '../../core/settings.ts';
import type { Language } from '../../core/types.ts';
import { languageOf, onSettings, readSettings } from '../../platform/settings.ts';

/** The settings as they are now, wherever they are changed; undefined until they are read. The page speaks and sizes itself by them. */
export function useSettings(): { readonly settings: Settings; readonly language: Language } | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  useEffect(() => {
    if (!settings) return;
    document.documentElement.lang = languageOf(settings, browser.i18n.getUILanguage());
    document.documentElement.style.zoom = `${settings.textSize}%`;
  }, [settings]);
  return settings && { settings, language: languageOf(settings, browser.i18n.getUILanguage()) };
}
