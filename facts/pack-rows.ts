import {
  BLOCK,
  BLOCK_START,
  FIRST_SIGN,
  KEY_END,
  MOST_SHARED,
  NONE_SHARED,
  type PackedRows,
  ROW_END,
} from '../core/rows.ts';

/** Every so many rows one is looked at to learn which pieces are frequent: of 28,000 as good as all, in a tenth of the time. */
const SAMPLE = 10;

/** What no sign for a piece may be: what rows are built with, and what a script has to escape. */
const TAKEN = `${BLOCK_START}${KEY_END}${ROW_END}"'\\\`$`;

/** The signs that can stand for pieces: printable ASCII, which scripts keep at one byte each. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(FIRST_SIGN + at));

/**
 * Packs rows for the build. Keys are cut by what they share with the one before; in rows the most frequent neighbours get
 * a sign of their own, again and again until no sign is left (byte-pair encoding; Gage, "A New Algorithm for Data
 * Compression", 1994). @throws Error where a key or a row holds one of the signs that stand between them.
 */
export function packRows(rows: Readonly<Record<string, string>>): PackedRows {
  const keys = Object.keys(rows).sort();
  const wrong = keys.find((key) => /[:;|]/.test(key) || /[;|]/.test(rows[key]!));
  if (wrong !== undefined)
    throw new Error(`The row of “${wrong}” cannot be packed: it holds a colon, a semicolon or a bar.`);
  const all = keys.map((key) => rows[key]!);
  const used = new Set(all.join(''));
  const free = SIGNS.filter((sign) => !used.has(sign) && !TAKEN.includes(sign));
  const pieces = frequentPieces(
    all.filter((_, at) => at % SAMPLE === 0),
    free.length,
  );
  const signOf = new Map(pieces.map((piece, at) => [piece, free[at]!]));
  const longest = Math.max(1, ...pieces.map((piece) => piece.length));
  const packed = keys.map((key, at) => {
    const shared = at % BLOCK === 0 ? 0 : sharedStart(keys[at - 1]!, key);
    const letter = String.fromCharCode(NONE_SHARED.charCodeAt(0) + shared);
    const start = at % BLOCK === 0 ? BLOCK_START : '';
    return `${start}${letter}${key.slice(shared)}${KEY_END}${signsOf(all[at]!, signOf, longest)}${ROW_END}`;
  });
  return { rows: packed.join(''), pieces: SIGNS.map((sign) => pieces[free.indexOf(sign)] ?? '') };
}

function sharedStart(before: string, key: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < key.length && before[shared] === key[shared]) shared++;
  return shared;
}

/** The pieces that pay best, found one after another: each joins the two neighbours that stand together most often. */
function frequentPieces(texts: readonly string[], most: number): readonly string[] {
  const pieces = new Set<string>();
  let parted = texts.map((text) => [...text]);
  while (pieces.size < most) {
    const counts = new Map<string, Map<string, number>>();
    let best: { left: string; right: string; count: number } | undefined;
    for (const parts of parted)
      for (let at = 0; at + 1 < parts.length; at++) {
        const [left, right] = [parts[at]!, parts[at + 1]!];
        const after = counts.get(left) ?? new Map<string, number>();
        const count = (after.get(right) ?? 0) + 1;
        counts.set(left, after.set(right, count));
        if (!best || count > best.count) best = { left, right, count };
      }
    // A piece that stands once saves nothing.
    if (!best || best.count < 2) break;
    const { left, right } = best;
    pieces.add(left + right);
    parted = parted.map((parts) => joinedIn(parts, left, right));
  }
  return [...pieces];
}

function joinedIn(parts: readonly string[], left: string, right: string): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++)
    if (parts[at] === left && parts[at + 1] === right) joined.push(left + parts[++at]);
    else joined.push(parts[at]!);
  return joined;
}

/** A row in signs: the longest piece that fits, from its start on. */
function signsOf(row: string, signOf: ReadonlyMap<string, string>, longest: number): string {
  let signs = '';
  for (let at = 0; at < row.length; ) {
    let length = Math.min(longest, row.length - at);
    while (length > 1 && !signOf.has(row.slice(at, at + length))) length--;
    signs += length > 1 ? signOf.get(row.slice(at, at + length)) : row[at];
    at += length;
  }
  return signs;
}
