import type { CardView } from '../core/card-view.ts';
import { Fold } from './fold.tsx';
import type { Strings } from './strings.ts';
import { type TimelinePoint, timelinePoints } from './timeline-points.ts';

/** Props of {@link Timeline}. */
export interface TimelineProps {
  readonly view: Pick<CardView, 'timeline' | 'then' | 'source' | 'today'>;
  readonly strings: Strings;
}

/** The answers as a drawn line, oldest on top so that it reads as a story; nothing for a single answer. */
export function Timeline({ view, strings }: TimelineProps) {
  if (view.timeline.length < 2) return null;
  return (
    <Fold title={strings.timeline(view.timeline.length)} part="timeline">
      <ol class="fn-timeline" data-part="timeline">
        {timelinePoints(view).map((point) => (
          <li key={`${point.kind} ${point.day}`} class={`fn-point fn-point-${point.kind}`}>
            <Point point={point} strings={strings} />
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Point({ point, strings }: { readonly point: TimelinePoint; readonly strings: Strings }) {
  if (point.kind !== 'answer') {
    return (
      <p class="fn-point-day">
        <span>{strings.timelineAt[point.kind]}</span>{' '}
        <time dateTime={point.day}>{strings.dated(point.day, 'exact')}</time>
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
