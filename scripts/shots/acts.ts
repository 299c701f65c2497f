import type { PageDriver, Snapshot } from '../browser/driver.ts';
import { waitUntil } from '../browser/tab.ts';

const hasCard = (seen: Snapshot) => seen.parts.some(({ part, box }) => part === 'card' && box.width > 0);

/** Waits for the card of the note that opens by itself, and brings its passage into view at this size. */
export async function opened(page: PageDriver): Promise<void> {
  const seen = await page.waitForNotes(hasCard);
  const first = seen.notes.find(({ text }) => text === seen.open?.text) ?? seen.notes[0];
  if (first) await page.show(first.key);
}

/** Waits for the pill, or what is there in place of a card. */
export const noted = async (page: PageDriver): Promise<void> =>
  void (await page.waitForNotes(({ notes }) => notes.length > 0));

/** Opens the overview of a page on the topic without a claim. */
export async function surveyed(page: PageDriver): Promise<void> {
  const { parts } = await page.waitForNotes(({ tier }) => tier === 'overview');
  if (parts.some(({ part }) => part === 'pill')) await page.click('pill');
}

/** Unfolds a part of the card, and scrolls the card to it. */
export const unfolded = (fold: string) => async (page: PageDriver) => {
  await opened(page);
  await page.inExtensionWorld(`(() => {
    const host = document.querySelector('fact-note-host');
    const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
    const fold = root.querySelector('[data-part="${fold}"]').closest('details');
    fold.open = true;
    fold.scrollIntoView({ block: 'start', behavior: 'instant' });
    return true;
  })()`);
};

/** Runs statements in a page of ours, then waits until an expression is true. */
export const done = (statements: string, ready: string) => async (page: PageDriver) => {
  await page.evaluate(`(() => { ${statements} })()`);
  await waitUntil(() => page.evaluate<boolean>(`Boolean(${ready})`), Boolean, ready);
};

/** Puts a text into a field, as typing or pasting does. */
export const typed = (field: string, text: string) => `
  const field = document.querySelector('${field}');
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));`;
