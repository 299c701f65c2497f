import type { Day } from '../../../core/types.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Days as American notices write them: "June 13, 2025", "Dec. 29, 2025", "6/13/2025". */
const WRITTEN =
  /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gi;

/** The newest day that a text tells, after one day and not after another; undefined where it tells none. */
export function newestDayIn(text: string, after: Day, until: Day): Day | undefined {
  return Array.from(text.matchAll(WRITTEN), ([, name, day, year, month, dayOfMonth, yearInFull]) => {
    const number = name
      ? MONTHS.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
      : Number(month);
    return [year ?? yearInFull, number, day ?? dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
  })
    .filter((day) => day > after && day <= until && isDay(day))
    .sort()
    .at(-1);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
