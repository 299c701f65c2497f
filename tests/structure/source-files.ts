import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** A source file with what it imports. Names are relative to the project's root. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file of the project by its name, a package or `virtual:` module by its specifier. */
  readonly target: string;
  readonly own: boolean;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

/** The code without comments; strings stay. Good enough for code that a formatter has been over. */
export const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const FROM = /(?:^|[\s;])(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"]([^'"]+)['"]/g;
const BARE = /(?:^|[\s;])import\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(name: string, text: string): Import[] {
  const code = withoutComments(text);
  const resolve = (specifier: string) =>
    specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(name), specifier)).replaceAll('\\', '/') : specifier;
  // `import { type A, type B }` has no value left either.
  const allTypes = (clause: string) => /^\{(?:\s*type\s[^,]+,?)+\s*\}$/.test(clause.trim());
  return [
    ...Array.from(code.matchAll(FROM), ([, type, clause, specifier]) => ({
      target: resolve(specifier!),
      own: specifier!.startsWith('.'),
      typeOnly: !!type || allTypes(clause!),
    })),
    ...Array.from(code.matchAll(BARE), ([, specifier]) => ({
      target: resolve(specifier!),
      own: specifier!.startsWith('.'),
      typeOnly: false,
    })),
  ];
}

/** Every TypeScript file under a folder of the project. */
export function filesUnder(folder: string): SourceFile[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => readSource(`${folder}/${file.replaceAll('\\', '/')}`));
}

export function readSource(name: string): SourceFile {
  const text = readFileSync(join(ROOT, name), 'utf8');
  return { name, text, imports: importsOf(name, text) };
}

/** Every file and package that is in the script of an entry point, with the way to it. Types are not in scripts. */
export function reachedFrom(entry: string): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  const queue = [entry];
  for (let name = queue.shift(); name; name = queue.shift()) {
    for (const { target, own, typeOnly } of readSource(name).imports) {
      if (typeOnly || ways.has(target)) continue;
      ways.set(target, [...ways.get(name)!, target]);
      if (own && /\.tsx?$/.test(target)) queue.push(target);
    }
  }
  return ways;
}
