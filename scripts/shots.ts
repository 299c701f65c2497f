import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { BROWSER_NAMES, type BrowserName, type ColorScheme } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './extension-build.ts';
import { buildGallery, GALLERY } from './gallery/build.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { shareCards } from './shots/share-cards.ts';
import { SHOTS, type Shot } from './shots/surfaces.ts';
import { type Look, type Picture, takeShot } from './shots/take.ts';
import { serveSite } from './site.ts';

const FOLDER = join(import.meta.dirname, '../.output/shots');
/** The picture in the README, and which one of these it is. */
const README_PICTURE = join(import.meta.dirname, '../docs/card.png');
const README_SHOT = 'page-june-2025-article';

const LOOKS: readonly Look[] = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as readonly ColorScheme[]).map((scheme) => ({ language, scheme })),
);

/** `npm run shots`: pictures of every surface and state, and a page that lays them side by side. */
async function main(): Promise<void> {
  const { firefox, both, only, quick, readme, cards, list } = new Command('npm run shots --')
    .description('Takes pictures of every surface and state, in both languages, light and dark, into .output/shots/.')
    .option('--firefox', 'in Firefox instead of Chromium')
    .addOption(new Option('--both', 'in both browsers').conflicts('firefox'))
    .option('--only <text>', 'only the shots whose name has this in it; several by commas')
    .option('--quick', 'English in light colours only')
    .option('--readme', 'takes the README’s picture anew (docs/card.png), and nothing else')
    .option('--cards', 'the pictures that people share of each note, and nothing else')
    .option('--list', 'only tells the names of the shots')
    .parse()
    .opts<Options>();
  const wanted = readme ? [README_SHOT] : (only?.split(',') ?? ['']);
  const shots = SHOTS.filter(({ name }) => wanted.some((part) => name.includes(part)));
  if (shots.length === 0) throw new Error(`No shot has “${only}” in its name.\n    mend: npm run shots -- --list`);
  if (list) return console.log(shots.map(({ name }) => name).join('\n'));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });

  await buildGallery();
  const pictures: Picture[] = [];
  for (const name of both ? BROWSER_NAMES : [firefox ? ('firefox' as const) : ('chromium' as const)])
    pictures.push(...(await takeAll(name, cards ? [] : shots, quick || readme ? LOOKS.slice(0, 1) : LOOKS, cards)));
  const desktop = pictures.find(({ size }) => size === 'desktop');
  if (readme && desktop) copyFileSync(join(FOLDER, desktop.file), README_PICTURE);
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures of ${shots.length} shots: ${join(FOLDER, 'index.html')}`);
}

interface Options {
  readonly firefox?: boolean;
  readonly both?: boolean;
  readonly only?: string;
  readonly quick?: boolean;
  readonly readme?: boolean;
  readonly cards?: boolean;
  readonly list?: boolean;
}

/** All shots in one browser. One that cannot be taken is named at the end; the others are taken. */
async function takeAll(
  name: BrowserName,
  shots: readonly Shot[],
  looks: readonly Look[],
  cards = false,
): Promise<Picture[]> {
  const extension = buildExtension(name);
  const site = await serveSite({ files: [GALLERY] });
  const browser = await launch(name, { executablePath: ensureBrowsers([name])[name], extension, headless: true });
  const studio = { browser, site, gallery: `${site.addressOf(GALLERY)}index.html`, folder: FOLDER };
  const pictures: Picture[] = [];
  try {
    if (cards) pictures.push(...(await shareCards(browser, FOLDER)));
    for (const [at, shot] of shots.entries()) {
      const began = Date.now();
      try {
        const taken = await takeShot(studio, shot, looks);
        pictures.push(...taken);
        console.log(`${name} ${at + 1}/${shots.length} ${shot.name}: ${taken.length} in ${Date.now() - began} ms`);
      } catch (error) {
        process.exitCode = 1;
        console.error(`${name} ${shot.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await browser.close().catch(() => undefined);
    await site.close();
  }
  return pictures;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
