import { expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { bare, part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const INJUNCTION =
  "A federal judge blocked Homeland Security from using California's Medicaid data to go after immigrants.";
const AGREEMENT = 'CMS signed an agreement with DHS that gives ICE access to Medicaid data.';
const RULING = 'A judge ruled in December that Medicaid may share some data with ICE.';
const SSN = 'Your Social Security number is in the Medi-Cal report to Washington only if you gave one.';
const GREEN_CARDS = 'Do green card holders get their Medicaid records sent to ICE too, or are they left out?';
const REPORTS = 'California sends the federal government a report on every Medi-Cal member each month.';
const SPANISH = 'Un juez ya dejó que Medicaid le pase datos a ICE, aunque dicen que solo algunos.';
const BEHIND = 'Un juez federal prohibió que Seguridad Nacional use los datos de Medicaid contra los inmigrantes.';

const only = (passage: string) => (seen: Snapshot) =>
  seen.highlights.length === 1 && seen.highlights[0] === passage && seen.open?.text === passage;
const nothing = (seen: Snapshot) => seen.highlights.length === 0 && part(seen, 'card') === undefined;
const follow = (page: PageDriver, id: string) => page.evaluate(`document.getElementById("${id}").click()`);

inBrowsers('a single-page app', (session) => {
  const open = async () => {
    const page = await session.open('/app-routes/');
    await page.waitForNotes(only(INJUNCTION));
    return page;
  };

  test('by the history API: old notes go, new ones come and introduce themselves, and back again', async () => {
    const page = await open();
    await follow(page, 'to-ferry');
    await page.waitForNotes(nothing);
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 5_000);
    await follow(page, 'to-desk');
    await page.waitForNotes(only(SSN));
    await page.evaluate('history.go(-2)');
    await page.waitForNotes(only(INJUNCTION));
    await waitUntil(page.badge, (text) => text === '1', 'the badge of the first story', 5_000);
    expect(page.consoleErrors()).toEqual([]);
  });

  test('by hash', async () => {
    const page = await open();
    await follow(page, 'to-deal');
    await page.waitForNotes(only(AGREEMENT));
  });

  test('a hash that is a place on the page is no other page: what was closed stays closed', async () => {
    const page = await open();
    await page.click('close');
    await page.waitForNotes((seen) => seen.open === null);
    await follow(page, 'to-notes');
    await page.evaluate('document.querySelector("article").append(document.createElement("hr"))');
    const seen = await settled(page);
    expect(seen.open).toBeNull();
    expect(seen.highlights).toEqual([INJUNCTION]);
  });

  test('by another body', async () => {
    const page = await open();
    await page.evaluate('swapBody("desk")');
    const seen = await page.waitForNotes(only(SSN));
    expect(seen.hosts).toBe(1);
    await page.evaluate('swapBody("ferry")');
    await page.waitForNotes(nothing);
  });

  test('what was sent away on one story is back on the next', async () => {
    const page = await open();
    await page.click('not-here');
    await page.waitForNotes(nothing);
    await follow(page, 'to-desk');
    await page.waitForNotes(only(SSN));
  });

  test('on the way back from another site notes and number are there again', async () => {
    const page = await open();
    const at = (place: string) => waitUntil(page.url, (url) => url.includes(place), place, 5_000);
    await page.evaluate('setTimeout(() => document.getElementById("away").click())');
    await at('/other-senses/');
    await page.waitForNotes(nothing);
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 5_000);
    await page.evaluate('setTimeout(() => history.back())');
    await at('/app-routes/');
    await page.waitForNotes(({ highlights }) => highlights[0] === INJUNCTION);
    await waitUntil(page.badge, (text) => text === '1', 'the badge of the page before', 5_000);
  });
});

inBrowsers('the back-forward cache', (session) => {
  test('gives the page back with its marks, its number, and ears for what changes', async () => {
    const page = await session.open('/app-routes/');
    await page.waitForNotes(only(INJUNCTION));
    // Only the very same document has this when it is shown again.
    await page.evaluate(`addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.cameBack = String(persisted);
    })`);
    await page.evaluate('setTimeout(() => { location.href = "/other-senses/"; })');
    await waitUntil(page.snapshot, (seen) => seen.href.endsWith('/other-senses/') && nothing(seen), 'the other page');
    await waitUntil(page.badge, (text) => text === '', 'an empty badge', 5_000);
    await page.inExtensionWorld('setTimeout(() => history.back())');
    const isBack = (seen: Snapshot) => seen.href.endsWith('/app-routes/') && only(INJUNCTION)(seen);
    const back = await waitUntil(page.snapshot, isBack, 'the page before');
    expect(await page.inExtensionWorld('document.documentElement.dataset.cameBack')).toBe('true');
    expect(back.hosts).toBe(1);
    await waitUntil(page.badge, (text) => text === '1', 'the badge of the page before', 5_000);
    await page.inExtensionWorld(`document.querySelector('article').append(
      Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(AGREEMENT)} }))`);
    await waitUntil(page.snapshot, (seen) => seen.highlights.includes(AGREEMENT), 'the note of what was added');
    await waitUntil(page.badge, (text) => text === '2', 'the badge of two notes', 5_000);
  });
});

