import { perLanguage } from '../core/per-language.ts';
import type { Language } from '../core/types.ts';

const rulesOf = perLanguage((language) => new Intl.PluralRules(language));
const numbersOf = perLanguage((language) => new Intl.NumberFormat(language));

/** The count in figures, then the form of the word that the language wants for it. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const form = rulesOf(language).select(count) === 'one' ? one : other;
  return `${numbersOf(language).format(count)} ${form}`;
}
