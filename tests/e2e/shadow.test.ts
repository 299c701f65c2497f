import { expect, test } from 'vitest';
import type { Snapshot } from '../../scripts/browser/driver.ts';
import type { Box } from '../../scripts/browser/snapshot.ts';
import { coversPassage, part } from './look.ts';
import { pictureOf, shareOf } from './pixels.ts';
import { inBrowsers } from './session.ts';
import { withSettings } from './settings.ts';
import { settled } from './settle.ts';

const SLOTTED =
  "A federal judge blocked Homeland Security from using California's Medicaid data to go after immigrants.";
const CLOSED = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const DECLARED = 'Your Social Security number is in the Medi-Cal report to Washington only if you gave one.';
const NESTED = 'A judge ruled in December that Medicaid may share some data with ICE.';
const LATE = 'Do green card holders get their Medicaid records sent to ICE too, or are they left out?';

/** The tint of public/highlight.css over white. */
const TINT = [219, 235, 237];
/** Words are dark on the tint: it shows in about half of a line. */
const PAINTED = 0.3;

inBrowsers('shadow roots', (session, name) => {
  const open = async () => {
    const page = await session.open('/components-feed/');
    await page.waitForNotes((seen) => seen.highlights.length >= 4 && part(seen, 'card') !== undefined);
    return page;
  };
  const hasMark = (passage: string) => (seen: Snapshot) => seen.highlights.includes(passage);

  test('slotted, closed, declared and nested text has its notes, in the page’s order', async () => {
    const seen = await settled(await open());
    expect(seen.highlights).toEqual([SLOTTED, CLOSED, DECLARED, NESTED]);
  });

  test.each([
    { name: 'in a closed root', passage: CLOSED },
    { name: 'in a closed root within an open one', passage: NESTED },
  ])('the card stands beside a passage $name', async ({ passage }) => {
    const page = await open();
    const { notes } = await page.snapshot();
    await page.show(notes.find(({ text }) => text === passage)!.key);
    const seen = await settled(page);
    expect(seen.open!.text).toBe(passage);
    expect(coversPassage(seen)).toBe(false);
    expect(part(seen, 'card')!.factId).toBe(notes.find(({ text }) => text === passage)!.factId);
  });

  test('a click on a mark in a closed root opens its card', async () => {
    const page = await open();
    await page.click('close');
    const { notes } = await settled(page);
    await page.clickAt(notes.find(({ text }) => text === CLOSED)!.boxes[0]!);
    await page.waitForNotes((seen) => seen.open?.text === CLOSED);
  });

  test('the mark is painted in open, closed, declared and nested roots, and not where marks are switched off', async () => {
    const shares = async () => {
      const page = await session.open('/components-feed/');
      await page.waitForNotes((seen) => seen.highlights.length >= 4 || seen.notes.length >= 4);
      // Right under a root, without an element around it, Firefox paints no highlight of anybody's.
      if (name === 'firefox') await page.evaluate(`document.querySelector('c-sealed').say(${JSON.stringify(CLOSED)})`);
      const seen = await settled(page);
      const picture = await pictureOf(page);
      const boxes = await page.inExtensionWorld<Record<string, Box>>(`(() => {
        const open = (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
        const box = (node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getClientRects()[0].toJSON();
        };
        return {
          slotted: box(document.querySelector('c-post p:not([slot])')),
          closed: box(open(document.querySelector('c-sealed'))),
          declared: box(open(document.getElementById('declared')).querySelector('p')),
          nested: box(open(open(document.querySelector('c-thread')).querySelector('c-reply')).querySelector('p')),
          plain: box(document.querySelector('c-plain')),
        };
      })()`);
      expect(seen.notes).toHaveLength(4);
      return Object.fromEntries(Object.entries(boxes).map(([where, box]) => [where, shareOf(picture, box, TINT)]));
    };
    await withSettings(session, { appear: 'pill' });
    const painted = await shares();
    for (const where of ['slotted', 'closed', 'declared', 'nested'])
      expect({ where, painted: painted[where]! > PAINTED, share: painted[where] }).toMatchObject({ painted: true });
    expect(painted.plain).toBe(0);
    await withSettings(session, { appear: 'pill', highlight: 'none' });
    for (const [where, share] of Object.entries(await shares())) expect({ where, share }).toEqual({ where, share: 0 });
    await withSettings(session, {});
  });

  test('changes within a closed root are seen', async () => {
    const page = await open();
    await page.evaluate('document.querySelector("c-sealed").say("The bakery is closed.")');
    await page.waitForNotes((seen) => !seen.highlights.includes(CLOSED));
    await page.evaluate(`document.querySelector("c-sealed").say(${JSON.stringify(LATE)})`);
    await page.waitForNotes(hasMark(LATE));
  });

  test('a component added later is read, and gone when it is taken away', async () => {
    const page = await open();
    await page.evaluate('document.querySelector("c-sealed").remove()');
    await page.waitForNotes((seen) => !seen.highlights.includes(CLOSED));
    await page.evaluate('document.body.prepend(document.createElement("c-sealed"))');
    const seen = await page.waitForNotes(hasMark(CLOSED));
    expect(seen.highlights[0]).toBe(CLOSED);
  });

  test('a component whose code comes later is read', async () => {
    const page = await open();
    await page.evaluate('loadRest()');
    await page.waitForNotes(hasMark(LATE));
  });
});
