import titles from 'virtual:facts/titles';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { searchTitles } from '../core/title-search.ts';
import { titlesOf } from '../core/titles-of.ts';
import { createAnswerCall } from '../platform/answer-call.ts';
import { followAppearance } from '../platform/appearance.ts';
import { followSettings } from '../platform/follow-settings.ts';
import { answerHandover } from '../platform/handover.ts';
import { CHECK_COMMAND, installMenu, onCheckCommand, onMenu } from '../platform/menus.ts';
import { listenToOmnibox } from '../platform/omnibox.ts';
import { redrawEverywhere } from '../platform/open-tabs.ts';
import { onShelf } from '../platform/pack/shelf-storage.ts';
import { quickExit } from '../platform/quick-exit.ts';
import { languageOf, readSettings } from '../platform/settings.ts';
import { stepNotes } from '../platform/tabs.ts';
import { keepPack } from './shared/kept-pack.ts';

export default defineBackground(() => {
  const packInUse = keepPack();
  browser.runtime.onMessage.addListener(
    createAnswerCall(async () => {
      const pack = await packInUse();
      return pack ? { base: pack.base, gate: pack.gate, lexicon: pack.lexicon, match: pack.match } : null;
    }),
  );
  onShelf(() => void redrawEverywhere());
  followSettings();
  followAppearance();
  browser.runtime.onMessage.addListener(answerHandover);
  browser.runtime.onInstalled.addListener(() => void installMenu());
  browser.contextMenus.onClicked.addListener(onMenu);
  listenToOmnibox(async (typed, most) => {
    const language = languageOf(await readSettings(), browser.i18n.getUILanguage());
    const pack = await packInUse();
    const inUse = pack ? titlesOf(pack.base, pack.lexicon) : titles;
    return searchTitles(inUse, language, typed, most);
  });
  browser.commands.onCommand.addListener((command, commanded) => {
    if (command === CHECK_COMMAND) onCheckCommand(commanded);
    if (command === 'next-note') void nextNote();
    if (command === 'quick-exit') void quickExit();
  });
});

/** Where no card can open, the popup does, which lists the notes or says why there are none: the key is always answered. */
async function nextNote(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && (await stepNotes(tab.id))) return;
  // Chrome before 127 opens it for a click alone.
  await browser.action.openPopup().catch(() => undefined);
}
