import { afterEach, expect, test } from 'vitest';
import { openShot } from '../../scripts/shots/open.ts';
import { OURS } from '../../scripts/shots/surfaces.ts';
import { axeViolations } from './axe.ts';
import { layoutFaults } from './measure-layout.ts';
import { inBrowsers } from './session.ts';
import { sideways, store } from './surface.ts';
import { surfaces } from './surfaces.ts';

const IN_COLOURS = OURS.filter(({ medium }) => !medium);

inBrowsers('every page and tab of ours', (session, name) => {
  afterEach(() => store(session, {}));

  test('the table of pictures has each page of the build', () => {
    const pictured = new Set(IN_COLOURS.map(({ at }) => at.replace(/[?#].*/, '')));
    expect(surfaces(name).filter((page) => !pictured.has(page))).toEqual([]);
  });

  test.each(IN_COLOURS)(
    '$name: axe finds nothing, nothing is cut or overlaps, in both languages and colours',
    async (shot) => {
      const studio = { browser: session.browser, site: session.site, gallery: '' };
      const open = await openShot(studio, shot);
      try {
        const faults: string[] = [];
        for (const [language, scheme] of [['en', 'light'] as const, ['es', 'dark'] as const]) {
          await open.turn({ language, scheme });
          for (const [size, viewport] of Object.entries(shot.sizes)) {
            await open.page.setViewport(viewport);
            await shot.act?.(open.page, language);
            const found = [
              ...(await axeViolations(open.page)),
              ...(await open.page.evaluate<string[]>(`(${layoutFaults})()`)),
              ...(await sideways(open.page)).map((out) => `out of the window: ${out}`),
            ];
            faults.push(...found.map((fault) => `${size} ${language}: ${fault}`));
          }
        }
        expect(faults).toEqual([]);
        expect(open.page.consoleErrors()).toEqual([]);
      } finally {
        await open.close();
      }
    },
  );
});
