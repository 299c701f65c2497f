import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall } from '../platform/answer-call.ts';
import { followAppearance } from '../platform/appearance.ts';
import { quickExit } from '../platform/quick-exit.ts';
import { renewTabs } from '../platform/renew-tabs.ts';
import { stepNotes } from '../platform/tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerCall);
  followAppearance();
  // Whatever the reason: a version put in anew finds what the one before it left.
  browser.runtime.onInstalled.addListener(() => void renewTabs());
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'quick-exit') await quickExit();
    if (command !== 'next-note') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await stepNotes(tab.id);
  });
});
