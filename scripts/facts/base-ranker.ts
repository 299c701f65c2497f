import { createLexicon } from '../../core/lexicon.ts';
import { createRanker, type Ranked } from '../../core/rank.ts';
import { loadBase } from '../../facts/load.ts';

/** A record of a base on any topic. */
export interface OtherFact {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly text: string;
}

/** Addresses are no words of a claim: links, and handles in brackets as posts are quoted with. */
const ADDRESSES = /https?:\/\/\S+|\bpic\.twitter\.com\/\S+|\(@\w+\)/g;

/** Ranks a base of any topic for a text, best first, with the stop words and stems of `folder`'s lexicon. */
export function createBaseRanker(folder: string, facts: readonly OtherFact[]): (text: string, top: number) => Ranked[] {
  const { concepts: _, ...rest } = loadBase(folder).lexicon.value;
  // The lexicon's concepts are this project's topic; another base has only its words.
  const lexicon = createLexicon({ concepts: {}, ...rest });
  const canonical = (text: string) =>
    lexicon
      .read(text.replace(ADDRESSES, ' '))
      .tokens.map((token) => token.text)
      .join(' ');
  const rank = createRanker(
    facts.map(({ id, title, claims, text }) => ({
      id,
      text: canonical([title, ...claims, text].join(' ')),
    })),
  );
  return (text, top) => rank(canonical(text), top);
}
