import type { MatterPoint } from '../core/matter-timeline.ts';
import type { FactId, Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link MatterTimeline}. */
export interface MatterTimelineProps {
  /** The section's name within the page's address. */
  readonly id: string;
  readonly language: Language;
  readonly points: readonly MatterPoint[];
  readonly questionOf: (factId: FactId) => string;
  readonly onOpenFact: (factId: FactId) => void;
}

/** The history of the matter as a drawn line: what was told when, the notes that tell of it, our last check, today. */
export function MatterTimeline({ id, language, points, questionOf, onOpenFact }: MatterTimelineProps) {
  const strings = stringsFor(language);
  return (
    <section class="fn-matter" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="fn-group-title" id={`${id}-title`}>
        {strings.matterTitle}
      </h2>
      <ol>
        {points.map((point) => (
          <li key={`${point.kind} ${point.day}`} class={`fn-moment fn-moment-${point.kind}`}>
            <p class="fn-moment-day">
              {point.kind !== 'revision' && (
                <span>{point.kind === 'today' ? strings.matterToday : strings.matterChecked}, </span>
              )}
              <time dateTime={point.day}>
                {strings.dated(point.day, point.kind === 'revision' ? point.dating : 'exact')}
              </time>
            </p>
            {point.kind === 'revision' && (
              <>
                <p>{point.text}</p>
                {language !== 'en' && <span class="fn-tag">{strings.ourTranslation}</span>}
                {point.facts.length > 0 && (
                  <details>
                    <summary>{strings.matterChanged(point.facts.length)}</summary>
                    <ul>
                      {point.facts.map((factId) => (
                        <li key={factId}>
                          <button type="button" class="fn-question-link" onClick={() => onOpenFact(factId)}>
                            {questionOf(factId)}
                          </button>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
