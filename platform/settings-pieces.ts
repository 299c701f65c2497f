import type { Settings } from '../core/settings.ts';
import { parseSettings } from './settings-schema.ts';

/** Largest piece, in characters. The browsers' sync takes 8,192 bytes an item, its name and the quotes' escapes included. */
const PIECE = 3_500;

const HEAD = 'settings';
const pieceName = (index: number) => `${HEAD}.${index}`;
const IS_OURS = /^settings(\.\d+)?$/;

/** Which of the sync area's names are ours. */
export const isPiece = (name: string): boolean => IS_OURS.test(name);

/**
 * The settings cut into pieces that the browser's sync takes, and a head that says how many they are and what they sum
 * to: pieces travel one by one, and half an old list with half a new one is nobody's wish.
 */
export function toPieces(settings: Settings): Record<string, unknown> {
  const text = JSON.stringify({ ...settings, sync: true });
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  return {
    [HEAD]: { pieces: pieces.length, sum: sumOf(text) },
    ...Object.fromEntries(pieces.map((piece, index) => [pieceName(index), piece])),
  };
}

/** The settings that the sync area holds; undefined where it holds none, or not yet all of their pieces. */
export function fromPieces(items: Readonly<Record<string, unknown>>): Settings | undefined {
  const head = items[HEAD] as { pieces?: unknown; sum?: unknown } | undefined;
  if (typeof head?.pieces !== 'number' || typeof head.sum !== 'number') return undefined;
  const text = Array.from({ length: Math.min(head.pieces, 512) }, (_, index) => items[pieceName(index)]).join('');
  if (sumOf(text) !== head.sum) return undefined;
  try {
    return { ...parseSettings(JSON.parse(text)), sync: true };
  } catch {
    return undefined;
  }
}

/** FNV-1a over UTF-16 units, 32 bits: tells mixed pieces apart, guards against nothing worse. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}
