import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, parse, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { keysAt } from '../../facts/json-schema.ts';

/** Widest line of an answer, in characters: two files fit side by side, and a change of one word is a short diff. */
const WIDTH = 100;

/** Lists that are short names, and stand on one line. */
const ON_ONE_LINE = new Set(['paragraphs', 'overtakenBy']);

/** Lists that stand in the order of a day, by the key of that day. */
const BY_DAY: Readonly<Record<string, string>> = { answers: 'asOf', revisions: 'date' };

/**
 * A fact's or source's file in the one form that all of them have: keys in the schema's order, answers and revisions by
 * day, answers folded at 100 characters, everything else on one line. Comments stay. What the file says is not changed.
 * @throws Error where the content is not YAML, or where the form would change what it says: that is a mistake of ours.
 */
export function formatFile(content: string, schema: z.ZodType): string {
  const document = parseDocument(content, { schema: 'core' });
  const [fault] = document.errors;
  if (fault) throw fault;
  visit(document, {
    Map: (_, map, path) => {
      const place = placeOf([...path, map]);
      sortKeys(map, keysAt(schema, place), place.length > 0);
    },
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (!isSeq(value)) return;
      if (ON_ONE_LINE.has(name)) value.flow = true;
      const day = BY_DAY[name];
      const dayOf = (item: unknown) => (isMap(item) && day ? String(item.get(day)) : '');
      if (day) sort(value, value.items[0], (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
    },
    Scalar: (where, scalar, path) => {
      if (where !== 'key') setStyle(scalar, placeOf(path));
    },
  });
  const formatted = fold(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  if (!isDeepStrictEqual(said(formatted), said(content))) throw new Error('Formatting would change what the file says');
  return formatted;
}

/** The keys and places that lead to a node. */
function placeOf(path: readonly unknown[]): PropertyKey[] {
  return path.flatMap((node, at): PropertyKey[] => {
    if (isPair(node) && isScalar(node.key)) return [String(node.key.value)];
    const parent = path[at - 1];
    return isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
}

/** Puts known keys in the schema's order; others keep theirs, after them. */
function sortKeys(map: YAMLMap, keys: readonly string[], nested: boolean): void {
  const place = ({ key }: YAMLMap['items'][number]) => {
    const at = keys.indexOf(isScalar(key) ? String(key.value) : '');
    return at < 0 ? keys.length : at;
  };
  if (keys.length === 0) return;
  const opening = map.items[0]?.key;
  sort(map, nested ? opening : undefined, (a, b) => place(a) - place(b));
  // The comment that opens a part speaks for its first key; the one that opens a file, for the file.
  const first = map.items[0]?.key;
  if (nested || opening === first || !isNode(opening) || !isNode(first)) return;
  first.commentBefore = [opening.commentBefore, first.commentBefore].filter(Boolean).join('\n') || undefined;
  opening.commentBefore = undefined;
}

/** Sorts what a collection holds. A comment over it is really one over `first`, and goes with it. */
function sort<T>(
  collection: { items: T[]; commentBefore?: string | null },
  first: unknown,
  compare: (a: T, b: T) => number,
): void {
  const before = collection.items[0];
  collection.items.sort(compare);
  if (collection.items[0] === before || !collection.commentBefore || !isNode(first)) return;
  first.commentBefore = collection.commentBefore;
  collection.commentBefore = undefined;
}

function setStyle(scalar: Scalar, place: readonly PropertyKey[]): void {
  if (typeof scalar.value !== 'string' || scalar.value === '') return;
  const [top, , part] = place;
  if (top === 'answers' && (part === 'text' || place.at(-1) === 'words')) scalar.type = 'BLOCK_FOLDED';
  else if (!scalar.value.includes('\n')) scalar.type = 'PLAIN';
}

/** Breaks the lines of answers, not of quotations: those stay as they can be searched for. */
function fold(text: string): string {
  let indent: string | undefined;
  return text
    .split('\n')
    .flatMap((line) => {
      const own = /^ */.exec(line)![0];
      if (indent !== undefined && line && own.length <= indent.length) indent = undefined;
      if (indent !== undefined) return wrap(line.trim(), own);
      if (/^ +(en|es): >[-+]?$/.test(line)) indent = own;
      return line;
    })
    .join('\n');
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line && indent + line];
}

/** What a file says, whatever the order of its keys and of the lists that go by a day. */
function said(content: string): unknown {
  const value: unknown = parse(content, { schema: 'core' });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, list]) => {
      const day = BY_DAY[key];
      const sorted =
        day && Array.isArray(list) ? list.toSorted((a, b) => (String(a?.[day]) < String(b?.[day]) ? -1 : 1)) : list;
      return [key, sorted];
    }),
  );
}
