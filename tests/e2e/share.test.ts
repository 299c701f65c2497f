import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import { waitUntil } from '../../scripts/browser/tab.ts';
import { compiled } from '../core/real-base.ts';
import { pasteInto, pressByKey } from './clipboard.ts';
import { inBrowsers } from './session.ts';

/** A text on the picture, by the drawing's own account. */
interface Box {
  readonly role: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly font: {
    readonly size: number;
    readonly weight: number;
    readonly family: 'serif' | 'sans';
    readonly italic?: true;
  };
}
interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly qr: { readonly x: number; readonly y: number; readonly size: number };
  /** Widest line of each box as the browser measures it with the font that it really has. */
  readonly widest: readonly number[];
  /** Share of pixels along each edge of the picture that differ from the edge's own colour. */
  readonly edge: number;
}

const READ = `(() => {
  const canvas = document.querySelector('[data-part=picture]');
  const { boxes, qr } = JSON.parse(canvas.dataset.layout);
  const context = canvas.getContext('2d');
  const styles = getComputedStyle(canvas.parentElement);
  const widest = boxes.map(({ lines, font }) => {
    context.font = (font.italic ? 'italic ' : '') + font.weight + ' ' + font.size + 'px ' + styles.getPropertyValue('--fn-' + font.family);
    return Math.max(0, ...lines.map((line) => context.measureText(line).width));
  });
  const { width, height } = canvas;
  const strips = [[0, 20, 8, height - 20], [width - 8, 20, 8, height - 20], [0, height - 8, width, 8]];
  let edge = 0;
  for (const [x, y, w, h] of strips) {
    const { data } = context.getImageData(x, y, w, h);
    for (let at = 4; at < data.length; at += 4) if (data[at] !== data[0] || data[at + 1] !== data[1]) edge += 1;
  }
  return { width, height, boxes, qr, widest, edge };
})()`;

async function picture(open: (path: string) => Promise<PageDriver>, fact: string): Promise<PageDriver> {
  const page = await open(`note.html#fact=${fact}`);
  await ready(page);
  return page;
}
async function ready(page: PageDriver): Promise<void> {
  const show = `(() => {
    const tools = document.querySelector('[data-part=tools]');
    if (!tools) return false;
    tools.open = true;
    if (!document.querySelector('[data-part=picture]')) tools.querySelector('input[value=answerPicture]').click();
    return !!document.querySelector('[data-part=picture]')?.dataset.layout;
  })()`;
  await waitUntil(() => page.evaluate<boolean>(show), Boolean, 'the picture');
}
const choose = (page: PageDriver, value: string) =>
  page.evaluate(`document.querySelector('[data-part=tools] input[value="${value}"]').click()`);
const said = ({ boxes }: Drawn, role: string) =>
  boxes
    .filter((box) => box.role === role)
    .flatMap(({ lines }) => lines)
    .join(' ');

