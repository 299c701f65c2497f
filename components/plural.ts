import type { Language } from '../core/types.ts';

/** The count in figures, then the form of the word that the language wants for it. */
export function plural(language: Language, count: number, one: string, other: string): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? one : other;
  return `${new Intl.NumberFormat(language).format(count)} ${form}`;
}
