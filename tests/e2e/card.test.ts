import { expect, test } from 'vitest';
import { DESKTOP, type PageDriver, PHONE, type Snapshot } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { coversPassage, outside, part, passageInView, WITHIN } from './look.ts';
import { inBrowsers, type Session } from './session.ts';
import { settled } from './settle.ts';

const cardOpen = (seen: Snapshot) => Boolean(part(seen, 'card') && seen.open);
const cardText = (seen: Snapshot) => part(seen, 'card')?.text ?? '';
const opened = async (page: PageDriver) => {
  await page.waitForNotes(cardOpen);
  return settled(page);
};

const CASES = [
  { name: 'june-2025-article', day: 'June 14, 2025', after: ['August 12, 2025', 'December 29, 2025'] },
  { name: 'article-2026', day: 'February 10, 2026', after: [] },
];

inBrowsers('the card', (session: Session) => {
  test.each(CASES)('$name: one note opens by itself, beside its passage, without taking focus', async ({ name }) => {
    const page = await session.open(`/${name}/`);
    const seen = await opened(page);
    expect(seen.highlights).toContain(seen.open!.text);
    expect(part(seen, 'card')!.factId).toBe(seen.notes.find(({ text }) => text === seen.open!.text)!.factId);
    expect(seen.active).toBe('body');
    expect(seen.shown).toBe(true);
    expect(coversPassage(seen)).toBe(false);
    expect(outside(seen, part(seen, 'card')!)).toEqual(WITHIN);
  });

  test.each(CASES)('$name: the card names the page’s day ($day) and what came after', async ({ name, day, after }) => {
    const page = await session.open(`/${name}/`);
    const text = cardText(await opened(page));
    expect(text).toContain(day);
    if (after.length > 0) expect(after.some((later) => text.includes(later))).toBe(true);
  });

  test('asked for the next note, as by the keyboard command, it opens it and takes the keyboard in', async () => {
    const page = await session.open('/june-2025-article/');
    const before = await opened(page);
    await session.browser.asExtension(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${page.tabId} }, func: () => globalThis.__factNotes.step() }).then(() => 0)`,
    );
    await page.waitForNotes((now) => cardOpen(now) && now.open!.text !== before.open!.text);
    const seen = await settled(page);
    expect(seen.open!.text).toBe(seen.notes[1]!.text);
    expect(part(seen, 'close')!.focused).toBe(true);
    expect(coversPassage(seen)).toBe(false);
  });

  for (const [size, viewport] of [['desktop', DESKTOP] as const, ['phone', PHONE] as const]) {
    test(`june-2025-article: each note in turn lies beside its passage, ${size}`, async () => {
      const page = await session.open('/june-2025-article/', { viewport });
      let seen = await opened(page);
      const visited = [seen.open!.text];
      for (let turn = 1; turn < seen.notes.length; turn++) {
        const before = seen.open!.text;
        await page.click('next');
        await page.waitForNotes((now) => cardOpen(now) && now.open!.text !== before);
        seen = await settled(page);
        visited.push(seen.open!.text);
        expect({ passage: seen.open!.text, inView: passageInView(seen), covered: coversPassage(seen) }).toEqual({
          passage: seen.open!.text,
          inView: true,
          covered: false,
        });
        expect(outside(seen, part(seen, 'card')!)).toEqual(WITHIN);
      }
      expect(new Set(visited).size).toBe(seen.notes.length);
    });
  }

  test('next, then previous, comes back', async () => {
    const page = await session.open('/june-2025-article/');
    const first = (await opened(page)).open!.text;
    await page.click('next');
    await page.waitForNotes((seen) => cardOpen(seen) && seen.open!.text !== first);
    await page.click('previous');
    await page.waitForNotes((seen) => cardOpen(seen) && seen.open!.text === first);
  });

  test('close leaves the pill, the pill opens the card again', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.click('close');
    const closed = await page.waitForNotes((seen) => !part(seen, 'card') && seen.open === null);
    expect(part(closed, 'pill')!.text).toMatch(/\d/);
    expect(closed.highlights.length).toBeGreaterThan(0);
    await page.click('pill');
    await page.waitForNotes(cardOpen);
  });

  test('Esc closes it, wherever the focus is', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.press('Escape');
    await page.waitForNotes((seen) => !part(seen, 'card') && seen.open === null);
  });

  test('the Tab key reaches the card’s buttons', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    const reached = new Set<string>();
    // The page's own links come first; their number is the page's affair.
    for (let presses = 0; presses < 120 && reached.size < 3; presses++) {
      await page.press('Tab');
      for (const { part: name, focused } of (await page.snapshot()).parts) if (focused) reached.add(name);
    }
    expect([...reached]).toEqual(expect.arrayContaining(['close']));
    expect(reached.size).toBeGreaterThanOrEqual(3);
  });

  test('"not here" takes the notes off this page', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.click('not-here');
    await page.waitForNotes((seen) => seen.hosts === 0 && seen.highlights.length === 0);
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 2_000);
  });
});