inBrowsers('share cards', (session) => {
  test.each(['wide', 'square'] as const)(
    '%s: every fact in both languages, whole and unclipped in the fonts of this browser',
    async (shape) => {
      const page = await picture(session.openExtensionPage, compiled.base.facts[0]!.id);
      for (const { id, question, answers } of compiled.base.facts) {
        await page.evaluate(`location.hash = 'fact=${id}'`);
        await waitUntil(
          () => page.evaluate<boolean>(`document.querySelector('[data-part=card]')?.dataset.factId === '${id}'`),
          Boolean,
          id,
        );
        await ready(page);
        await choose(page, shape);
        for (const language of ['en', 'es'] as const) {
          await choose(page, language);
          const drawn = await waitUntil(
            () => page.evaluate<Drawn>(READ),
            (now) => said(now, 'question') === question[language] && now.width === (shape === 'wide' ? 1200 : 1080),
            `${id} in ${language}, ${shape}`,
          );
          const { width, height, boxes, qr, widest, edge } = drawn;
          expect({ id, language, height, edge }).toEqual({
            id,
            language,
            height: shape === 'wide' ? 675 : 1080,
            edge: 0,
          });
          for (const [at, box] of boxes.entries()) {
            expect(widest[at]).toBeLessThanOrEqual(box.width + 1);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            if (box.y + box.height > qr.y) expect(box.x + box.width).toBeLessThanOrEqual(qr.x);
            if (boxes[at + 1]) expect(boxes[at + 1]!.y).toBeGreaterThanOrEqual(box.y + box.height - 0.5);
          }
          expect(`${said(drawn, 'first')} ${said(drawn, 'rest')}`.trim()).toBe(answers.at(-1)!.text[language]);
          const quoted = answers.findLast((answer) => answer.quotation)?.quotation;
          if (quoted) expect(said(drawn, 'quotation')).toBe(`“${quoted.words}”`);
        }
      }
      expect(page.consoleErrors()).toEqual([]);
    },
  );

  test.each([
    { shape: 'wide', theme: 'light' },
    { shape: 'wide', theme: 'dark' },
    { shape: 'square', theme: 'light' },
    { shape: 'square', theme: 'dark' },
  ])('$shape, $theme: the code on the whole picture leads to the source', async ({ shape, theme }) => {
    const page = await picture(session.openExtensionPage, 'fields-ice-may-receive');
    for (const value of [shape, theme]) await choose(page, value);
    await waitUntil(
      () => page.evaluate<number>(`document.querySelector('[data-part=picture]').width`),
      (width) => width === (shape === 'wide' ? 1200 : 1080),
      shape,
    );
    await waitUntil(
      () => page.evaluate<string>(`document.querySelector('.fn-share').dataset.theme`),
      (now) => now === theme,
      theme,
    );
    const { width, height, pixels } = await page.evaluate<{ width: number; height: number; pixels: string }>(`(() => {
      const { width, height } = document.querySelector('[data-part=picture]');
      const { data } = document.querySelector('[data-part=picture]').getContext('2d').getImageData(0, 0, width, height);
      let pixels = '';
      for (let at = 0; at < data.length; at += 4) pixels += data[at] > 127 ? '1' : '0';
      return { width, height, pixels };
    })()`);
    const image = Uint8ClampedArray.from(
      [...pixels].flatMap((bit) => (bit === '1' ? [255, 255, 255, 255] : [0, 0, 0, 255])),
    );
    expect(jsQR(image, width, height)?.data).toBe(compiled.base.sources[0]!.address);
  });

  test('copied as a picture, saved under its name, and the text to paste beside it', async () => {
    const page = await picture(session.openExtensionPage, 'ruling-2025-12-29');
    await page.evaluate(`(() => {
      window.saved = [];
      addEventListener('click', (event) => event.target.download && window.saved.push(event.target.download), true);
      HTMLAnchorElement.prototype.click = function () { window.saved.push(this.download); };
    })()`);
    const copied = async (name: string) => {
      await pressByKey(page, name);
      const said = `document.querySelector('[data-part="${name}"] + [role=status]').textContent`;
      await waitUntil(
        () => page.evaluate<string>(said),
        (text) => text === 'Copied',
        `${name}: that it says so`,
      );
      return pasteInto(page);
    };
    const { files } = await copied('copy-picture');
    // Firefox without a window takes the picture, says that it is copied, and gives no picture back.
    expect(files).toEqual(session.browser.name === 'firefox' ? [] : [expect.stringMatching(/^image\/png, \d{5,}$/)]);
    const { text: alt } = await copied('copy-alt');
    await pressByKey(page, 'save-picture');
    expect(alt).toContain('May CMS share Medicaid data with ICE now?');
    expect(alt).toContain('QR code');
    await waitUntil(
      () => page.evaluate<string[]>('window.saved'),
      ([saved]) => saved === 'ruling-2025-12-29-en-wide-light.png',
      'the file’s name',
    );
    const named = `document.getElementById(document.querySelector('[data-part=picture]').getAttribute('aria-labelledby')).textContent`;
    expect(await page.evaluate<string>(named)).toBe(alt);
  });
});
