import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { demoPages } from '../../scripts/demo-pages.ts';
import { part } from './look.ts';
import { inBrowsers, type Session } from './session.ts';
import { until } from './surface.ts';
import { surfaces } from './surfaces.ts';

const CLAIM = 'CMS signed an agreement that gives ICE access to Medicaid data.';

/**
 * Hosts that Chromium itself calls in spite of every switch (its updater, its form filling). An extension that
 * called them would be caught by the second test, which reads what each context asked for.
 */
const BROWSERS_OWN = /^https?:\/\/(update|content-autofill)\.googleapis\.com[:/]/;

/** What a demo page itself loads beside its own document, by its address: the frames that it is made of. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  '/embeds/': ['/embeds/post.html', '//localhost/embeds/post.html'],
};
/** An address of the demo site in full; `//localhost/` is the same site by its other name. */
const inFull = (session: Session, path: string) => {
  const { origin, port } = new URL(session.site.origin);
  return path.startsWith('//') ? `http:${path.replace('localhost', `localhost:${port}`)}` : `${origin}${path}`;
};

/** A note with the picture to share drawn, and a claim checked: what the surfaces do beyond being opened. */
async function useSurfaces(session: Session) {
  const note = await session.openExtensionPage('note.html#fact=help-consulate');
  const draw = `(() => { const tools = document.querySelector('[data-part=tools]');
    if (tools) tools.open = true;
    if (!document.querySelector('[data-part=picture]')) tools?.querySelector('input[value=answerPicture]')?.click();
    return document.querySelector('[data-part=picture]')?.dataset.layout; })()`;
  await until(note, draw, 'the picture');
  const statement = await session.openExtensionPage('statement.html#fact=help-consulate');
  await until(statement, `document.querySelector('#app mark')`, 'the quotation in its place');
  const panel = await session.openExtensionPage('sidepanel.html');
  await until(panel, `document.querySelector('#fn-tab-check')`, 'the tabs');
  await panel.evaluate(`document.querySelector('#fn-tab-check').click()`);
  await until(panel, `document.querySelector('[data-part=claim]')`, 'the box');
  await panel.evaluate(`(() => { const box = document.querySelector('[data-part=claim]');
    box.value = ${JSON.stringify(CLAIM)}; box.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`);
  await until(panel, `document.querySelector('[data-part=answered]')`, 'the claim’s note');
}

const beyondLoopback = (session: Session) =>
  session.proxy.log.filter(({ refused, url }) => refused && !BROWSERS_OWN.test(url));

inBrowsers('nothing is sent', (session, name) => {
  test('all that leaves the browser on a walk through every page and surface are the page loads themselves', async () => {
    const from = session.proxy.log.length;
    const paths: string[] = [];
    let cards = 0;
    for (const { name: path, tier } of demoPages()) {
      const page = await session.open(`/${path}/`);
      paths.push(`/${path}/`);
      if (tier !== 'notes') continue;
      // Whether every page gets its notes is another test's affair.
      const card = await page.waitForNotes((seen) => Boolean(part(seen, 'card')), 5_000).catch(() => undefined);
      if (!card) continue;
      cards += 1;
      if (card.notes.length > 1) await page.click('next');
      const popup = await session.openExtensionPage(`popup.html?tab=${page.tabId}`);
      await popup.evaluate(`document.querySelector('input[type=search]')?.focus()`);
      await popup.type('court');
      await popup.close();
    }
    for (const surface of surfaces(name)) {
      const opened = await session.openExtensionPage(surface);
      await sleep(200);
      await opened.close();
    }
    await useSurfaces(session);
    expect(cards).toBeGreaterThan(2);
    // Late senders are what this test is for.
    await sleep(2_000);
    const local = session.proxy.log.slice(from).filter(({ refused }) => !refused);
    const asked = local.map(({ method, url }) => `${method} ${url}`).filter((line) => !line.endsWith('/favicon.ico'));
    const expected = paths.flatMap((path) => [path, ...(FRAMES[path] ?? [])]).map((path) => inFull(session, path));
    expect(asked.sort()).toEqual(expected.map((url) => `GET ${url}`).sort());
    expect(local.filter(({ origin }) => origin?.includes('-extension://'))).toEqual([]);
    expect(beyondLoopback(session)).toEqual([]);
  });

  test('no context of the browser asked for anything but its own files and the demo site', () => {
    const { extensionOrigin } = session.browser;
    const allowed = [
      `${session.site.origin}/`,
      inFull(session, '//localhost/'),
      `${extensionOrigin}/`,
      'data:',
      'about:',
      'blob:',
    ];
    expect(session.browser.requests().length).toBeGreaterThan(0);
    expect(session.browser.requests().filter(({ url }) => !allowed.some((start) => url.startsWith(start)))).toEqual([]);
    // By its other name the site is asked for that one frame, and for nothing by anybody else.
    const other = session.browser.requests().filter(({ url }) => url.startsWith(inFull(session, '//localhost/')));
    expect(other.map(({ url }) => url.split('#')[0])).toEqual([inFull(session, '//localhost/embeds/post.html')]);
    const byExtension = session.browser.requests().filter(({ from }) => from.startsWith(extensionOrigin));
    expect(byExtension.filter(({ url }) => !url.startsWith(extensionOrigin))).toEqual([]);
  });

  test('the watch itself sees what a script of the extension would send', async () => {
    const page = await session.open('/other-senses/');
    const sent = [
      'http://plain.canary.example/',
      'https://tls.canary.example/',
      `${session.site.origin}/favicon.ico?canary`,
    ];
    for (const url of sent) await page.inExtensionWorld(`fetch('${url}', { mode: 'no-cors' }).then(() => 0, () => 0)`);
    const hosts = session.proxy.log.map(({ url }) => new URL(url).hostname);
    expect(hosts).toEqual(expect.arrayContaining(['plain.canary.example', 'tls.canary.example']));
    expect(session.proxy.log.map(({ url }) => url)).toContain(sent[2]);
    expect(session.browser.requests().map(({ url }) => url)).toEqual(expect.arrayContaining(sent));
  });

  test('the extension’s own pages could not send if they tried', async () => {
    const url = 'https://forbidden.canary.example/';
    expect(await session.browser.asExtension(`fetch('${url}').then(() => 'sent', () => 'refused')`)).toBe('refused');
    expect(session.proxy.log.filter((exchange) => exchange.url.includes('forbidden'))).toEqual([]);
  });
});
