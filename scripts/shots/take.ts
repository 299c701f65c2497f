import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULTS } from '../../core/settings.ts';
import type { BrowserDriver, ColorScheme, PageDriver } from '../browser/driver.ts';
import { waitUntil } from '../browser/tab.ts';
import type { Site } from '../site.ts';
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
  /** The file's name in the output folder. */
  readonly file: string;
}

/** Where pictures come from and go to. */
export interface Studio {
  readonly browser: BrowserDriver;
  readonly site: Site;
  /** The gallery's address, up to its `?`. */
  readonly gallery: string;
  readonly folder: string;
}

/** The card's motion and a new size are over by then, in ms. */
const SETTLES = 450;

/** Takes one shot in one look, in all its sizes. */
export async function takeShot(studio: Studio, shot: Shot, look: Look): Promise<Picture[]> {
  const settings = { ...DEFAULTS, language: look.language, ...shot.settings };
  await studio.browser.asExtension(
    `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => 0)`,
  );
  const { page, others } = await open(studio, shot, look);
  const pictures: Picture[] = [];
  try {
    for (const [size, viewport] of Object.entries(shot.sizes)) {
      await page.setViewport(viewport);
      await shot.act?.(page);
      await sleep(SETTLES);
      const file = `${studio.browser.name}-${shot.name}-${size}-${look.language}-${look.scheme}.png`;
      await page.screenshot(join(studio.folder, file));
      pictures.push({ shot: shot.name, size, ...look, file });
    }
  } finally {
    for (const tab of [page, ...others]) await tab.close().catch(() => undefined);
  }
  return pictures;
}

async function open({ browser, site, gallery }: Studio, { kind, at, ready }: Shot, { language, scheme }: Look) {
  if (kind === 'page')
    return { page: await browser.open(`${site.origin}/${at}/`, { colorScheme: scheme }), others: [] };
  if (kind === 'gallery') {
    const url = `${gallery}?state=${at}&language=${language}`;
    const page = await browser.open(url, { colorScheme: scheme });
    await until(page, `document.documentElement.dataset.ready === '${at}'`);
    return { page, others: [] };
  }
  const others: PageDriver[] = [];
  let path = at;
  if (at.includes('TAB')) {
    const noted = await browser.open(`${site.origin}/june-2025-article/`, { colorScheme: scheme });
    others.push(noted);
    await noted.waitForNotes(({ notes }) => notes.length > 0);
    path = at.replace('TAB', String(noted.tabId));
  }
  const page = await browser.openExtensionPage(path);
  await page.colorScheme(scheme);
  await until(page, ready ?? 'true');
  return { page, others };
}

const until = (page: PageDriver, expression: string) =>
  waitUntil(() => page.evaluate<boolean>(`Boolean(${expression})`), Boolean, expression);
