import { expect, test } from 'vitest';
import type { Snapshot } from '../../scripts/browser/driver.ts';
import { part } from './look.ts';
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
    expect(low.parts.map((one) => one.part)).toContain('pill');
  });
});
