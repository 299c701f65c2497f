import type { CardView } from '../core/card-view.ts';
import type { Strings } from './strings.ts';
import { type TimelinePoint, timelinePoints } from './timeline-points.ts';

/** Up to this many answers the timeline stands open, unless the page's own day has told the same already. */
const SHORT = 2;

/** Props of {@link Timeline}. */
export interface TimelineProps {
  readonly view: Pick<CardView, 'timeline' | 'then' | 'source'>;
  readonly strings: Strings;
}

/** The answers as a drawn line, oldest on top so that it reads as a story; nothing for a single answer. */
export function Timeline({ view, strings }: TimelineProps) {
  const count = view.timeline.length;
  if (count < 2) return null;
  return (
    <details class="fn-timeline" open={count <= SHORT && !view.then}>
      <summary>{strings.timeline(count)}</summary>
      <ol>
        {timelinePoints(view).map((point) => (
          <li key={`${point.kind} ${point.day}`} class={`fn-point fn-point-${point.kind}`}>
            <Point point={point} strings={strings} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Point({ point, strings }: { readonly point: TimelinePoint; readonly strings: Strings }) {
  if (point.kind !== 'answer') {
    const label = point.kind === 'page' ? strings.timelinePage : strings.timelineChecked;
    return (
      <p class="fn-point-day">
        <span>{label}</span> <time dateTime={point.day}>{strings.dated(point.day, 'exact')}</time>
      </p>
    );
  }
  return (
    <>
      <p class="fn-point-day">
        <time dateTime={point.day}>{strings.dated(point.day, point.answer.dating)}</time>
        {point.newest && <span class="fn-tag">{strings.timelineNewest}</span>}
      </p>
      <p>{point.answer.text}</p>
    </>
  );
}
