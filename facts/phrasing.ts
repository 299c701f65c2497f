import type { Lexicon } from '../core/lexicon.ts';
import type { Language } from '../core/types.ts';

/** A phrasing as the matcher keeps it: its tokens as the lexicon reads them, parted by spaces. */
export const canonicalPhrasing = (lexicon: Lexicon, claim: string, language: Language) =>
  lexicon
    .read(claim, language)
    .tokens.map(({ text }) => text)
    .join(' ');
