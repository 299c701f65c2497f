import { perLanguage } from '../core/per-language.ts';
import type { Day, Language } from '../core/types.ts';

/** The locale whose date order each language's readers in California expect. */
const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

const formatOf = perLanguage(
  (language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
);

/**
 * A day in words, for example "June 13, 2025" or "13 de junio de 2025".
 * A day has no time zone: it is read and written in UTC, or west of Greenwich it would slip to the day before.
 * What is no day is returned as it stands, since a date must never be hidden.
 */
export function formatDay(day: Day, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf(language).format(date);
}
