import Fuse from 'fuse.js';

/** The name most like a mistyped one. */
export function nearest(typed: string, names: readonly string[]): string {
  const [best] = new Fuse(names, { threshold: 1, ignoreLocation: true }).search(typed);
  return best?.item ?? names[0] ?? '';
}
