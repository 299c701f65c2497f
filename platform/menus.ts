import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { handOver } from './handover.ts';
import { openPanel } from './open-panel.ts';
import { readSettings } from './settings.ts';

const ITEM = 'check-claim';
export const CHECK_COMMAND = 'check-selection';

/** What our item says; in discreet mode neither us nor the matter. */
const titleOf = ({ discreet }: Settings) => browser.i18n.getMessage(discreet ? 'neutralCheck' : 'checkClaim');

/** Puts "Check against DHCS facts" into the menu of selections, links and images; both browsers keep it from then on. */
export async function installMenu(): Promise<void> {
  const title = titleOf(await readSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection', 'link', 'image'] });
}

/** Gives the item the words for the settings as they are now. Before the install there is none, which is no error. */
export async function dressMenu(settings: Settings): Promise<void> {
  await browser.contextMenus.update(ITEM, { title: titleOf(settings) }).catch(() => undefined);
}

/** Checks what the menu was opened on: the selection, else the link's text, else the image's description. */
export function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  if (info.menuItemId !== ITEM || tab?.windowId === undefined) return;
  const { windowId, id } = tab;
  void openPanel({ windowId });
  const said = info.selectionText?.trim() || info.linkText?.trim();
  if (said) return void handOver(windowId, said);
  // Chrome tells a link's address only, and neither browser an image's description: the page is asked for them.
  void inFrames(id, info.frameId, describe, [info.linkUrl ?? '', info.srcUrl ?? '']).then((text) =>
    handOver(windowId, text),
  );
}

/** Checks what is selected in a tab; with nothing selected the panel opens to be pasted into. */
export function onCheckCommand(tab: Tabs.Tab | undefined): void {
  if (tab?.windowId === undefined) return;
  const { windowId, id } = tab;
  void openPanel({ windowId });
  void inFrames(id, undefined, selected, []).then((text) => handOver(windowId, text));
}

/** The first text that a function finds in a tab's frames; empty where there is none or the page may not be touched. */
async function inFrames<A extends string[]>(
  tabId: number | undefined,
  frameId: number | undefined,
  func: (...args: A) => string,
  args: A,
): Promise<string> {
  if (tabId === undefined) return '';
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({ target, func: func as () => string, args });
    return (
      results.map(({ result }) => result).find((text): text is string => typeof text === 'string' && text !== '') ?? ''
    );
  } catch {
    return '';
  }
}

/** Runs in the page's frame; must stand alone. */
const selected = () => (getSelection()?.toString() ?? '').trim();

/** The text of the link, else the description of the image, that has this address; the one under the pointer before others. Must stand alone. */
function describe(link: string, image: string): string {
  const first = <T extends Element>(all: readonly T[]) => all.find((element) => element.matches(':hover')) ?? all[0];
  const altOf = (picture: HTMLImageElement) =>
    picture.alt ||
    picture.ariaLabel ||
    picture.closest('figure')?.querySelector('figcaption')?.innerText ||
    picture.title;
  const picture = first(
    [...document.images].filter(({ currentSrc, src }) => image && (currentSrc === image || src === image)),
  );
  const anchor = first(
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => link && href === link),
  );
  const inside = anchor?.querySelector('img');
  const text = picture ? altOf(picture) : '';
  return (text || anchor?.innerText || anchor?.ariaLabel || (inside && altOf(inside)) || '').trim();
}
