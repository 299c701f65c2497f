/** Marks that a quotation may write in another form than the source: all forms of one count as one. */
const FOLDED = ["['‘’‚‛′`´]", '["“”„‟″«»]'] as const;

/**
 * Parts a paragraph at the quoted words: before, the words as the paragraph has them, after.
 * Quotation marks and white space are folded, nothing else; words count only whole. Undefined: they do not stand there.
 */
export function findWords(text: string, words: string): readonly [string, string, string] | undefined {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!escaped) return undefined;
  const folded = FOLDED.reduce((pattern, forms) => pattern.replace(new RegExp(forms, 'gu'), forms), escaped);
  const body = folded.replace(/\s+/gu, '\\s+');
  const letter = '[\\p{L}\\p{N}]';
  const edge = `(?:(?<!${letter})|(?!${letter}))`;
  const match = new RegExp(`${edge}${body}${edge}`, 'u').exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return [text.slice(0, match.index), match[0], text.slice(end)];
}
