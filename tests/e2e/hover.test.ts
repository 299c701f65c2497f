import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import type { Box } from '../../scripts/browser/snapshot.ts';
import { coversPassage, part } from './look.ts';
import { inBrowsers, type Session } from './session.ts';
import { withSettings } from './settings.ts';
import { settled } from './settle.ts';

/** Longer than a rest and than the grace in page/rest.ts, in ms: what was to come or go has done so by then. */
const PAST_REST = 1_200;

const cardOpen = (seen: Snapshot) => Boolean(part(seen, 'card') && seen.open);
const noCard = (seen: Snapshot) => !part(seen, 'card') && seen.open === null;
const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
/** A corner of the page where there is neither passage nor card. */
const away = (page: PageDriver) => page.moveTo(3, 3);

/** The article with its notes behind the pill, and the first note's passage in view. */
async function quiet(session: Session): Promise<{ page: PageDriver; passage: Box; text: string }> {
  await withSettings(session, { appear: 'pill' });
  const page = await session.open('/article-2026/');
  await away(page);
  await page.waitForNotes(({ notes, shown }) => notes.length > 2 && shown);
  await page.evaluate(`scrollTo({ top: ${(await page.snapshot()).notes[0]!.boxes[0]!.y} - 300, behavior: 'instant' })`);
  const seen = await settled(page);
  return { page, passage: seen.notes[0]!.boxes[0]!, text: seen.notes[0]!.text };
}

inBrowsers('hover and focus', (session) => {
  test('a rest on a passage opens its card beside it; leaving both closes it', async () => {
    const { page, passage, text } = await quiet(session);
    await page.moveTo(...middle(passage));
    const seen = await page.waitForNotes(cardOpen);
    expect(seen.open!.text).toBe(text);
    expect(coversPassage(seen)).toBe(false);
    expect(seen.active).toBe('body');
    await away(page);
    await page.waitForNotes(noCard);
  });

  test('passing over a passage opens nothing', async () => {
    const { page, passage } = await quiet(session);
    await page.moveTo(...middle(passage));
    await away(page);
    await sleep(PAST_REST);
    expect(noCard(await page.snapshot())).toBe(true);
  });

  test('the pointer may move into the card, and stay there', async () => {
    const { page, passage } = await quiet(session);
    await page.moveTo(...middle(passage));
    await page.waitForNotes(cardOpen);
    const card = part(await settled(page), 'card')!.box;
    await page.moveTo(card.x + card.width / 2, card.y + 60);
    await sleep(PAST_REST);
    expect(cardOpen(await page.snapshot())).toBe(true);
    await away(page);
    await page.waitForNotes(noCard);
  });

  test('Esc sends it away without a move; it opens again only after the pointer left its passage', async () => {
    const { page, passage } = await quiet(session);
    const [x, y] = middle(passage);
    await page.moveTo(x, y);
    await page.waitForNotes(cardOpen);
    await page.press('Escape');
    await page.waitForNotes(noCard);
    await page.moveTo(x + 8, y);
    await sleep(PAST_REST);
    expect(noCard(await page.snapshot())).toBe(true);
    await away(page);
    await sleep(PAST_REST);
    await page.moveTo(x, y);
    await page.waitForNotes(cardOpen);
  });

  test('a click pins it: leaving does not close it, and another passage does not take its place', async () => {
    const { page, passage, text } = await quiet(session);
    await page.clickAt(passage);
    await page.waitForNotes(cardOpen);
    await away(page);
    await sleep(PAST_REST);
    const seen = await page.snapshot();
    expect(seen.open?.text).toBe(text);
    const other = seen.notes.find(
      ({ text: words, boxes: [box] }) => words !== text && box && box.y > 0 && box.y < seen.viewport.height - 20,
    );
    if (other) {
      await page.moveTo(other.boxes[0]!.x + 5, other.boxes[0]!.y + 5);
      await sleep(PAST_REST);
      expect((await page.snapshot()).open?.text).toBe(text);
    }
    await page.press('Escape');
    await page.waitForNotes(noCard);
  });

  test('keyboard focus on a link within a passage opens its card, and leaving it closes it', async () => {
    const { page } = await quiet(session);
    await page.evaluate(`(() => {
      const p = document.createElement('p');
      p.innerHTML = 'CMS shared the personal data of <a id="within" href="#there">Medi-Cal members</a> with Homeland Security.';
      const first = document.querySelector('article p, main p, p');
      first.before(p);
      scrollTo({ top: p.getBoundingClientRect().top + scrollY - 300, behavior: 'instant' });
    })()`);
    const said = (text: string) => text.startsWith('CMS shared the personal data');
    await page.waitForNotes(({ notes }) => notes.some(({ text }) => said(text)));
    await page.press('Tab');
    await page.evaluate(`document.getElementById('within').focus()`);
    const seen = await page.waitForNotes(cardOpen);
    expect(said(seen.open!.text)).toBe(true);
    expect(seen.active).toBe('a');
    await page.evaluate(`document.getElementById('within').blur()`);
    await page.waitForNotes(noCard);
  });
});
