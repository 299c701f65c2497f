import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserDriver, ColorScheme } from '../browser/driver.ts';
import type { Site } from '../site.ts';
import { openShot } from './open.ts';
import type { Shot } from './surfaces.ts';

/** The person's language and the system's colours: every shot is taken in each pair. */
export interface Look {
  readonly language: 'en' | 'es';
  readonly scheme: ColorScheme;
}

/** A picture that was taken. */
export interface Picture extends Look {
  readonly shot: string;
  readonly size: string;
  readonly browser: string;
  /** The file's name in the output folder. */
  readonly file: string;
}

/** Where pictures come from and go to. */
export interface Studio {
  readonly browser: BrowserDriver;
  readonly site: Site;
  /** The gallery's address. */
  readonly gallery: string;
  readonly folder: string;
}

/** On a page of others, the card's motion and a new size are over by then, in ms. */
const SETTLES = 250;

/** What we draw in the open tells itself when it has settled. */
const STILL = `Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  .then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))))`;

/** Takes one shot in all looks and sizes, in one tab. */
export async function takeShot(studio: Studio, shot: Shot, looks: readonly Look[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const open = await openShot(studio, shot);
  try {
    for (const look of looks) {
      await open.turn(look);
      for (const [size, viewport] of Object.entries(shot.sizes)) {
        await open.page.setViewport(viewport);
        await shot.act?.(open.page, look.language);
        if (shot.kind === 'page') await sleep(SETTLES);
        else await open.page.evaluate(STILL);
        const browser = studio.browser.name;
        const file = `${browser}-${shot.name}-${size}-${look.language}-${look.scheme}.png`;
        await open.page.screenshot(join(studio.folder, file));
        pictures.push({ shot: shot.name, size, browser, ...look, file });
      }
    }
  } finally {
    await open.close();
  }
  return pictures;
}
