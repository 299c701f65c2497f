import type { Day, Language } from '../../core/types.ts';
import { findingsIn } from '../check/findings.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** The whole days that a text names, sorted, each once: "June 13, 2025", "13 de junio de 2025". */
export function daysIn(text: string, language: Language): readonly Day[] {
  const months = MONTHS[language].join('|');
  const pattern =
    language === 'en'
      ? new RegExp(`(?<month>${months}) (?<day>\\d{1,2}), (?<year>\\d{4})`, 'gi')
      : new RegExp(`(?<day>\\d{1,2}) de (?<month>${months}) de (?<year>\\d{4})`, 'gi');
  const days = [...text.matchAll(pattern)].map(({ groups }) => {
    const month = MONTHS[language].indexOf(groups!.month!.toLowerCase()) + 1;
    return `${groups!.year}-${String(month).padStart(2, '0')}-${groups!.day!.padStart(2, '0')}`;
  });
  return [...new Set(days)].sort();
}

/** An answer's day is not still to come, and both languages name the same days. */
export function adviseDays(fact: YamlFile<FactFile>, today: Day): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  for (const [index, { asOf, text }] of fact.value.answers.entries()) {
    if (asOf > today)
      add(['answers', index, 'asOf'], `${asOf} is still to come`, 'correct the day', `asOf: ${today}, or a day before`);
    const en = daysIn(text.en, 'en');
    const es = daysIn(text.es, 'es');
    if (en.join() !== es.join())
      add(
        ['answers', index, 'text', 'es'],
        `the English names ${en.join(', ') || 'no day'}, the Spanish ${es.join(', ') || 'none'}`,
        'make both name the same days',
        'June 13, 2025 is 13 de junio de 2025',
        'advice',
      );
  }
  return found;
}
