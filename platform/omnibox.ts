import browser, { type Omnibox } from 'webextension-polyfill';
import type { FactTitle } from '../core/title-search.ts';
import { noteAddress } from './note-address.ts';

/** Both browsers show at most five suggestions beside what was typed. */
const SUGGESTIONS = 5;

/** Finds facts for what was typed, best first, in the person's language. */
export type TitleSearch = (typed: string, most: number) => Promise<readonly FactTitle[]>;

/** Chrome reads a description as XML, Firefox as it stands: the signs that would make the difference are left out. */
const plain = (text: string) => text.replace(/[<>&]/g, ' ');

/** The suggestions for what stands in the address bar after our keyword. */
export async function suggest(search: TitleSearch, typed: string): Promise<Omnibox.SuggestResult[]> {
  const found = await search(typed, SUGGESTIONS);
  return found.map(({ title }) => ({ content: title, description: plain(title) }));
}

/** Opens the chosen note, or the best one for what was typed, or the general ones; what was typed goes nowhere. */
export async function enter(
  search: TitleSearch,
  typed: string,
  disposition: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  const [best] = await search(typed, 1);
  const url = browser.runtime.getURL(noteAddress(best?.id));
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Answers the address bar from now on. */
export function listenToOmnibox(search: TitleSearch): void {
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('searchNotes') });
  browser.omnibox.onInputChanged.addListener((typed, show) => void suggest(search, typed).then(show));
  browser.omnibox.onInputEntered.addListener((typed, disposition) => void enter(search, typed, disposition));
}
