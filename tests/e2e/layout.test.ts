import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ColorScheme, PageDriver, Viewport } from '../../scripts/browser/driver.ts';
import { buildGallery, GALLERY } from '../../scripts/gallery/build.ts';
import { STATE_NAMES } from '../../scripts/shots/state-names.ts';
import { type Site, serveSite } from '../../scripts/site.ts';
import { axeViolations } from './axe.ts';
import { answerLines, layoutFaults } from './measure-layout.ts';
import { inBrowsers } from './session.ts';
import { store } from './surface.ts';

/** The widths that matter: the card beside a passage (360 px wide), the narrowest sheet, and twice enlarged. */
const SIZES: readonly { readonly name: string; readonly viewport: Viewport; readonly textSize: number }[] = [
  { name: 'card of 360 px', viewport: { width: 1280, height: 800 }, textSize: 100 },
  { name: 'window of 320 px', viewport: { width: 320, height: 640 }, textSize: 100 },
  { name: '200 % zoom of a small laptop', viewport: { width: 640, height: 360 }, textSize: 100 },
  { name: 'the largest type', viewport: { width: 1280, height: 800 }, textSize: 150 },
  { name: 'the largest type in 320 px', viewport: { width: 320, height: 640 }, textSize: 150 },
];
const LANGUAGES = ['en', 'es'] as const;

let gallery: Site;
beforeAll(async () => {
  await buildGallery();
  gallery = await serveSite({ files: [GALLERY] });
});
afterAll(() => gallery?.close());

inBrowsers('every state, laid out', (session) => {
  // The gallery is a web page like any: notes on it would be seen for its own.
  beforeAll(() => store(session, { on: false }));
  async function open(viewport: Viewport, colorScheme: ColorScheme = 'light'): Promise<PageDriver> {
    const page = session.adopt(
      await session.browser.open(`${gallery.addressOf(GALLERY)}index.html`, { viewport, colorScheme }),
    );
    await page.evaluate(
      'new Promise((resolve) => addEventListener("load", resolve) ?? (document.readyState === "complete" && resolve()))',
    );
    return page;
  }
  const draw = (page: PageDriver, state: string, language: string, size = 100) =>
    page.evaluate(`drawState('${state}', '${language}', ${size})`);

  for (const { name, viewport, textSize } of SIZES) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`${name}, ${scheme}: nothing overlaps, nothing is cut, all text stands out`, async () => {
        const page = await open(viewport, scheme);
        const faults: string[] = [];
        for (const language of LANGUAGES) {
          for (const state of STATE_NAMES) {
            await draw(page, state, language, textSize);
            const found = await page.evaluate<string[]>(`(${layoutFaults})()`);
            faults.push(...found.map((fault) => `${state} ${language}: ${fault}`));
          }
        }
        expect(faults).toEqual([]);
      });
    }
  }

  test('every fact’s answer fills two lines or fewer, in large type, at a card width of 360 px', async () => {
    const page = await open({ width: 1280, height: 800 });
    const names = (await page.evaluate<string[]>('stateNames')).filter((name) => name.startsWith('fact-'));
    expect(names.length).toBeGreaterThan(20);
    const tooLong: string[] = [];
    for (const language of LANGUAGES) {
      for (const name of names) {
        await draw(page, name, language);
        const lines = await page.evaluate<number>(`(${answerLines})()`);
        const { width, size } = await page.evaluate<{ width: number; size: number }>(
          `({ width: document.querySelector('.fn-card').offsetWidth, size: parseFloat(getComputedStyle(document.querySelector('.fn-answer')).fontSize) })`,
        );
        expect(width).toBe(360);
        if (lines < 1 || lines > 2 || size < 17) tooLong.push(`${name} ${language}: ${lines} lines at ${size} px`);
      }
    }
    expect(tooLong).toEqual([]);
  });

  test('axe finds nothing, whatever the state', async () => {
    const page = await open({ width: 1280, height: 800 });
    const findings: string[] = [];
    for (const language of LANGUAGES) {
      for (const state of STATE_NAMES) {
        await draw(page, state, language);
        await page.evaluate(`Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => 0)`);
        findings.push(...(await axeViolations(page)).map((found) => `${state} ${language}: ${found}`));
      }
    }
    expect(findings).toEqual([]);
  });

  test('the states that have a picture are all there', async () => {
    const page = await open({ width: 800, height: 600 });
    const names = await page.evaluate<string[]>('stateNames');
    expect(names.filter((name) => !name.startsWith('fact-'))).toEqual([...STATE_NAMES]);
  });
});
