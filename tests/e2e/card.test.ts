import { expect, test } from 'vitest';
import { DESKTOP, type PageDriver, PHONE, type Snapshot } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { coversPassage, outside, part, passageInView, WITHIN } from './look.ts';
import { inBrowsers, type Session } from './session.ts';
import { withSettings } from './settings.ts';
import { settled } from './settle.ts';

/** Reads something of ours in the closed root, which the extension's own world can. */
const IN_ROOT = (expression: string) => `(() => {
  const host = document.querySelector('fact-note-host');
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
  return ${expression};
})()`;

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

  test('the keyboard command opens the next note and takes the keyboard in', async () => {
    const page = await session.open('/june-2025-article/');
    const before = await opened(page);
    await session.browser.command('next-note');
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

  test('screen readers: a named dialog, not modal, with its parts in order', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    const tree = await waitUntil(
      page.accessibility,
      (nodes) => !nodes || nodes.some(({ role }) => role === 'dialog'),
      'the tree',
    );
    // Firefox's protocol has no tree; what it would tell is asserted by axe and the component tests there.
    if (!tree) return;
    const start = tree.findIndex(({ role }) => role === 'dialog');
    const [dialog] = tree.slice(start);
    expect(dialog).toMatchObject({ role: 'dialog', name: 'What did DHCS say had happened?' });
    expect(dialog!.states.modal ?? false).toBe(false);
    const rest = tree.slice(start + 1);
    const end = rest.findIndex(({ depth }) => depth <= dialog!.depth);
    const inside = rest.slice(0, end < 0 ? undefined : end).map(({ role, name }) => `${role}: ${name}`.trim());
    expect(
      inside.filter((node) => /^(button|heading|link|blockquote|DisclosureTriangle|time|figure)/.test(node)),
    ).toEqual(
      expect.arrayContaining([
        'button: Close',
        'heading: What did DHCS say had happened?',
        'button: See the statement as of June 13, 2025',
        'DisclosureTriangle: The whole answer',
        'button: Not on this page',
        'button: Never on this site',
        'button: Previous note',
        'button: Next note',
      ]),
    );
    expect(inside.indexOf('button: Close')).toBeLessThan(inside.indexOf('heading: What did DHCS say had happened?'));
  });

  test('focus comes back to where it was when the card that the keyboard asked for is closed', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.evaluate(`document.querySelector('nav a').id = 'before'; document.querySelector('nav a').focus()`);
    await page.inExtensionWorld('globalThis.__factNotes.step()');
    await page.waitForNotes((seen) => Boolean(part(seen, 'close')?.focused));
    await page.press('Escape');
    await page.waitForNotes((seen) => !part(seen, 'card'));
    expect(await page.evaluate('document.activeElement.id')).toBe('before');
  });

  test('the pill has the keyboard after its card was closed, and says how many notes there are', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.click('close');
    const seen = await page.waitForNotes((now) => Boolean(part(now, 'pill')));
    expect(part(seen, 'pill')!.focused).toBe(true);
    expect(part(seen, 'pill')!.label).toMatch(/^\d+ notes from DHCS/);
  });

  test('scrolled, it stays off its passage, frame by frame', async () => {
    const page = await session.open('/june-2025-article/');
    const seen = await opened(page);
    for (let step = 0; step < 12; step++) {
      await page.evaluate(`scrollBy({ top: ${step < 6 ? 45 : -45}, behavior: 'instant' })`);
      await page.evaluate(
        'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))))',
      );
      expect(coversPassage(await page.snapshot())).toBe(false);
    }
    expect((await page.snapshot()).open!.text).toBe(seen.open!.text);
  });
});

