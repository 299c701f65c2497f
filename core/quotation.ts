/**
 * Folds what typesetting varies and meaning does not: every kind of quotation mark and apostrophe, and white space.
 * Nothing else: a changed letter, comma or dash is a changed quotation.
 */
export function foldTypesetting(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Proves a quotation against the paragraph that it names.
 * @returns undefined where the words stand in the paragraph as whole words; else the longest beginning of the quotation
 *   that does stand there, so that a maintainer sees where it first departs.
 */
export function quotationMismatch(words: string, paragraph: string): { readonly standsUpTo: string } | undefined {
  const needle = foldTypesetting(words);
  const text = foldTypesetting(paragraph);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + needle.length)) return undefined;
  }
  let length = needle.length;
  while (length > 0 && !text.includes(needle.slice(0, length))) length--;
  return { standsUpTo: needle.slice(0, length) };
}

/** True between two characters that do not belong to one word. */
function isEdge(text: string, at: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !(letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? ''));
}
