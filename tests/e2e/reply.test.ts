import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { copyOther, pasteInto, pressByKey } from './clipboard.ts';
import { part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';
import { NARROW, sideways, store, until } from './surface.ts';

async function notePage(open: (path: string) => Promise<PageDriver>, fact: string): Promise<PageDriver> {
  const page = await open(`note.html#fact=${fact}`);
  await waitUntil(() => page.evaluate<boolean>(`!!document.querySelector('[data-part=tools]')`), Boolean, 'the tools');
  await page.evaluate(`document.querySelector('[data-part=tools]').open = true`);
  return page;
}
const choose = (page: PageDriver, value: string) =>
  page.evaluate(`document.querySelector('[data-part=tools] input[value="${value}"]').click()`);
/** What the live region beside a button says. */
const saidBeside = (name: string) => `document.querySelector('[data-part="${name}"] + [role=status]').textContent`;
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
    const copied = async (name: string) => {
      await pressByKey(page, name);
      // The live region stands there empty before: screen readers read what comes into it.
      await waitUntil(
        () => page.evaluate<string>(saidBeside(name)),
        (said) => said === 'Copied',
        `${name}: that it says so`,
      );
      return pasteInto(page);
    };
    expect(await page.evaluate<string>(saidBeside('copy-text'))).toBe('');
    const text = await copied('copy-text');
    expect(text).toEqual({ text: await shown(page), html: '', files: [] });
    expect((await copied('copy-markdown')).text).toContain('> “DHCS has not received');
    const rich = await copied('copy-rich');
    expect(rich.html).toMatch(/<blockquote lang="en">\s*<p>“DHCS has not received/);
    expect(rich.html).toContain('<a href="https://www.dhcs.ca.gov/');
    expect(rich.text).toBe(text.text);
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
    await pressByKey(page, 'copy-citation');
    await waitUntil(() => page.evaluate<string>(saidBeside('copy-citation')), Boolean, 'that it was copied');
    expect((await pasteInto(page)).text).toContain('DHCS statement 25-20, June 13, 2025, second paragraph');
  });

  test('in the card over a page: one press copies the short answer, a second does nothing more, the pill says so', async () => {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes((seen) => Boolean(part(seen, 'card')));
    await settled(page);
    await page.click('copy-answer');
    await page.waitForNotes((seen) => /copied/i.test(part(seen, 'copy-answer')?.text ?? ''));
    expect((await pasteInto(page)).text).toMatch(/As of .*Source: DHCS, https:\/\/www\.dhcs\.ca\.gov\//);
    await copyOther(page, 'something of the reader’s own');
    await page.click('copy-answer');
    await settled(page);
    expect((await pasteInto(page)).text).toBe('something of the reader’s own');
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
    await waitUntil(() => page.evaluate<string>(saidBeside('copy-text')), Boolean, 'that it was copied');
    expect((await pasteInto(page)).text).toBe(await shown(page));
  });

  test.each(['en', 'es'] as const)(
    'axe finds nothing in any of the tools, narrow, light and dark: %s',
    async (language) => {
      await store(session, { language });
      try {
        const page = await notePage(session.openExtensionPage, 'sharing-not-confirmed');
        await page.setViewport(NARROW);
        for (const tool of ['answerReply', 'answerPicture', 'answerCite']) {
          await choose(page, tool);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.colorScheme(colorScheme);
            await until(page, `document.querySelector('[data-part=tools] input[value=${tool}]').checked`, tool);
            expect(await axeViolations(page)).toEqual([]);
          }
          expect(await sideways(page)).toEqual([]);
        }
      } finally {
        await store(session, {});
      }
    },
  );
});
