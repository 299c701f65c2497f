import browser from 'webextension-polyfill';
import type { FactId } from '../core/types.ts';
import { statementAddress } from './statement-address.ts';

/** Opens the statement as it stood, at a fact's quotation, in a new tab. */
export const openStatement = (fact: FactId) =>
  browser.tabs.create({ url: browser.runtime.getURL(statementAddress(fact)) });
