import type { BlockText } from '../../../core/passages.ts';
import { BEFORE } from '../blocks-of-document.ts';

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
