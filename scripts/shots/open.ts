import { DEFAULTS } from '../../core/settings.ts';
import { DESKTOP, type PageDriver } from '../browser/driver.ts';
import { waitUntil } from '../browser/tab.ts';
import type { Shot } from './surfaces.ts';
import type { Look, Studio } from './take.ts';

/** A shot's page, open. */
export interface OpenShot {
  readonly page: PageDriver;
  /** Draws it in another language and colours; resolves when that stands there. */
  turn(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** Opens what a shot shows, in one tab for all of its looks, and the demo page beside which it stands. */
export async function openShot(studio: Omit<Studio, 'folder'>, shot: Shot): Promise<OpenShot> {
  const { browser, site } = studio;
  const tabs: PageDriver[] = [];
  const adopt = (page: PageDriver) => {
    tabs.push(page);
    return page;
  };
  const close = async () => {
    for (const tab of tabs) await tab.medium('screen').catch(() => undefined);
    for (const tab of tabs) await tab.close().catch(() => undefined);
  };
  try {
    const beside = shot.beside ? adopt(await browser.open(`${site.origin}/${shot.beside}/`)) : undefined;
    const path = shot.at.replace('TAB', String(beside?.tabId ?? ''));
    const page =
      shot.kind === 'gallery'
        ? await galleryOf(studio)
        : adopt(
            shot.kind === 'ours'
              ? await browser.openExtensionPage(path)
              : await browser.open(`${site.origin}/${path}/`),
          );
    const turn = async (look: Look) => {
      // The act of the last look belongs to its size.
      await page.setViewport(Object.values(shot.sizes)[0] ?? DESKTOP);
      await page.colorScheme(look.scheme);
      if (shot.kind === 'gallery') {
        await page.evaluate(`drawState('${shot.at}', '${look.language}')`);
        return;
      }
      await store(studio, { ...DEFAULTS, language: look.language, ...shot.settings });
      if (beside) {
        await beside.reload();
        await beside.waitForNotes(({ notes }) => notes.length > 0);
        await page.toFront();
      }
      await anew(page);
      await until(page, shot.ready ?? 'document.body');
      await page.medium(shot.medium ?? 'screen');
    };
    return { page, turn, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const galleries = new WeakMap<object, Promise<PageDriver>>();

/** The gallery's tab, one for all states. It is a web page like any: notes are off while it is looked at. */
async function galleryOf({ browser, site, gallery }: Omit<Studio, 'folder'>): Promise<PageDriver> {
  await store({ browser }, { ...DEFAULTS, on: false });
  const open = async () => {
    const page = await browser.open(gallery);
    await until(page, 'typeof drawState === "function"');
    return page;
  };
  if (!galleries.has(site)) galleries.set(site, open());
  return galleries.get(site)!;
}

const store = ({ browser }: Pick<Studio, 'browser'>, settings: object) =>
  browser.asExtension(
    `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => 0)`,
  );

/** Loads a page once more. A page of the extension's own never reports in Firefox that it is there: it is asked. */
async function anew(page: PageDriver): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.old = ''; setTimeout(() => location.reload()); 0`);
  await until(page, `document.documentElement.dataset.old === undefined && document.readyState !== 'loading'`);
}

const until = (page: PageDriver, expression: string) =>
  waitUntil(() => page.evaluate<boolean>(`Boolean(${expression})`), Boolean, expression);
