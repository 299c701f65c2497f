import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

/** Keeps what is put on the clipboard, which headless browsers share with nobody. */
const WATCH_CLIPBOARD = `(() => {
  window.copied = [];
  navigator.clipboard.writeText = async (text) => void window.copied.push({ 'text/plain': text });
  navigator.clipboard.write = async ([item]) => {
    const entries = item.types.map(async (type) => [type, type.startsWith('text/') ? await (await item.getType(type)).text() : (await item.getType(type)).size]);
    window.copied.push(Object.fromEntries(await Promise.all(entries)));
  };
})()`;
const copied = (page: PageDriver, count: number) =>
  waitUntil(
    () => page.evaluate<Record<string, string>[]>('window.copied'),
    (all) => all.length >= count,
    `${count} copies`,
  );

async function notePage(open: (path: string) => Promise<PageDriver>, fact: string): Promise<PageDriver> {
  const page = await open(`note.html#fact=${fact}`);
  await waitUntil(() => page.evaluate<boolean>(`!!document.querySelector('[data-part=tools]')`), Boolean, 'the tools');
  await page.evaluate(WATCH_CLIPBOARD);
  await page.evaluate(`document.querySelector('[data-part=tools]').open = true`);
  return page;
}
const choose = (page: PageDriver, value: string) =>
  page.evaluate(`document.querySelector('[data-part=tools] input[value="${value}"]').click()`);
const press = (page: PageDriver, name: string) =>
  page.evaluate(`document.querySelector('[data-part="${name}"]').click()`);
const shown = (page: PageDriver) => page.evaluate<string>(`document.querySelector('[data-part=reply] p').textContent`);

inBrowsers('answering with a note', (session) => {
  test('short, normal and long, in both languages: the fact first, the date and source in each', async () => {
    const page = await notePage(session.openExtensionPage, 'sharing-not-confirmed');
    const seen = new Map<string, string>();
    for (const language of ['en', 'es']) {
      await choose(page, language);
      for (const length of ['short', 'normal', 'long']) {
        await choose(page, length);
        const text = await waitUntil(
          () => shown(page),
          (now) => ![...seen.values()].includes(now),
          `${length} in ${language}`,
        );
        seen.set(`${length} ${language}`, text);
        expect(text).toContain('https://www.dhcs.ca.gov/');
        expect(text).toContain(language === 'en' ? 'As of December 29, 2025' : 'Al 29 de diciembre de 2025');
      }
    }
    expect(seen.get('long en')).toContain('June 13, 2025: Not on that day.');
    expect(page.consoleErrors()).toEqual([]);
  });

  test('copied as text, Markdown and rich text, and it says so', async () => {
    const page = await notePage(session.openExtensionPage, 'sharing-not-confirmed');
    await choose(page, 'long');
    await waitUntil(
      () => shown(page),
      (text) => text.includes('June 13, 2025:'),
      'the long reply',
    );
    for (const name of ['copy-text', 'copy-markdown', 'copy-rich']) await press(page, name);
    const [text, markdown, rich] = await copied(page, 3);
    expect(text!['text/plain']).toBe(await shown(page));
    expect(markdown!['text/plain']).toContain('> “DHCS has not received');
    expect(rich!['text/html']).toContain('<blockquote lang="en">');
    expect(rich!['text/plain']).toBe(text!['text/plain']);
    const said = () =>
      page.evaluate<string[]>(
        `Array.from(document.querySelectorAll('.fn-copy-state'), ({ textContent }) => textContent)`,
      );
    expect(await waitUntil(said, (all) => all.every(Boolean), 'that they say so')).toEqual([
      'Copied',
      'Copied',
      'Copied',
    ]);
  });

  test('cited in each form, with the quotation’s place', async () => {
    const page = await notePage(session.openExtensionPage, 'sharing-not-confirmed');
    await choose(page, 'answerCite');
    for (const [style, has] of [
      ['apa', '2025, para. 2)'],
      ['mla', '13 June 2025'],
      ['plain', 'second paragraph'],
    ] as const) {
      await waitUntil(
        () => page.evaluate<boolean>(`!!document.querySelector('[data-part=tools] input[value="${style}"]')`),
        Boolean,
        style,
      );
      await choose(page, style);
      const look = () => page.evaluate<string>(`document.querySelector('[data-part=citation]')?.textContent ?? ''`);
      await waitUntil(look, (text) => text.includes(has), `${style}: ${has}`);
    }
    await press(page, 'copy-citation');
    expect((await copied(page, 1))[0]!['text/plain']).toContain(
      'DHCS statement 25-20, June 13, 2025, second paragraph',
    );
  });

  test('in the card over a page: one press copies the short answer, a second does nothing more, the pill says so', async () => {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await settled(page);
    // The button is in the extension's own world; there the clipboard is watched.
    await page.inExtensionWorld(
      `(() => { globalThis.copiedHere = []; Object.defineProperty(Object.getPrototypeOf(navigator.clipboard), 'writeText', { configurable: true, value: async (text) => void globalThis.copiedHere.push(String(text)) }); return 0; })()`,
    );
    await page.click('copy-answer');
    await page.waitForNotes((seen) => /copied/i.test(part(seen, 'copy-answer')?.text ?? ''));
    await page.click('copy-answer');
    await settled(page);
    const copies = await page.inExtensionWorld<string[]>('Array.from(globalThis.copiedHere)');
    expect(copies.length).toBe(1);
    expect(copies[0]).toMatch(/As of .*Source: DHCS, https:\/\/www\.dhcs\.ca\.gov\//);
    await page.click('close');
    const closed = await page.waitForNotes((seen) => !part(seen, 'card'));
    expect(part(closed, 'pill')!.text).toContain('answer copied');
  });

  test('everything by keyboard: Tab reaches the tools, arrows choose, Enter copies', async () => {
    const page = await notePage(session.openExtensionPage, 'ruling-2025-12-29');
    await page.evaluate(`document.querySelector('[data-part=tools] summary').focus()`);
    const focused = () =>
      page.evaluate<string>(
        `document.activeElement?.value || document.activeElement?.dataset.part || document.activeElement?.tagName || ''`,
      );
    await page.press('Tab');
    expect(await focused()).toBe('answerReply');
    await page.press('ArrowRight');
    await waitUntil(focused, (now) => now === 'answerPicture', 'the picture');
    await page.press('ArrowLeft');
    await waitUntil(focused, (now) => now === 'answerReply', 'the reply');
    const reached: string[] = [];
    for (let presses = 0; presses < 6 && reached.at(-1) !== 'copy-text'; presses++) {
      await page.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(['en', 'short', 'copy-text']);
    await page.press('Enter');
    await copied(page, 1);
  });
});