inBrowsers('the card, however the page is shown', (session: Session) => {
  const styleOf = (page: PageDriver, part: string, property: string) =>
    page.inExtensionWorld<string>(
      IN_ROOT(`getComputedStyle(root.querySelector('[data-part="${part}"]')).getPropertyValue('${property}')`),
    );

  test('printed, nothing of ours is on the paper', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    try {
      await page.medium('print');
      await page.waitForNotes((seen) => !part(seen, 'card') && seen.hosts === 1);
    } finally {
      await page.medium('screen');
    }
    await page.waitForNotes(cardOpen);
  });

  test('in forced colours its edge and the ways out are drawn', async () => {
    const page = await session.open('/june-2025-article/');
    await opened(page);
    try {
      await page.medium('forced-colors');
      const width = () => styleOf(page, 'card', 'border-top-width');
      await waitUntil(width, (now) => now === '2px', 'the edge');
      expect(await styleOf(page, 'close', 'border-top-style')).toBe('solid');
    } finally {
      await page.medium('screen');
    }
  });

  test('at 200 % zoom of a small window the whole answer and its day are in sight', async () => {
    const page = await session.open('/june-2025-article/', { viewport: { width: 640, height: 400 } });
    const seen = await opened(page);
    const [lead, card] = await page.inExtensionWorld<{ top: number; bottom: number }[]>(
      IN_ROOT(
        `['.fn-lead', '[data-part="card"]'].map((at) => root.querySelector(at).getBoundingClientRect().toJSON())`,
      ),
    );
    expect(lead!.bottom).toBeLessThanOrEqual(card!.bottom);
    expect(outside(seen, part(seen, 'card')!)).toEqual(WITHIN);
    await page.click('not-here');
    await page.waitForNotes(({ hosts }) => hosts === 0);
  });

  test('on a page that reads from right to left it stands as it does, off its passage', async () => {
    const page = await session.open('/spanish-article/');
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    const seen = await opened(page);
    expect(coversPassage(seen)).toBe(false);
    expect(outside(seen, part(seen, 'card')!)).toEqual(WITHIN);
    expect(await styleOf(page, 'card', 'direction')).toBe('ltr');
  });
});

inBrowsers('the person’s settings on a page', (session: Session) => {
  test('pill: nothing opens by itself, the sign stands in the pill', async () => {
    await withSettings(session, { appear: 'pill', mark: 'leaf' });
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes(({ shown, notes }) => shown && notes.length > 0);
    const seen = await settled(page);
    expect(seen.open).toBeNull();
    expect(part(seen, 'pill')).toBeDefined();
    expect(await page.inExtensionWorld(IN_ROOT(`root.querySelector('.fn-pill [data-sign]').dataset.sign`))).toBe(
      'leaf',
    );
  });

  test('nothing: no host, no highlight, and the notes are still listed for the popup', async () => {
    await withSettings(session, { appear: 'nothing' });
    const page = await session.open('/june-2025-article/');
    await waitUntil(page.badge, (text) => /\d/.test(text), 'the number of notes');
    const seen = await settled(page);
    expect({ hosts: seen.hosts, highlights: seen.highlights, open: seen.open }).toEqual({
      hosts: 0,
      highlights: [],
      open: null,
    });
    expect(seen.notes.length).toBeGreaterThan(3);
  });

  test('highlight none: the card opens, the page shows no mark', async () => {
    await withSettings(session, { highlight: 'none' });
    const page = await session.open('/june-2025-article/');
    const seen = await page.waitForNotes((now) => Boolean(part(now, 'card')));
    expect(seen.highlights).toEqual([]);
  });

  test('claims only: a page on the topic without a claim gets nothing', async () => {
    await withSettings(session, { sensitivity: 'claims' });
    const page = await session.open('/topic-overview/');
    const seen = await settled(page);
    expect(seen.hosts).toBe(0);
    expect(await page.badge()).toBe('');
  });

  test('larger type is larger, and the card grows with it', async () => {
    const sizes: number[] = [];
    for (const textSize of [100, 150] as const) {
      await withSettings(session, { textSize });
      const page = await session.open('/june-2025-article/');
      await page.waitForNotes((now) => Boolean(part(now, 'card')));
      sizes.push(
        await page.inExtensionWorld<number>(
          IN_ROOT(`parseFloat(getComputedStyle(root.querySelector('.fn-then')).fontSize)`),
        ),
      );
    }
    expect(sizes).toEqual([14, 21]);
  });

  test('the side panel: opened by the card’s button, or how to', async () => {
    await withSettings(session, {});
    const page = await session.open('/june-2025-article/');
    await opened(page);
    await page.click('open-panel');
    if (session.browser.name === 'chromium') {
      const views = () =>
        session.browser.asExtension<number>(
          `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
        );
      await waitUntil(views, (count) => count === 1, 'the side panel');
    } else {
      const said = () =>
        page.inExtensionWorld<string>(IN_ROOT(`root.querySelector('.fn-panel-way [role=status]').textContent`));
      expect(await waitUntil(said, (text) => text !== '', 'how the sidebar opens')).toMatch(/press .*Alt\+Shift\+S/);
    }
  });
});
