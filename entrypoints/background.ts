import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall } from '../platform/answer-call.ts';
import { followSettings } from '../platform/follow-settings.ts';
import { stepNotes } from '../platform/tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerCall);
  followSettings();
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'next-note') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await stepNotes(tab.id);
  });
});
