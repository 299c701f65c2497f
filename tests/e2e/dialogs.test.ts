import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { PageDriver, Snapshot } from '../../scripts/browser/driver.ts';
import type { Box } from '../../scripts/browser/snapshot.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { overlap, part } from './look.ts';
import { inBrowsers } from './session.ts';
import { settled } from './settle.ts';

const CLAIM = 'CMS shared the personal data of Medi-Cal members with Homeland Security.';
const cardOpen = (seen: Snapshot) => Boolean(part(seen, 'card') && seen.open);
const away = (seen: Snapshot) => seen.hosts === 0 || !seen.shown;
const hostIn = (page: PageDriver) =>
  page.evaluate<string>(`document.querySelector('fact-note-host')?.parentElement?.id ?? ''`);

/** Puts a dialog into the page and opens it as a modal one. */
const openDialog = (page: PageDriver, text: string) =>
  page.evaluate(`(() => {
    const dialog = document.createElement('dialog');
    dialog.id = 'pages-own';
    dialog.style.cssText = 'width: 420px; margin: 80px';
    dialog.innerHTML = '<p>${text}</p><form method="dialog"><button id="agree">Agree</button></form>';
    document.body.append(dialog);
    dialog.showModal();
  })()`);
const closeDialog = (page: PageDriver) => page.evaluate(`document.getElementById('pages-own').close()`);

