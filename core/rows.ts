/** Rows of text, packed (see `facts/pack-rows.ts`): a page keeps them for as long as it is open. */
export interface PackedRows {
  /**
   * Blocks of {@link BLOCK} rows in the order of their keys. A row is a letter for how many signs its key shares with the
   * key before it (A is none), the rest of its key, a colon, the row's signs and a semicolon; a bar stands before a block.
   */
  readonly rows: string;
  /** What signs stand for, from {@link FIRST_SIGN} on; one with an empty text, and any other, stands for itself. */
  readonly pieces: readonly string[];
}

/**
 * Rows of text by key: a record, as `facts/model.json` keeps them, or packed, as the build ships them: half of the
 * memory. Neither needs parsing: a page pays for the rows that it asks for, not for all 28,000.
 */
export type Rows = Readonly<Record<string, string>> | PackedRows;

/** Rows of a block: the first has its whole key, and is found by halving; the others are read one after another. */
export const BLOCK = 16;

/** The code of the first sign that may stand for a piece: an exclamation mark. */
export const FIRST_SIGN = 33;

export const BLOCK_START = '|';
export const KEY_END = ':';
export const ROW_END = ';';

/** The letter for a key that shares nothing with the one before it, and the most that one letter can tell. */
export const NONE_SHARED = 'A';
export const MOST_SHARED = 25;

const isPacked = (rows: Rows): rows is PackedRows => typeof rows.pieces === 'object';

/** The row of a key, or undefined. In packed rows about two microseconds among 28,000. */
export function rowOf(rows: Rows, key: string): string | undefined {
  if (!isPacked(rows)) return Object.hasOwn(rows, key) ? rows[key] : undefined;
  const found = packedRowOf(rows.rows, key);
  if (found === undefined) return undefined;
  let row = '';
  for (let at = 0; at < found.length; at++) row += rows.pieces[found.charCodeAt(at) - FIRST_SIGN] || found[at];
  return row;
}

/** The signs of a key's row as they are packed. */
function packedRowOf(rows: string, key: string): string | undefined {
  // How many of the key's first signs the key before begins with.
  let same = 0;
  for (let at = blockOf(rows, key); at < rows.length && rows.charAt(at) !== BLOCK_START; ) {
    const shared = rows.charCodeAt(at) - NONE_SHARED.charCodeAt(0);
    // One that shares more with the key before than ours does comes before ours, as that does.
    if (shared <= same) {
      const rest = at + 1 - shared;
      same = sameSigns(rows, rest, key, shared);
      const sign = rows.charAt(rest + same);
      if (sign === KEY_END && same === key.length)
        return rows.slice(rest + same + 1, rows.indexOf(ROW_END, rest + same));
      if (comesBefore(key, same, sign)) return undefined;
    }
    at = rows.indexOf(ROW_END, at) + 1;
  }
  return undefined;
}

/** Where the first row stands of the block that would have a key. */
function blockOf(rows: string, key: string): number {
  // Both always stand at the start of a block, `low` at one that does not come after the key, unless it is the first.
  let low = 0;
  let high = rows.length;
  for (;;) {
    let start = rows.lastIndexOf(BLOCK_START, (low + high) >> 1);
    if (start <= low) start = rows.indexOf(BLOCK_START, low + 1);
    if (start < 0 || start >= high) return low + 1;
    // After the bar and the letter for nothing shared comes the whole of the block's first key.
    const same = sameSigns(rows, start + 2, key, 0);
    if (comesBefore(key, same, rows.charAt(start + 2 + same))) high = start;
    else low = start;
  }
}

/** Whether a key comes before another one, of which a sign is told: the first that differs, or the end of either. */
const comesBefore = (key: string, at: number, sign: string) =>
  sign !== KEY_END && (at === key.length || sign > key.charAt(at));

/** How many of a key's first signs stand from a place on, of which `from` are known to. */
function sameSigns(rows: string, place: number, key: string, from: number): number {
  let same = from;
  while (
    same < key.length &&
    rows.charCodeAt(place + same) === key.charCodeAt(same) &&
    rows.charAt(place + same) !== KEY_END
  )
    same++;
  return same;
}
