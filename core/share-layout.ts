import { balanced, wrap } from './line-breaks.ts';

/**
 * The pictures' shapes: wide as link previews are, and square as feeds like it. `module`: edge of a module of the QR code
 * in pixels, whole, or readers stumble over blurred edges.
 */
export const SHARE_SHAPES = {
  wide: { width: 1200, height: 675, module: 3 },
  square: { width: 1080, height: 1080, module: 4 },
} as const;
export type ShareShape = keyof typeof SHARE_SHAPES;

/** What a picture says, in the order in which it is read. */
export interface ShareText {
  readonly brand: string;
  /** That we are no service of the state. */
  readonly independent: string;
  readonly question: string;
  /** The answer's first sentence, set large. */
  readonly first: string;
  /** What follows it; empty where nothing does. */
  readonly rest: string;
  readonly asOf: string;
  readonly quotation?: { readonly label: string; readonly words: string };
  readonly source: string;
  readonly address: string;
}

export interface ShareFont {
  /** In pixels of the picture. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: 'serif' | 'sans';
  readonly italic?: true;
}

export type ShareRole = keyof ShareText | 'label';

/** A text as it is laid: its lines one under the other, each `leading` pixels high. */
export interface ShareBox {
  readonly role: ShareRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leading: number;
  readonly font: ShareFont;
  readonly lines: readonly string[];
}

export interface ShareLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ShareBox[];
  /** The QR code's place, quiet zone included. */
  readonly qr: { readonly x: number; readonly y: number; readonly size: number; readonly module: number };
}

/** Width of a text in a font, in pixels. */
export type Measure = (text: string, font: ShareFont) => number;

/** Empty edge on every side, in pixels. */
const EDGE = 64;

/** Between the QR code and the text beside it. */
const GUTTER = 36;

/**
 * Body text takes the largest of these steps that fits: a short answer fills its picture, and under 0.6 a phone's reader
 * could not read it.
 */
const SCALES = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6];

const LEADING = { tight: 1.25, loose: 1.4 } as const;

interface Piece {
  readonly role: ShareRole;
  readonly text: string;
  readonly font: ShareFont;
  readonly leading: number;
  /** Empty space above, in pixels. */
  readonly above: number;
  /** How far it is set in on the left: quotations are. */
  readonly inset?: number;
}

/**
 * Lays a picture out so that nothing is clipped: the body is as large as fits; where its smallest size does not fit,
 * first the quotation goes, then the rest of the answer, then the first sentence ends early. Never the day or the source.
 * @param modules edge of the QR code with its quiet zone, in modules.
 */
export function layOutShare(text: ShareText, shape: ShareShape, modules: number, measure: Measure): ShareLayout {
  const { width, height, module } = SHARE_SHAPES[shape];
  const qrSize = modules * module;
  const head = stack(headOf(text), EDGE, EDGE * 0.7, width - 2 * EDGE, measure);
  const footWidth = width - 2 * EDGE - qrSize - GUTTER;
  const flat = stack(footOf(text), EDGE, 0, footWidth, measure);
  const footHeight = Math.max(heightOf(flat), qrSize);
  const footTop = height - EDGE * 0.7 - footHeight;
  const foot = stack(footOf(text), EDGE, footTop + (footHeight - heightOf(flat)) / 2, footWidth, measure);
  const top = bottomOf(head) + EDGE * 0.4;
  const room = footTop - EDGE * 0.4 - top;
  const body = fitted(text, room, width - 2 * EDGE, measure);
  // What is left over goes above and below, a little more below: the eye's middle is higher than the ruler's.
  const start = top + (room - heightOf(body)) * 0.42;
  return {
    width,
    height,
    boxes: [...head, ...body.map((box) => ({ ...box, x: box.x + EDGE, y: box.y + start })), ...foot],
    qr: { x: width - EDGE - qrSize, y: Math.round(footTop + (footHeight - qrSize) / 2), size: qrSize, module },
  };
}

function fitted(text: ShareText, room: number, width: number, measure: Measure): ShareBox[] {
  const fits = (said: ShareText) => {
    for (const scale of SCALES) {
      const body = stack(bodyOf(said, scale), 0, 0, width, measure);
      if (heightOf(body) <= room) return body;
    }
    return undefined;
  };
  const bare = { ...text, quotation: undefined };
  const found = fits(text) ?? fits(bare) ?? fits({ ...bare, rest: '' });
  if (found) return found;
  const words = text.first.split(/\s+/u);
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = fits({ ...bare, rest: '', first: `${words.slice(0, count).join(' ')}…` });
    if (shorter) return shorter;
  }
  return fits({ ...bare, rest: '', question: '', first: `${[...text.first].slice(0, 40).join('')}…` }) ?? [];
}

const headOf = ({ brand }: ShareText): Piece[] => [
  piece('brand', brand, { size: 26, weight: 600, family: 'sans' }, LEADING.tight, 0),
];

const footOf = ({ source, address, independent }: ShareText): Piece[] => [
  piece('source', source, { size: 24, weight: 600, family: 'sans' }, LEADING.tight, 0),
  piece('address', address, { size: 20, weight: 400, family: 'sans' }, LEADING.loose, 4),
  piece('independent', independent, { size: 20, weight: 400, family: 'sans' }, LEADING.loose, 8),
];

function bodyOf({ question, first, rest, asOf, quotation }: ShareText, scale: number): Piece[] {
  const font = (size: number, weight: 400 | 600, family: 'serif' | 'sans'): ShareFont => ({
    size: size * scale,
    weight,
    family,
  });
  return [
    piece('question', question, font(30, 400, 'serif'), LEADING.tight, 0),
    piece('first', first, font(46, 600, 'serif'), LEADING.tight, 12 * scale),
    piece('rest', rest, font(30, 400, 'serif'), LEADING.loose, 16 * scale),
    piece('asOf', asOf, font(28, 600, 'sans'), LEADING.loose, 16 * scale),
    ...(quotation
      ? [
          piece('label', quotation.label, font(26, 600, 'sans'), LEADING.loose, 24 * scale, QUOTE_INSET),
          piece(
            'quotation',
            quotation.words,
            { ...font(28, 400, 'serif'), italic: true },
            LEADING.loose,
            4,
            QUOTE_INSET,
          ),
        ]
      : []),
  ].filter(({ text }) => text !== '');
}

/** Room for the line beside a quotation, in pixels. */
export const QUOTE_INSET = 28;

const piece = (
  role: ShareRole,
  text: string,
  font: ShareFont,
  leading: number,
  above: number,
  inset?: number,
): Piece => ({ role, text, font, leading, above, inset });

/** Sets pieces one under the other. */
function stack(pieces: readonly Piece[], x: number, y: number, width: number, measure: Measure): ShareBox[] {
  let top = y;
  return pieces.map(({ role, text, font, leading, above, inset = 0 }, at) => {
    const wrapped = BALANCED.includes(role) ? balanced : wrap;
    const lines = wrapped(text, width - inset, (line) => measure(line, font));
    const height = lines.length * font.size * leading;
    top += at === 0 ? 0 : above;
    const box = { role, x: x + inset, y: top, width: width - inset, height, leading: font.size * leading, font, lines };
    top += height;
    return box;
  });
}

/** Short texts, in which a last line of one word looks forgotten. */
const BALANCED: readonly ShareRole[] = ['question', 'first', 'asOf'];

const bottomOf = (boxes: readonly ShareBox[]) => Math.max(0, ...boxes.map(({ y, height }) => y + height));
const heightOf = (boxes: readonly ShareBox[]) => (boxes[0] ? bottomOf(boxes) - boxes[0].y : 0);
