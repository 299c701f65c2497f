import { expect, test } from 'vitest';
import type { Snapshot } from '../../scripts/browser/driver.ts';
import { coversPassage, part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const SLOTTED =
  "A federal judge blocked Homeland Security from using California's Medicaid data to go after immigrants.";
const CLOSED = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const DECLARED = 'Your Social Security number is in the Medi-Cal report to Washington only if you gave one.';
const NESTED = 'A judge ruled in December that Medicaid may share some data with ICE.';
const LATE = 'Do green card holders get their Medicaid records sent to ICE too, or are they left out?';

inBrowsers('shadow roots', (session) => {
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
