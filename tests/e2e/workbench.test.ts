import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DESKTOP, PHONE } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { PAGES_FOLDER } from '../../scripts/demo-pages.ts';
import { serveWorkbench, type WorkbenchServer } from '../../scripts/facts/workbench/serve.ts';
import { axeViolations } from './axe.ts';
import { inBrowsers } from './session.ts';
import { withSettings } from './settings.ts';
import { sideways } from './surface.ts';

const FACTS = join(import.meta.dirname, '../../facts');
const SHOTS = join(import.meta.dirname, '../../.output/e2e');
const JUNE = join(PAGES_FOLDER, 'june-2025-article');

/** What Chromium asks for itself where a field is typed in, in spite of every switch. */
const BROWSERS_OWN = /^https?:\/\/content-autofill\.googleapis\.com[:/]/;

/** Types for a person: the value, and the event that a key would bring. */
const fill = (selector: string, value: string) =>
  `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
const NOTED = `Array.from(document.querySelectorAll('.wb-noted'), ({ dataset }) => dataset.fact)`;
const figure = (name: string) => `document.querySelector('[data-figure="${name}"]')?.textContent ?? ''`;

inBrowsers('the workbench', (session, name) => {
  let workbench: WorkbenchServer;
  beforeAll(async () => {
    workbench = await serveWorkbench(FACTS);
    // The workbench is a page like others: notes would lie over what is to be looked at.
    await withSettings(session, { on: false });
  });
  afterAll(() => workbench.close());

  const open = async () => session.adopt(await session.browser.open(workbench.address));

  test('a saved page has the notes that the extension gives it, in order', async () => {
    const page = await open();
    const expected = parse(readFileSync(join(JUNE, 'expected.yaml'), 'utf8')).notes as { fact: string }[];
    // A file chooser cannot be operated alike in both browsers; the file is put into the field as a drop would put it.
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(readFileSync(join(JUNE, 'index.html'), 'utf8'))}], 'saved.html', { type: 'text/html' }));
      const field = document.querySelector('input[type=file]');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const facts = await waitUntil(
      () => page.evaluate<string[]>(NOTED),
      (found) => found.length > 0,
      'passages with notes',
    );
    expect(facts).toEqual(expected.map(({ fact }) => fact));
    // A whole page is mostly other matters: they are left out until somebody asks for them.
    const passages = () =>
      page.evaluate<number[]>(`['.wb-passage', '.wb-off'].map((kind) => document.querySelectorAll(kind).length)`);
    const [few, off] = await passages();
    expect([few! >= facts.length, off]).toEqual([true, 0]);
    const filter = `document.querySelector('.wb-check input')`;
    await page.evaluate(`${filter}.click()`);
    const [all, others] = await waitUntil(passages, ([count]) => count! > few!, 'the passages off the topic');
    expect(all! - others!).toBe(few);
    expect(await page.evaluate<string[]>(NOTED)).toEqual(facts);
    await page.evaluate(`${filter}.click()`);
    await waitUntil(passages, ([count]) => count === few, 'the passages on the topic alone');
    // Chromium tells of the saved page's own styles and handlers that the policy holds back; nothing else is amiss.
    const heldBack = /inline (style|event handler) violates/;
    expect(page.consoleErrors().filter((error) => !heldBack.test(error))).toEqual([]);
    // Kept with what tests leave behind, to be looked at.
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot(join(SHOTS, `workbench-${name}.png`));
  });

  test('a pasted text has its passages, and choosing one tells why and brings its fact’s phrasings', async () => {
    const page = await open();
    await page.evaluate(
      fill('[data-part=article]', 'The weather was fine. ICE has the Social Security numbers of everyone on Medi-Cal.'),
    );
    await waitUntil(
      () => page.evaluate<string[]>(NOTED),
      (found) => found.join() === 'ssn-only-if-provided',
      'the note',
    );
    await page.evaluate(`document.querySelector('.wb-noted').click()`);
    const why = `document.querySelector('section[aria-label=Why]').textContent`;
    await waitUntil(
      () => page.evaluate<string>(why),
      (text) => text.includes('Note: ssn-only-if-provided'),
      'the reasons',
    );
    const chosen = () => page.evaluate<string>(`document.querySelector('select').value`);
    expect(await waitUntil(chosen, (id) => id === 'ssn-only-if-provided', 'the fact')).toBe('ssn-only-if-provided');
  });

  test('a changed phrasing shows what it does to the whole evaluation, and back again', async () => {
    const page = await open();
    const right = () => page.evaluate<string>(figure('dev right'));
    const before = await waitUntil(right, (text) => /^\d+$/.test(text), 'the evaluation', 30_000);
    await page.evaluate(
      `(() => { const field = document.querySelector('select'); field.value = 'help-consulate'; field.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    for (const language of ['en', 'es']) await page.evaluate(fill(`[data-claims=${language}]`, 'Nothing of the kind'));
    const changed = await waitUntil(right, (text) => text.includes('was'), 'the trial', 30_000);
    expect(changed).toMatch(new RegExp(`^\\d+ \\(was ${before}\\)$`));
    expect(Number.parseInt(changed, 10)).toBeLessThan(Number(before));
    const worse = await page.evaluate<number>(`document.querySelectorAll('[data-shifts=Worse] li').length`);
    expect(worse).toBeGreaterThan(0);
    for (const scheme of ['light', 'dark'] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page, 'main')).toEqual([]);
      for (const [size, viewport] of [
        ['phone', PHONE],
        ['desktop', DESKTOP],
      ] as const) {
        await page.setViewport(viewport);
        expect({ size, out: await sideways(page) }).toEqual({ size, out: [] });
        await page.screenshot(join(SHOTS, `workbench-trial-${name}-${scheme}-${size}.png`));
      }
    }
    expect(await page.evaluate(`document.querySelector('[data-part=yaml]').textContent`)).toContain(
      '    - Nothing of the kind',
    );
    await page.evaluate(`document.querySelector('details button').click()`);
    expect(await waitUntil(right, (text) => text === before, 'the figures of the file', 30_000)).toBe(before);
  });

  test('a changed phrasing shows what it does to the text at hand', async () => {
    const page = await open();
    const claim = 'Ask your embassy or consulate for legal help with Medi-Cal and immigration.';
    await page.evaluate(fill('[data-part=article]', claim));
    const noted = () => page.evaluate<string[]>(NOTED);
    await waitUntil(noted, (found) => found.join() === 'help-consulate', 'the note');
    await page.evaluate(`document.querySelector('.wb-noted').click()`);
    const phrasings = () => page.evaluate<string>(`document.querySelector('[data-claims=en]').value`);
    await waitUntil(phrasings, (text) => text.includes('consulate'), 'the fact’s phrasings');
    for (const language of ['en', 'es']) await page.evaluate(fill(`[data-claims=${language}]`, 'Nothing of the kind'));
    const told = () => page.evaluate<string>(`document.querySelector('section[aria-label=Effect]').textContent`);
    const effect = await waitUntil(told, (text) => text.includes('To this text'), 'what it does to the text');
    expect(effect).toContain(claim);
    expect(effect).toMatch(/help-consulate \d\.\d\d → /);
  });

  test('a script of a saved page is not run, and nothing it names is fetched', async () => {
    const page = await open();
    const from = session.proxy.log.length;
    const evil =
      '<p>ICE has the Social Security numbers of everyone on Medi-Cal.</p><script>document.title = "run"</script><img src="http://127.0.0.1:9/beacon" onerror="document.title = \'run\'">';
    await page.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(evil)}], 'evil.html', { type: 'text/html' }));
      const field = document.querySelector('input[type=file]');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await waitUntil(
      () => page.evaluate<string[]>(NOTED),
      (found) => found.length === 1,
      'the note',
    );
    expect(await page.evaluate('document.title')).toContain('Workbench');
    expect(
      session.proxy.log
        .slice(from)
        .map(({ url }) => url)
        .filter((url) => !url.startsWith(workbench.address) && !BROWSERS_OWN.test(url)),
    ).toEqual([]);
  });

  test('can send nothing, even to itself', async () => {
    const page = await open();
    const sent = await page.evaluate(`fetch('/main.js').then(() => 'sent', () => 'held back')`);
    expect(sent).toBe('held back');
  });
});
