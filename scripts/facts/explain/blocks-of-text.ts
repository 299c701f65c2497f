import type { BlockText } from '../../../core/passages.ts';

/** Longest end of the block before that explains a passage, in UTF-16 units: as on a page. */
export const BEFORE = 240;

/** A plain text's blocks: parted by empty lines; a line that begins with # is the heading of what follows. */
export function blocksOfText(content: string): BlockText[] {
  let heading = '';
  let before = '';
  return content
    .replace(/\r\n?/g, '\n')
    .replace(/^#+ .*$/gm, '\n$&\n')
    .split(/\n\s*\n/)
    .flatMap((part) => {
      const text = part.replace(/\s+/g, ' ').trim();
      if (!text) return [];
      const title = /^#+ (.*)$/.exec(text)?.[1];
      const block = { text: title ?? text, heading: title ? '' : heading, before: title ? '' : before };
      heading = title ?? heading;
      before = title ? '' : text.slice(-BEFORE);
      return [block];
    });
}
