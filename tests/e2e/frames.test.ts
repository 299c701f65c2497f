import { expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import type { Box } from '../../scripts/browser/snapshot.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { outside, part, WITHIN } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const NEAR = "A federal judge blocked Homeland Security from using California's Medicaid data to go after immigrants.";
const FAR = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';

inBrowsers('frames', (session) => {
  const frame = (seen: Snapshot, place: '#near' | '#far') => seen.frames.find(({ href }) => href.endsWith(place));
  const marked = (seen: Snapshot) =>
    frame(seen, '#near')?.highlights[0] === NEAR && frame(seen, '#far')?.highlights[0] === FAR;

  test('a post of the same site and one of another origin each have their mark, in their frame', async () => {
    const page = await session.open('/embeds/');
    const seen = await page.waitForNotes(marked);
    expect(new URL(frame(seen, '#far')!.href).origin).not.toBe(new URL(seen.href).origin);
    expect(seen.highlights).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
  });

  test('a frame with room has its card in it', async () => {
    const page = await session.open('/embeds/');
    const seen = await page.waitForNotes(
      (now) => marked(now) && part({ ...now, ...frame(now, '#near')! }, 'card') !== undefined,
    );
    expect(frame(seen, '#near')!.open!.text).toBe(NEAR);
  });

  test('in a frame too low for one no card opens by itself; the mark and the popup lead to it', async () => {
    const page = await session.open('/embeds/');
    await page.waitForNotes(marked);
    const seen = await settled(page);
    const low = frame(seen, '#far')!;
    expect(low.open).toBeNull();
    expect(low.parts.filter((one) => one.part === 'card')).toEqual([]);
    const pill = low.parts.find((one) => one.part === 'pill')!;
    expect(outside({ ...seen, ...low }, pill)).toEqual(WITHIN);
    expect(await page.badge()).toBe('2');
  });

  /** The far frame made of another size, and where it stands. */
  const resized = async (page: PageDriver, width: number, height: number) =>
    page.evaluate<Box>(`(() => {
      const far = document.getElementById('far');
      far.style.width = '${width}px';
      far.height = ${height};
      far.scrollIntoView({ block: 'center', behavior: 'instant' });
      return far.getBoundingClientRect().toJSON();
    })()`);
  const farCard = (seen: Snapshot) => part({ ...seen, ...frame(seen, '#far')! }, 'card');

  test.each([
    { width: 680, height: 150 },
    { width: 300, height: 200 },
  ])('a mark pressed in a frame of $width x $height opens its card, within it, to be read and closed', async (size) => {
    const page = await session.open('/embeds/');
    await page.waitForNotes(marked);
    const place = await resized(page, size.width, size.height);
    const inPage = (box: Box) => ({ ...box, x: box.x + place.x + 1, y: box.y + place.y + 1 });
    const [line] = frame(await settled(page), '#far')!.notes[0]!.boxes;
    await page.clickAt(inPage(line!));
    await page.waitForNotes((seen) => farCard(seen) !== undefined);
    const seen = await settled(page);
    const low = { ...seen, ...frame(seen, '#far')! };
    const card = farCard(seen)!;
    expect(low.open!.text).toBe(FAR);
    expect(outside(low, card)).toEqual(WITHIN);
    // The question and the first words of the answer are there without scrolling.
    expect(card.box.height).toBeGreaterThan(size.height - 20);
    const close = low.parts.find((one) => one.part === 'close')!;
    expect(outside(low, close)).toEqual(WITHIN);
    await page.clickAt(inPage(close.box));
    await page.waitForNotes((now) => farCard(now) === undefined);
  });

  test('the popup lists it, and leads to it where the frame is out of view', async () => {
    const page = await session.open('/embeds/');
    await page.waitForNotes(marked);
    await page.evaluate(`document.getElementById('far').style.marginTop = '2000px'`);
    const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
    const listed = () =>
      popup.evaluate<string[]>(
        `Array.from(document.querySelectorAll('[data-fact-id]'), ({ dataset }) => dataset.factId)`,
      );
    expect(await waitUntil(listed, (ids) => ids.length === 2, 'both notes')).toEqual([
      'injunction-2025-08-12',
      'cms-dhs-agreement',
    ]);
    await popup.evaluate(`document.querySelectorAll('[data-fact-id] .fn-act-strong')[1].click()`);
    await page.waitForNotes((seen) => farCard(seen) !== undefined);
    const top = () => page.evaluate<number>(`document.getElementById('far').getBoundingClientRect().top`);
    await waitUntil(top, (now) => now < 800, 'the frame in view', 5_000);
  });
});
