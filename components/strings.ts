import type { Language } from '../core/types.ts';
import { en } from './strings.en.ts';
import { es } from './strings.es.ts';

/** Every string of the interface. English sets the keys; a language that lacks one does not compile. */
export type Strings = typeof en;

const STRINGS: Readonly<Record<Language, Strings>> = { en, es };

/** The interface's strings in one language. */
export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}
