import type { Day } from '../../core/types.ts';
import { findingsIn } from '../check/findings.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { SourceFile } from '../schema.ts';

/** A source past its review day, and days that are still to come. */
export function adviseReview(source: YamlFile<SourceFile>, today: Day): readonly Problem[] {
  const { value } = source;
  const { found, add } = findingsIn(source);
  if (value.reviewBy < today)
    add(
      ['reviewBy'],
      `this source was to be checked again by ${value.reviewBy}; every card says that the check is overdue`,
      'compare its page with the newest revision, then set lastChecked and reviewBy anew',
      `lastChecked: ${today}, and reviewBy: a day three months on`,
      'advice',
    );
  const days: readonly [PropertyKey[], Day][] = [
    [['lastChecked'], value.lastChecked],
    ...value.revisions.map(({ date }, at): [PropertyKey[], Day] => [['revisions', at, 'date'], date]),
  ];
  for (const [path, day] of days) {
    if (day > today)
      add(path, `${day} is still to come`, 'correct the day', `${String(path.at(-1))}: ${today}, or a day before it`);
  }
  return found;
}
