import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';

/** What was on the clipboard: texts by their type, files as `TYPE, BYTES`. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
  readonly files: readonly string[];
}

/** A field of the page's own that takes whatever is pasted, and tells of it. */
const FIELD = `(() => {
  document.querySelector('#paste-here')?.remove();
  const field = document.createElement('div');
  field.id = 'paste-here';
  field.contentEditable = 'true';
  field.style = 'position: fixed; inset: 0 0 auto; height: 20px; background: white';
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const { clipboardData: data } = event;
    window.pasted = {
      text: data.getData('text/plain'),
      html: data.getData('text/html'),
      files: Array.from(data.files, ({ type, size }) => type + ', ' + size),
    };
  });
  window.pasted = undefined;
  document.body.append(field);
  field.focus();
})()`;

/** Pastes by the key, as a person does, into a field put into the page: what the browser's real clipboard holds. */
export async function pasteInto(page: PageDriver): Promise<Pasted> {
  await page.evaluate(FIELD);
  await page.press('Control+v');
  const pasted = (await waitUntil(
    () => page.evaluate<Pasted | undefined>('window.pasted'),
    Boolean,
    'what was pasted',
  )) as Pasted;
  await page.evaluate(`document.querySelector('#paste-here').remove()`);
  return pasted;
}

/** Puts a text of the page's own on the clipboard by the key, as a person does. */
export async function copyOther(page: PageDriver, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const box = document.createElement('textarea');
    box.id = 'copy-from';
    box.value = ${JSON.stringify(text)};
    document.body.append(box);
    box.focus();
    box.select();
  })()`);
  await page.press('Control+c');
  await page.evaluate(`document.querySelector('#copy-from').remove()`);
}

/** Presses one of our buttons by the key, as a person does: what it copies, the browser allows to a person alone. */
export async function pressByKey(page: PageDriver, part: string): Promise<void> {
  await page.evaluate(`document.querySelector('[data-part="${part}"]').focus()`);
  await page.press('Enter');
}
