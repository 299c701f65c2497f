import type { AnswerView, CardView } from '../core/card-view.ts';
import type { Day } from '../core/types.ts';

/** One dot of the drawn timeline. */
export type TimelinePoint =
  | { readonly kind: 'answer'; readonly day: Day; readonly answer: AnswerView; readonly newest: boolean }
  | { readonly kind: 'page' | 'checked' | 'today'; readonly day: Day };

/**
 * The dots of a card's timeline, oldest first: its answers, the page's own day, the day of our last check, and today.
 * On one day an answer stands before the page, the page before the check, and today last. Where the computer's clock is
 * behind our last check, today is left out: it would stand in the wrong place.
 */
export function timelinePoints(
  view: Pick<CardView, 'timeline' | 'then' | 'source' | 'today'>,
): readonly TimelinePoint[] {
  const points: TimelinePoint[] = view.timeline.map((answer, index) => ({
    kind: 'answer',
    day: answer.asOf,
    answer,
    newest: index === view.timeline.length - 1,
  }));
  if (view.then) points.push({ kind: 'page', day: view.then.pageDay });
  points.push({ kind: 'checked', day: view.source.lastChecked });
  if (view.today >= view.source.lastChecked) points.push({ kind: 'today', day: view.today });
  // Sorting is stable, so on a tie the order of pushing stands.
  return points.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
