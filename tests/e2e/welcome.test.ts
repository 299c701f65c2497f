import { afterEach, expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { axeViolations } from './axe.ts';
import { inBrowsers } from './session.ts';
import { choose, NARROW, sideways, store, storedSettings, until } from './surface.ts';

inBrowsers('the welcome page', (session) => {
  afterEach(() => store(session, {}));
  const open = async () => {
    const page = await session.openExtensionPage('welcome.html');
    await until(page, `document.querySelector('.fn-welcome [data-fact-id]')`, 'the welcome page with its card');
    return page;
  };

  test('opened by itself on install, once', () => {
    expect(session.browser.welcomed).toBe(true);
  });

  test.each(['en', 'es'] as const)('is one screen, whole: %s', async (language) => {
    await store(session, { language });
    const page = await open();
    await page.setViewport(DESKTOP);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(DESKTOP.height);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  });

  test('its choices are stored, its card is the real one', async () => {
    const page = await open();
    await choose(page, 'discreet');
    await choose(page, 'only');
    await choose(page, 'wave');
    await waitUntil(
      () => storedSettings(session),
      (now) => now?.discreet === true && now.scope === 'only' && now.mark === 'wave',
      'the three choices',
    );
    expect(await page.evaluate(`document.querySelector('.fn-example blockquote').innerText`)).toContain(
      'DHCS has not received',
    );
    expect(page.consoleErrors()).toEqual([]);
  });

  test.each(['en', 'es'] as const)('axe finds nothing, and nothing stands out sideways: %s', async (language) => {
    await store(session, { language });
    const page = await open();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.colorScheme(colorScheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    for (const viewport of [NARROW, PHONE, DESKTOP]) {
      await page.setViewport(viewport);
      expect({ viewport, out: await sideways(page) }).toEqual({ viewport, out: [] });
    }
  });
});
