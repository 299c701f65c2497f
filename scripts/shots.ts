import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { ColorScheme } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './extension-build.ts';
import { buildGallery, GALLERY } from './gallery/build.ts';
import { contactSheet } from './shots/contact-sheet.ts';
import { shareCards } from './shots/share-cards.ts';
import { SHOTS } from './shots/surfaces.ts';
import { type Look, type Picture, takeShot } from './shots/take.ts';
import { serveSite } from './site.ts';

const FOLDER = join(import.meta.dirname, '../.output/shots');
const LOOKS: readonly Look[] = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as readonly ColorScheme[]).map((scheme) => ({ language, scheme })),
);

/** `npm run shots`: pictures of every surface and state, and a page that lays them side by side. */
async function main(): Promise<void> {
  const { firefox, only, quick, cards } = new Command('npm run shots --')
    .description('Takes pictures of every surface and state, in both languages, light and dark, into .output/shots/.')
    .option('--firefox', 'in Firefox instead of Chromium')
    .option('--only <text>', 'only the shots whose name has this in it')
    .option('--quick', 'English in light colours only')
    .option('--cards', 'the pictures that people share of each note, and nothing else')
    .parse()
    .opts<{ firefox?: boolean; only?: string; quick?: boolean; cards?: boolean }>();
  const name = firefox ? 'firefox' : 'chromium';
  const shots = SHOTS.filter((shot) => shot.name.includes(only ?? ''));
  if (!only && !cards) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });

  console.log(`Building the extension for ${name}, and the gallery …`);
  const extension = buildExtension(name);
  await buildGallery();
  const site = await serveSite({ files: [GALLERY] });
  const browser = await launch(name, { executablePath: ensureBrowsers([name])[name], extension, headless: true });
  const studio = { browser, site, gallery: `${site.addressOf(GALLERY)}index.html`, folder: FOLDER };
  const pictures: Picture[] = [];
  try {
    if (cards) pictures.push(...(await shareCards(browser, FOLDER)));
    for (const look of cards ? [] : quick ? LOOKS.slice(0, 1) : LOOKS) {
      for (const shot of shots) pictures.push(...(await takeShot(studio, shot, look)));
      console.log(`${look.language}, ${look.scheme}: ${pictures.length} pictures so far`);
    }
  } finally {
    await browser.close().catch(() => undefined);
    await site.close();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures in ${name}: ${join(FOLDER, 'index.html')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
