import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { createPhrases, type Phrases } from './phrases.ts';
import { remembered } from './remembered.ts';
import { createSpeller } from './spelling.ts';
import type { Language } from './types.ts';
import { wordsOf } from './words.ts';

/** The compiled form of `facts/lexicon.yaml`. */
export interface LexiconData {
  readonly concepts: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
  readonly stop: Readonly<Record<Language, readonly string[]>>;
  /** Names of several words that a hashtag may write as one. */
  readonly joined: readonly string[];
  /** True where the names in `concepts` are stems already, parted by spaces (see {@link stemmedLexicon}). */
  readonly stemmed?: boolean;
}

/** One unit of meaning in a text: a concept of the lexicon, or the stem of a word that it does not have. */
export interface Token {
  /** `@share` for a concept, `clerk` for a stem. */
  readonly text: string;
  readonly concept: boolean;
}

/** The token of a concept, by its name in the lexicon. */
export const conceptToken = (concept: string) => `@${concept}`;

export interface Reading {
  readonly language: Language;
  /** In order, stop words left out. */
  readonly tokens: readonly Token[];
  /** The stems of all words, in order, stop words and those inside concepts too. */
  readonly words: readonly string[];
  /** The concepts of what stands around the text, where it cannot be understood without. */
  readonly around?: readonly string[];
}

export interface Lexicon {
  /** Reads a text: finds its language, stems its words, puts the longest phrases of the lexicon in their concepts' place. */
  read(text: string, language?: Language): Reading;
}

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { en: stemEnglish, es: stemSpanish };

/** The stem of a folded word. Words with digits or of other scripts stay as they are. */
export function stem(word: string, language: Language): string {
  return /^[a-z]{3,40}$/.test(word) ? STEMMERS[language](word) : word;
}

const LANGUAGES = Object.keys(STEMMERS) as Language[];

/** A name's words as stems, parted by spaces: the form in which a text is searched for it. */
const stemsOf = (name: string, language: Language) =>
  wordsOf(name)
    .map((word) => stem(word, language))
    .join(' ');

/** The same lexicon with its names stemmed ahead, so that no page has to: half of what reading its first sentence takes. */
export function stemmedLexicon({ concepts, ...rest }: LexiconData): LexiconData {
  const stemmed = Object.entries(concepts).map(([concept, names]) => [
    concept,
    Object.fromEntries(
      LANGUAGES.map((language) => [language, [...new Set(names[language].map((name) => stemsOf(name, language)))]]),
    ),
  ]);
  return { ...rest, concepts: Object.fromEntries(stemmed), stemmed: true };
}

/** What is known of one language. */
interface Tongue {
  readonly phrases: Phrases;
  /** A word's stem, mended where it is a slip. */
  readonly stemOf: (word: string) => string;
}

/**
 * Builds each language's phrase table when a text in it is first read; reading is linear in the number of words.
 * @param known stems of words that are no slips though the lexicon lacks them; without it, nothing is mended.
 */
export function createLexicon(data: LexiconData, known?: Pick<ReadonlySet<string>, 'has'>): Lexicon {
  const stop = {
    en: new Set(data.stop.en.flatMap((word) => wordsOf(word))),
    es: new Set(data.stop.es.flatMap((word) => wordsOf(word))),
  };
  const tongues: Partial<Record<Language, Tongue>> = {};

  function createTongue(language: Language): Tongue {
    const plainStemOf = remembered((word) => stem(word, language));
    const phrases = createPhrases(
      Object.entries(data.concepts).flatMap(([concept, names]) =>
        names[language].map((name) => ({
          token: conceptToken(concept),
          stems: (data.stemmed ? name : stemsOf(name, language)).split(' ').filter(Boolean),
        })),
      ),
    );
    if (!known) return { phrases, stemOf: plainStemOf };
    let mend: ReturnType<typeof createSpeller> | undefined;
    const stemOf = remembered((word) => {
      const plain = plainStemOf(word);
      if (known.has(plain) || phrases.has(plain) || stop[language].has(word)) return plain;
      mend ??= createSpeller(phrases.singles());
      return mend(plain) ?? plain;
    });
    return { phrases, stemOf };
  }

  /** Words that only one of the two languages has, counted; English where neither leads. */
  function guess(words: readonly string[]): Language {
    let lead = 0;
    for (const word of words) {
      if (stop.es.has(word)) lead++;
      if (stop.en.has(word)) lead--;
    }
    return lead > 0 ? 'es' : 'en';
  }

  return {
    read(text, given) {
      const words = wordsOf(text, data.joined);
      const language = given ?? guess(words);
      tongues[language] ??= createTongue(language);
      const { phrases, stemOf } = tongues[language];
      const all = words.map(stemOf);
      const tokens: Token[] = [];
      for (let at = 0; at < all.length; ) {
        const phrase = phrases.at(all, at);
        if (phrase) tokens.push({ text: phrase.token, concept: true });
        else if (!stop[language].has(words[at]!)) tokens.push({ text: all[at]!, concept: false });
        at += phrase?.length ?? 1;
      }
      return { language, tokens, words: all };
    },
  };
}
