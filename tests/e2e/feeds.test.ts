import { describe, expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import { bare, coversPassage, part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const INJUNCTION =
  "A federal judge blocked Homeland Security from using California's Medicaid data to go after immigrants.";
const AGREEMENT = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const RULING = 'A judge ruled in December that Medicaid may share some data with ICE.';
const SSN = 'Your Social Security number is in the Medi-Cal report to Washington only if you gave one.';
const GREEN_CARDS = 'Do green card holders get their Medicaid records sent to ICE too, or are they left out?';
const REPORTS = 'California sends the federal government a report on every Medi-Cal member each month.';

/** Whether each passage has its mark, by its words without spaces: a line break in one has no letter. */
const marked = (seen: Snapshot, ...passages: string[]) => {
  const texts = seen.highlights.map(bare);
  return passages.every((passage) => texts.includes(bare(passage)));
};
const unmarked = (seen: Snapshot, passage: string) => !seen.highlights.map(bare).includes(bare(passage));
const openText = (seen: Snapshot) => bare(seen.open?.text ?? '');
const scrollTo = (page: PageDriver, top: number) => page.evaluate(`scrollTo(0, ${top})`);
const keyOf = (seen: Snapshot, passage: string) => seen.notes.find(({ text }) => bare(text) === bare(passage))!.key;

inBrowsers('a feed that reuses its elements', (session) => {
  const open = async () => {
    const page = await session.open('/feed-recycled/');
    await page.waitForNotes((seen) => marked(seen, INJUNCTION, AGREEMENT, RULING) && part(seen, 'card') !== undefined);
    return page;
  };

  test('a mark stands on exactly the words, over links, bold words and line breaks', async () => {
    const page = await open();
    const seen = await settled(page);
    expect(seen.highlights.map(bare)).toContain(bare(AGREEMENT));
    const boxes = seen.notes.find(({ text }) => bare(text) === bare(AGREEMENT))!.boxes;
    expect(boxes.length).toBeGreaterThan(3);
  });

  test('posts scrolled into old elements get their notes, those that left take theirs with them', async () => {
    const page = await open();
    await scrollTo(page, 12 * 220);
    const seen = await page.waitForNotes((now) => marked(now, REPORTS));
    for (const passage of [INJUNCTION, AGREEMENT, RULING]) expect(unmarked(seen, passage)).toBe(true);
    await scrollTo(page, 0);
    await page.waitForNotes((now) => marked(now, INJUNCTION, AGREEMENT, RULING) && unmarked(now, REPORTS));
    expect(page.consoleErrors()).toEqual([]);
  });

  test('the card goes with its post, and does not move to a lookalike in the same element', async () => {
    const page = await open();
    const first = await page.snapshot();
    await page.show(keyOf(first, INJUNCTION));
    // Posts 12 to 19: none of them says so. Posts 17 to 24: another author says just the same.
    await scrollTo(page, 12 * 220);
    await page.waitForNotes((now) => now.open === null && marked(now, REPORTS));
    await scrollTo(page, 18 * 220);
    await page.waitForNotes((now) => marked(now, INJUNCTION));
    const seen = await settled(page);
    expect(seen.open).toBeNull();
    expect(part(seen, 'card')).toBeUndefined();
  });

  test('the card stays with its post when the list draws it in another element', async () => {
    const page = await open();
    await page.show(keyOf(await page.snapshot(), RULING));
    // The page is scrolled to it by then.
    const before = await settled(page);
    await page.evaluate('network.insertAbove()');
    await page.waitForNotes((now) => {
      const [box] = now.open?.boxes ?? [];
      return openText(now) === bare(RULING) && box !== undefined && box.y > before.open!.boxes[0]!.y + 100;
    });
    const seen = await settled(page);
    expect(openText(seen)).toBe(bare(RULING));
    expect(part(seen, 'card')!.factId).toBe('ruling-2025-12-29');
    expect(coversPassage(seen)).toBe(false);
  });

  test('a post edited in its place gets a note', async () => {
    const page = await open();
    await page.evaluate('network.edit()');
    await page.waitForNotes((seen) => marked(seen, GREEN_CARDS, INJUNCTION, AGREEMENT, RULING));
  });

  test('"show more" unfolds text, and it is read', async () => {
    const page = await open();
    await page.evaluate('document.querySelector("[data-more]").click()');
    await page.waitForNotes((seen) => marked(seen, SSN));
  });
});

inBrowsers('the same rumour over and over', (session) => {
  const open = async () => {
    const page = await session.open('/feed-rumour/');
    return [page, await page.waitForNotes((seen) => seen.notes.length === 14 && cardText(seen) !== '')] as const;
  };
  const cardText = (seen: Snapshot) => part(seen, 'card')?.text ?? '';

  test('has a mark on each, and one card that says how many more', async () => {
    const [page, seen] = await open();
    expect(seen.highlights.filter((text) => text === AGREEMENT)).toHaveLength(13);
    expect(seen.hosts).toBe(1);
    expect(cardText(seen)).toContain('1 of 2');
    expect(cardText(seen)).toContain('Also in 12 other passages');
    await page.click('next');
    const next = await page.waitForNotes((now) => now.open?.text === SSN);
    expect(cardText(next)).toContain('2 of 2');
    expect(cardText(next)).not.toContain('Also in');
    await page.click('next');
    await page.waitForNotes((now) => now.open?.text === AGREEMENT);
  });

  test('a click on any of them opens the card there', async () => {
    const [page, seen] = await open();
    const third = seen.notes[2]!;
    await page.clickAt(third.boxes[0]!);
    await page.waitForNotes((now) => now.open !== null && now.open.boxes[0]!.y === third.boxes[0]!.y);
  });

  test('with one post less it says one less', async () => {
    const [page] = await open();
    await page.evaluate('network.remove(7)');
    await page.waitForNotes((now) => now.notes.length === 13 && cardText(now).includes('Also in 11 other passages'));
  });

  describe('the open card', () => {
    const at = async (page: PageDriver, post: number) =>
      page.evaluate<number>(`document.querySelector("#post-${post} span").getBoundingClientRect().top`);
    const opened = async (post: number) => {
      const [page, seen] = await open();
      await page.show(seen.notes[post]!.key);
      return page;
    };
    const top = (seen: Snapshot) => seen.open?.boxes[0]?.y;

    test('stays with its post when that is drawn anew', async () => {
      const page = await opened(5);
      await page.evaluate('network.redraw(5)');
      const seen = await settled(page);
      expect(Math.abs(top(seen)! - (await at(page, 5)))).toBeLessThan(3);
    });
    test('goes with its post when that moves', async () => {
      const page = await opened(4);
      await page.evaluate('network.move(4)');
      const seen = await settled(page);
      expect(Math.abs(top(seen)! - (await at(page, 4)))).toBeLessThan(3);
    });
    test('closes when its post goes, though the next one says just the same', async () => {
      const page = await opened(5);
      await page.evaluate('network.remove(5)');
      const seen = await settled(page);
      expect(seen.open).toBeNull();
      expect(seen.highlights.filter((text) => text === AGREEMENT)).toHaveLength(12);
    });
    test('closes when its words become others', async () => {
      const page = await opened(5);
      await page.evaluate('network.rewrite(5, "The pool is closed for the week.")');
      const seen = await settled(page);
      expect(seen.open).toBeNull();
      expect(seen.highlights).toHaveLength(13);
    });
    test('stays where a word or two of its post are mended', async () => {
      const page = await opened(5);
      const mended = AGREEMENT.replace('data.', 'data!!');
      await page.evaluate(`network.rewrite(5, ${JSON.stringify(mended)})`);
      await page.waitForNotes((now) => now.open?.text === mended);
    });
  });
});
