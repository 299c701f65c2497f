import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../../scripts/browser/driver.ts';
import { report } from '../../scripts/facts/report.ts';
import { axeViolations } from './axe.ts';
import { inBrowsers } from './session.ts';
import { NARROW } from './surface.ts';

const FACTS = join(import.meta.dirname, '../../facts');
const SHOTS = join(import.meta.dirname, '../../.output/e2e');
const folder = mkdtempSync(join(tmpdir(), 'facts-report-'));
const file = join(folder, 'facts.html');

beforeAll(() => writeFileSync(file, report(FACTS, FACTS, '2027-01-01')), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inBrowsers('the report on the facts', (session, name) => {
  // A file, as the command writes it: the extension reads no files, so nothing of it stands in the picture.
  const open = async () => session.adopt(await session.browser.open(pathToFileURL(file).href));

  test.each(['light', 'dark'] as const)('%s: axe finds nothing, and nothing stands out sideways', async (scheme) => {
    const page = await open();
    await page.colorScheme(scheme);
    expect(await axeViolations(page)).toEqual([]);
    for (const viewport of [NARROW, PHONE, DESKTOP]) {
      await page.setViewport(viewport);
      // The drawing and the tables scroll inside their frames; the page itself does not.
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    }
    expect(page.consoleErrors()).toEqual([]);
    // Kept with what tests leave behind, to be looked at: the top, the drawing, the tables, a fact.
    mkdirSync(SHOTS, { recursive: true });
    for (const [size, viewport] of [
      ['phone', PHONE],
      ['desktop', DESKTOP],
    ] as const) {
      await page.setViewport(viewport);
      for (const [at, selector] of ['h1', 'svg', 'table', '.none', '.fact'].entries()) {
        await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.scrollIntoView()`);
        await page.screenshot(join(SHOTS, `report-${name}-${scheme}-${size}-${at}.png`));
      }
    }
  });
});
