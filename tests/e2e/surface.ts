import type { Settings } from '../../core/settings.ts';
import type { PageDriver, Viewport } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import type { Session } from './session.ts';

/** The narrowest screen that our pages are made for. */
export const NARROW: Viewport = { width: 320, height: 640 };

/** Stores settings as another page of ours would. What is left out is as it comes. */
export async function store(session: Session, settings: Partial<Settings>): Promise<void> {
  const stored = JSON.stringify({ settings: { version: 2, ...settings } });
  await session.browser.asExtension(`(globalThis.browser ?? chrome).storage.local.set(${stored}).then(() => 0)`);
}

export const storedSettings = (session: Session) =>
  session.browser.asExtension<Partial<Settings> | undefined>(
    `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings)`,
  );

/** Waits until an expression in a page is true. */
export const until = (page: PageDriver, expression: string, what: string, timeout?: number) =>
  waitUntil(() => page.evaluate<boolean>(`Boolean(${expression})`), Boolean, what, timeout);

/** Presses the one button, link, label or summary that says these words, or has them as its name. */
export async function press(page: PageDriver, words: string): Promise<void> {
  await waitUntil(
    () =>
      page.evaluate<string>(`(() => {
        const words = ${JSON.stringify(words)};
        const all = [...document.querySelectorAll('button, a, label, summary')].filter((element) =>
          (element.getAttribute('aria-label') ?? element.innerText).trim() === words
          || document.getElementById(element.getAttribute('aria-labelledby'))?.innerText === words);
        if (all.length === 1) all[0].click();
        return String(all.length);
      })()`),
    (count) => count === '1',
    `one control that says “${words}”`,
  );
}

/**
 * How many pixels of a page stand out of its viewport sideways, by which elements; empty is what is wanted. What waits in a closed
 * fold is not laid out anew in Firefox, and not looked at.
 */
export const sideways = (page: PageDriver) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(element).clipPath === 'none')
    .map((element) => element.tagName + '.' + element.className + ' ' + Math.round(element.getBoundingClientRect().right))`);

/** Chooses a radio button by its value. */
export const choose = (page: PageDriver, value: string) =>
  until(page, `document.querySelector('input[type=radio][value="${value}"]')`, `the choice ${value}`).then(() =>
    page.evaluate(`document.querySelector('input[type=radio][value="${value}"]').click()`),
  );
