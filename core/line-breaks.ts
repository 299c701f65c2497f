/** Width of a line, in whatever unit the width to fill is in. */
export type LineWidth = (line: string) => number;

/** The parts of an address, each with the signs that end it. */
const PARTS = /[^/?&=_-]*[/?&=_-]+|[^/?&=_-]+/gu;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width`: at spaces; inside a word, as an address is, only where it is wider by
 * itself, after a sign that parts it, and between letters only where a part is wider still.
 */
export function wrap(text: string, width: number, measure: LineWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const part of word.match(PARTS) ?? []) {
      const pieces = measure(part) <= width ? [part] : Array.from(GRAPHEMES.segment(part), ({ segment }) => segment);
      for (const piece of pieces) {
        if (line && measure(line + piece) > width) {
          lines.push(line);
          line = '';
        }
        line += piece;
      }
    }
  }
  if (line) lines.push(line);
  return lines;
}

/** Halvings by which the narrowest width is found that makes no more lines: to less than a letter's breadth. */
const HALVINGS = 6;

/** Breaks a text into as few lines as {@link wrap} does, each about as wide as the others. */
export function balanced(text: string, width: number, measure: LineWidth): string[] {
  let lines = wrap(text, width, measure);
  // No word is broken for the sake of balance.
  const widest = Math.max(0, ...text.split(/\s+/u).map(measure));
  if (lines.length < 2 || widest > width) return lines;
  let [low, high] = [Math.max(width / 2, widest), width];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    const narrower = wrap(text, middle, measure);
    if (narrower.length > lines.length) low = middle;
    else [lines, high] = [narrower, middle];
  }
  return lines;
}
