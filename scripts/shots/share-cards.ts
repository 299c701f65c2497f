import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARE_SHAPES } from '../../core/share-layout.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import type { BrowserDriver } from '../browser/driver.ts';
import { waitUntil } from '../browser/tab.ts';
import { FACTS } from '../facts/folder.ts';
import type { Picture } from './take.ts';

const TOOLS = `document.querySelector('[data-part=tools]')`;

/** Saves the picture that people share of each note, as they get it: in every shape, both languages, light and dark. */
export async function shareCards(browser: BrowserDriver, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { id } of compileBase(loadBase(FACTS)).base.facts) {
    const page = await browser.openExtensionPage(`note.html#fact=${id}`);
    await waitUntil(() => page.evaluate<boolean>(`!!${TOOLS}`), Boolean, id);
    const choose = (value: string) => page.evaluate(`${TOOLS}.querySelector('input[value="${value}"]').click()`);
    await page.evaluate(`${TOOLS}.open = true`);
    await choose('answerPicture');
    for (const language of ['en', 'es'] as const)
      for (const size of Object.keys(SHARE_SHAPES))
        for (const scheme of ['light', 'dark'] as const) {
          const file = `${browser.name}-share-${id}-${size}-${language}-${scheme}.png`;
          for (const value of [language, size, scheme]) {
            await waitUntil(
              () =>
                choose(value).then(
                  () => true,
                  () => false,
                ),
              Boolean,
              value,
            );
          }
          const address = await waitUntil(
            () => page.evaluate<string>(drawn(`${id}-${language}-${size}-${scheme}`)),
            Boolean,
            file,
          );
          writeFileSync(join(folder, file), Buffer.from(address.split(',')[1]!, 'base64'));
          pictures.push({ browser: browser.name, shot: `share-${id}`, size, language, scheme, file });
        }
    await page.close();
  }
  return pictures;
}

/** The picture as a data address once it is the wanted one; empty before. */
const drawn = (name: string) => `(() => {
  const canvas = document.querySelector('[data-part=picture]');
  return canvas?.dataset.name === ${JSON.stringify(name)} ? canvas.toDataURL('image/png') : '';
})()`;
