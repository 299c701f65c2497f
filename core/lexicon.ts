import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { createSpeller } from './spelling.ts';
import type { Language } from './types.ts';
import { wordsOf } from './words.ts';

/** The compiled form of `facts/lexicon.yaml`. */
export interface LexiconData {
  readonly concepts: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
  readonly stop: Readonly<Record<Language, readonly string[]>>;
}

/** One unit of meaning in a text: a concept of the lexicon, or the stem of a word that it does not have. */
export interface Token {
  /** `@share` for a concept, `clerk` for a stem. */
  readonly text: string;
  readonly concept: boolean;
}

export interface Reading {
  readonly language: Language;
  /** In order, stop words left out. */
  readonly tokens: readonly Token[];
  /** The stems of all words, in order, stop words and those inside concepts too. */
  readonly words: readonly string[];
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

/**
 * Builds the phrase tables once; reading is linear in the number of words.
 * @param known stems of words that are no slips though the lexicon lacks them; without it, nothing is mended.
 */
export function createLexicon(data: LexiconData, known?: ReadonlySet<string>): Lexicon {
  const stop = { en: new Set(data.stop.en.flatMap(wordsOf)), es: new Set(data.stop.es.flatMap(wordsOf)) };
  const phrases = { en: new Map<string, string>(), es: new Map<string, string>() };
  let longest = 1;
  for (const [concept, names] of Object.entries(data.concepts)) {
    for (const language of ['en', 'es'] as const) {
      for (const name of names[language]) {
        const stems = wordsOf(name).map((word) => stem(word, language));
        longest = Math.max(longest, stems.length);
        // The first concept that claims a phrase keeps it: the order of the file decides.
        if (!phrases[language].has(stems.join(' '))) phrases[language].set(stems.join(' '), concept);
      }
    }
  }

  const single = (language: Language) => [...phrases[language].keys()].filter((phrase) => !phrase.includes(' '));
  const speller = known && { en: createSpeller(single('en')), es: createSpeller(single('es')) };
  const stemOf = (word: string, language: Language): string => {
    const plain = stem(word, language);
    if (!speller || known.has(plain) || phrases[language].has(plain) || stop[language].has(word)) return plain;
    return speller[language](plain) ?? plain;
  };

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
      const words = wordsOf(text);
      const language = given ?? guess(words);
      const all = words.map((word) => stemOf(word, language));
      const tokens: Token[] = [];
      for (let at = 0; at < all.length; ) {
        let length = Math.min(longest, all.length - at);
        let concept: string | undefined;
        for (; length > 0; length--) {
          concept = phrases[language].get(all.slice(at, at + length).join(' '));
          if (concept) break;
        }
        if (concept) tokens.push({ text: `@${concept}`, concept: true });
        else if (!stop[language].has(words[at]!)) tokens.push({ text: all[at]!, concept: false });
        at += Math.max(length, 1);
      }
      return { language, tokens, words: all };
    },
  };
}
