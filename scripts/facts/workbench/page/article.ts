import type { BlockText } from '../../../../core/passages.ts';
import { withBefore } from '../../blocks-of-document.ts';

/** Longest line that may be a headline, in UTF-16 units. */
const HEADLINE = 200;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The blocks of a text as pasted: a paragraph a line; a first line that does not end like a sentence is the headline. */
export function blocksOfText(text: string): BlockText[] {
  const lines = text.split(/\n+/).map(tidy).filter(Boolean);
  const [first = '', ...rest] = lines;
  const headline = rest.length > 0 && first.length <= HEADLINE && !/[.!?…:;,]["”’)]?$/.test(first) ? first : '';
  return withBefore(lines.map((line, at) => ({ text: line, heading: at === 0 ? '' : headline })));
}
