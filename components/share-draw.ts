import { qrCode } from '../core/qr-code.ts';
import {
  layOutShare,
  type Measure,
  QUOTE_INSET,
  type ShareFont,
  type ShareLayout,
  type ShareRole,
  type ShareShape,
  type ShareText,
} from '../core/share-layout.ts';

/** What a picture is painted with; the names are the tokens'. */
export interface SharePalette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly serif: string;
  readonly sans: string;
}

const INKS: Readonly<Partial<Record<ShareRole, keyof SharePalette>>> = {
  brand: 'accent',
  independent: 'inkSoft',
  question: 'inkSoft',
  asOf: 'accent',
  label: 'inkSoft',
  address: 'inkSoft',
};

/** A capital letter's middle lies this far above the baseline, as a share of the size, in the fonts we name. */
const MIDDLE = 0.34;

/** Draws a note's picture and says what was put where. The QR code is dark on white in every theme: many readers want it so. */
export function drawShare(
  canvas: HTMLCanvasElement,
  text: ShareText,
  shape: ShareShape,
  palette: SharePalette,
): ShareLayout {
  const context = canvas.getContext('2d')!;
  const fontOf = ({ size, weight, family, italic }: ShareFont) =>
    `${italic ? 'italic ' : ''}${weight} ${size}px ${palette[family]}`;
  const measure: Measure = (line, font) => {
    context.font = fontOf(font);
    return context.measureText(line).width;
  };
  const code = qrCode(text.address);
  const layout = layOutShare(text, shape, code.length, measure);
  canvas.width = layout.width;
  canvas.height = layout.height;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, layout.width, layout.height);
  context.fillStyle = palette.accent;
  context.fillRect(0, 0, layout.width, 12);
  context.textBaseline = 'alphabetic';
  // One line beside the quotation and what tells whose it is.
  const [told, quoted] = (['label', 'quotation'] as const).map((role) => layout.boxes.find((box) => box.role === role));
  if (told && quoted) {
    context.fillStyle = palette.accent;
    context.fillRect(told.x - QUOTE_INSET, told.y, 6, quoted.y + quoted.height - told.y);
  }
  for (const { role, x, y, leading, font, lines } of layout.boxes) {
    context.fillStyle = palette[INKS[role] ?? 'ink'];
    context.font = fontOf(font);
    for (const [at, line] of lines.entries()) context.fillText(line, x, y + leading * (at + 0.5) + font.size * MIDDLE);
  }
  context.fillStyle = '#ffffff';
  context.fillRect(layout.qr.x, layout.qr.y, layout.qr.size, layout.qr.size);
  context.fillStyle = '#000000';
  const { x, y, module } = layout.qr;
  for (const [row, modules] of code.entries())
    for (const [column, dark] of modules.entries())
      if (dark) context.fillRect(x + column * module, y + row * module, module, module);
  return layout;
}

/** The palette that the tokens give at an element. */
export function paletteAt(element: Element): SharePalette {
  const styles = getComputedStyle(element);
  const token = (name: string) => styles.getPropertyValue(`--fn-${name}`).trim();
  return {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    accent: token('accent'),
    serif: token('serif'),
    sans: token('sans'),
  };
}