inBrowsers('the page’s own dialogs', (session) => {
  async function article(): Promise<PageDriver> {
    const page = await session.open('/june-2025-article/');
    await page.waitForNotes(cardOpen);
    return page;
  }

  test('one without a claim, opened over our card: we stay away until it closes', async () => {
    const page = await article();
    await openDialog(page, 'Subscribe to our newsletter');
    await page.waitForNotes(away);
    await sleep(500);
    expect(await hostIn(page)).toBe('');
    await closeDialog(page);
    await page.waitForNotes((seen) => cardOpen(seen) && seen.shown);
    await page.click('close');
    await page.waitForNotes((seen) => !part(seen, 'card'));
  });

  test('asked for the next note over it, as by the keyboard command, the card stands in it and works', async () => {
    const page = await article();
    await openDialog(page, 'Subscribe to our newsletter');
    await page.waitForNotes(away);
    await page.inExtensionWorld('globalThis.__factNotes.step()');
    await page.waitForNotes((seen) => cardOpen(seen) && seen.shown);
    expect(await hostIn(page)).toBe('pages-own');
    const seen = await settled(page);
    expect(part(seen, 'close')!.focused).toBe(true);
    const button = await page.evaluate<Box>(`document.getElementById('agree').getBoundingClientRect().toJSON()`);
    expect(overlap(part(seen, 'card')!.box, button)).toBe(false);
    // Esc with the keyboard in the card is for the card: the page's dialog stays open.
    await page.press('Escape');
    await page.waitForNotes((now) => !part(now, 'card'));
    expect(await page.evaluate(`document.getElementById('pages-own').open`)).toBe(true);
  });

  test('one with a claim: its card stands in it, not inert, and not over its buttons', async () => {
    const page = await article();
    await openDialog(page, CLAIM);
    const seen = await page.waitForNotes(({ notes }) => notes.some(({ text }) => text === CLAIM));
    await page.show(seen.notes.find(({ text }) => text === CLAIM)!.key);
    const shown = await settled(page);
    expect(await hostIn(page)).toBe('pages-own');
    const button = await page.evaluate<Box>(`document.getElementById('agree').getBoundingClientRect().toJSON()`);
    expect(overlap(part(shown, 'card')!.box, button)).toBe(false);
    expect(shown.open!.boxes.some((box) => overlap(part(shown, 'card')!.box, box))).toBe(false);
    await page.click('close');
    await page.waitForNotes((now) => !part(now, 'card'));
    // And the dialog's own button still takes clicks.
    await page.clickAt(button);
    expect(await page.evaluate(`document.getElementById('pages-own').open`)).toBe(false);
  });

  test('the page removes the dialog in which the card stands: the card is not lost', async () => {
    const page = await article();
    await openDialog(page, 'Subscribe to our newsletter');
    await page.waitForNotes(away);
    await page.inExtensionWorld('globalThis.__factNotes.step()');
    await page.waitForNotes((seen) => cardOpen(seen) && seen.shown);
    await page.evaluate(`document.getElementById('pages-own').remove()`);
    await page.waitForNotes((seen) => cardOpen(seen) && seen.shown);
    await page.click('close');
    await page.waitForNotes((seen) => !part(seen, 'card'));
  });

  test('a cookie notice along the bottom is never covered', async () => {
    const page = await session.open('/june-2025-article/', {
      before: `addEventListener('DOMContentLoaded', () => {
        const bar = document.createElement('div');
        bar.id = 'cookies';
        bar.style.cssText = 'position: fixed; inset: auto 0 0; height: 120px; background: #fff';
        bar.innerHTML = 'We use cookies. <button>Accept</button> <button>Reject</button>';
        document.body.append(bar);
      })`,
    });
    const bar = { x: 0, y: 0, width: 0, height: 0 };
    let seen = await page.waitForNotes(cardOpen).then(() => settled(page));
    Object.assign(bar, await page.evaluate(`document.getElementById('cookies').getBoundingClientRect().toJSON()`));
    for (let turn = 0; turn < seen.notes.length; turn++) {
      expect(overlap(part(seen, 'card')!.box, bar)).toBe(false);
      const before = seen.open!.text;
      await page.click('next');
      await page.waitForNotes((now) => cardOpen(now) && now.open!.text !== before);
      seen = await settled(page);
    }
    await page.click('close');
    seen = await settled(page);
    expect(overlap(part(seen, 'pill')!.box, bar)).toBe(false);
  });

  test.each([
    { name: 'a film’s frame', tag: 'div' },
    { name: 'a film itself', tag: 'video' },
  ])('$name in full screen has nothing of ours over it; afterwards the card is back', async ({ tag }) => {
    const page = await article();
    await page.evaluate(`(() => {
      const film = document.createElement('${tag}');
      film.id = 'film';
      film.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px; height: 60px; background: #000; z-index: 9';
      film.onclick = () => film.requestFullscreen();
      document.body.append(film);
    })()`);
    await page.clickAt({ x: 0, y: 0, width: 40, height: 40 });
    await page.waitForNotes(away);
    expect(await page.evaluate(`document.fullscreenElement?.id`)).toBe('film');
    await page.evaluate(`document.exitFullscreen().then(() => 0)`);
    await page.waitForNotes((seen) => cardOpen(seen) && seen.shown);
  });

  test.each([
    { name: 'an article', tag: 'article' },
    { name: 'the whole page', tag: 'html' },
  ])('$name in full screen keeps its card, on top and in use', async ({ tag }) => {
    const page = await article();
    await page.evaluate(`(() => {
      const button = document.createElement('button');
      button.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px; height: 60px; z-index: 9';
      button.onclick = () => document.querySelector('${tag}').requestFullscreen();
      document.body.append(button);
      document.querySelector('article').style.cssText = 'overflow: auto; background: #fff';
    })()`);
    await page.clickAt({ x: 0, y: 0, width: 40, height: 40 });
    await waitUntil(
      () => page.evaluate(`document.fullscreenElement?.localName`),
      (now) => now === tag,
      'full screen',
    );
    const seen = await settled(page);
    const { x, y } = part(seen, 'close')!.box;
    expect(await page.evaluate(`document.elementFromPoint(${x + 8}, ${y + 8}).localName`)).toBe('fact-note-host');
    await page.click('close');
    await page.waitForNotes((now) => !part(now, 'card'));
    await page.evaluate(`document.exitFullscreen().then(() => 0)`);
  });

  test('a modal dialog in a shadow root: a claim in it has its card there, and it works', async () => {
    const page = await article();
    await page.evaluate(`(() => {
      const root = document.body.appendChild(document.createElement('x-modal')).attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog style="width: 420px; margin: 80px"><p>${CLAIM}</p><button autofocus>Agree</button></dialog>';
      root.querySelector('dialog').showModal();
    })()`);
    const { notes } = await page.waitForNotes((seen) => seen.notes.some(({ text }) => text === CLAIM));
    await page.show(notes.find(({ text }) => text === CLAIM)!.key);
    const close = `document.querySelector('x-modal').shadowRoot.querySelector('dialog > fact-note-host') !== null`;
    await waitUntil(() => page.evaluate<boolean>(close), Boolean, 'the card in the dialog');
    // The snapshot looks in the document's tree alone: the keyboard shows whether the card is in use.
    await page.inExtensionWorld('globalThis.__factNotes.step()');
    expect(await page.evaluate(`document.querySelector('x-modal').shadowRoot.activeElement.localName`)).toBe(
      'fact-note-host',
    );
    await page.press('Escape');
    await page.waitForNotes((seen) => seen.open === null);
    expect(await page.evaluate(`document.querySelector('x-modal').shadowRoot.querySelector('dialog').open`)).toBe(true);
  });

  test('a layer that keeps the keyboard in, over a page made inert: the card takes clicks and goes', async () => {
    const page = await article();
    await page.evaluate(`(() => {
      const layer = document.createElement('div');
      layer.innerHTML = '<button id="first">One</button><button id="last">Two</button>';
      layer.setAttribute('role', 'dialog');
      layer.setAttribute('aria-modal', 'true');
      layer.style.cssText = 'position: fixed; left: 20px; bottom: 20px; width: 200px; height: 90px; background: #fff; z-index: 99';
      for (const one of document.body.children) one.inert = true;
      document.body.append(layer);
      const first = document.getElementById('first');
      first.focus();
      document.addEventListener('focusin', ({ target }) => layer.contains(target) || first.focus());
    })()`);
    await page.inExtensionWorld('globalThis.__factNotes.step()');
    const seen = await settled(page);
    expect(overlap(part(seen, 'card')!.box, { x: 20, y: seen.viewport.height - 110, width: 200, height: 90 })).toBe(
      false,
    );
    await page.click('close');
    await page.waitForNotes((now) => !part(now, 'card'));
    await page.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('[role=dialog]') !== null`)).toBe(true);
  });
});
