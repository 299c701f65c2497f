import titles from 'virtual:facts/titles';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { searchTitles } from '../core/title-search.ts';
import { answerCall } from '../platform/answer-call.ts';
import { followSettings } from '../platform/follow-settings.ts';
import { answerHandover } from '../platform/handover.ts';
import { CHECK_COMMAND, installMenu, onCheckCommand, onMenu } from '../platform/menus.ts';
import { listenToOmnibox } from '../platform/omnibox.ts';
import { languageOf, readSettings } from '../platform/settings.ts';
import { stepNotes } from '../platform/tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerCall);
  followSettings();
  browser.runtime.onMessage.addListener(answerHandover);
  browser.runtime.onInstalled.addListener(() => void installMenu());
  browser.contextMenus.onClicked.addListener(onMenu);
  listenToOmnibox(async (typed, most) => {
    const language = languageOf(await readSettings(), browser.i18n.getUILanguage());
    return searchTitles(titles[language], typed, most);
  });
  browser.commands.onCommand.addListener((command, commanded) => {
    if (command === CHECK_COMMAND) onCheckCommand(commanded);
    if (command === 'next-note') void nextNote();
  });
});

async function nextNote(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await stepNotes(tab.id);
}