inBrowsers('text that comes late', (session) => {
  const set = (id: string, style: string) => `Object.assign(document.getElementById("${id}").style, ${style})`;
  const toView = (id: string) => `document.getElementById("${id}").scrollIntoView({ block: "center" })`;
  const WAYS = [
    { name: 'in a details element', passage: AGREEMENT, show: 'document.querySelector("summary").click()', hide: '' },
    { name: 'behind a class', passage: SSN, show: 'document.getElementById("unfold").click()', hide: '' },
    { name: 'in a fold without height', passage: RULING, show: 'document.getElementById("slide").click()', hide: '' },
    { name: 'without visibility', passage: GREEN_CARDS, show: set('unseen', '{ visibility: "visible" }'), hide: '' },
    { name: 'without opacity', passage: REPORTS, show: set('faint', '{ opacity: "1" }'), hide: '' },
    {
      name: 'behind a checkbox',
      passage: BEHIND,
      show: `${toView('box')}; document.getElementById("box").click()`,
      hide: '',
    },
  ].map((way) => ({ ...way, hide: way.name.includes('opacity') ? set('faint', '{ opacity: "0" }') : way.show }));

  test('has its notes when it is there, and what the page hides has none', async () => {
    const page = await session.open('/late-article/');
    expect((await page.snapshot()).highlights).toEqual([]);
    await page.waitForNotes((seen) => seen.highlights.length === 2);
    const seen = await settled(page);
    expect(seen.highlights[0]).toBe(INJUNCTION);
  });

  test.each(WAYS)(
    '$name: noted once it is shown, and no more once it is hidden',
    async ({ name, passage, show, hide }) => {
      const page = await session.open('/late-article/');
      await page.waitForNotes((seen) => seen.highlights.length === 2);
      await page.evaluate(show);
      await page.waitForNotes((seen) => seen.highlights.includes(passage));
      if (name === 'without visibility') return;
      await page.evaluate(hide);
      await page.waitForNotes((seen) => !seen.highlights.includes(passage));
    },
  );
});

inBrowsers('comments that come late and folded', (session) => {
  const ASKED = 'Why is nobody talking about how CMS gave our Medi-Cal records to Homeland Security?';
  const REPLY = 'A court did block DHS from using the California Medicaid data against immigrants back in August.';
  const CLAMPED =
    'Anyway, every month California sends the federal government a report about every single Medi-Cal member.';
  const is =
    (...passages: string[]) =>
    ({ highlights }: Snapshot) =>
      highlights.length === passages.length && passages.every((text) => highlights.includes(text));

  test('have notes for what is seen of them, and for the rest once it is unfolded', async () => {
    const page = await session.open('/folded-comments/');
    await page.evaluate('document.getElementById("comments").scrollIntoView()');
    await waitUntil(
      () => page.evaluate<boolean>('"hydrated" in document.getElementById("island").dataset'),
      Boolean,
      'the comments as the framework draws them',
    );
    await page.waitForNotes(is(ASKED, REPLY));
    expect((await settled(page)).highlights).toEqual([ASKED, REPLY]);
    const press = (id: string) => page.evaluate(`document.getElementById("${id}").click()`);
    await press('more-clamp');
    await page.waitForNotes(is(ASKED, REPLY, CLAMPED));
    await press('more-short');
    await page.waitForNotes(is(ASKED, REPLY, CLAMPED, SSN));
    await press('more-clamp');
    await page.waitForNotes(is(ASKED, REPLY, SSN));
    expect(page.consoleErrors()).toEqual([]);
  });
});

inBrowsers('translated text', (session) => {
  test('is read in its new language, and the original again when that is shown', async () => {
    const page = await session.open('/odd-text/');
    const has = (passage: string) => (seen: Snapshot) => seen.highlights.map(bare).includes(bare(passage));
    await page.waitForNotes(has(REPORTS));
    await page.evaluate('translate()');
    await page.waitForNotes((seen) => has(SPANISH)(seen) && !has(REPORTS)(seen));
    await page.evaluate('showOriginal()');
    await page.waitForNotes((seen) => has(REPORTS)(seen) && !has(SPANISH)(seen));
  });
});
