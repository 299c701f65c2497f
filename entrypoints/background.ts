import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall } from '../platform/answer-call.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answerCall);
});
