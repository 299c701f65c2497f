import type { CardView } from '../core/card-view.ts';
import type { FactId, Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link FactGroup}. */
export interface FactGroupProps {
  /** The section's name within the page's address. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly views: readonly CardView[];
  readonly onOpenFact: (factId: FactId) => void;
}

/** The questions of one group, each with the day of its newest answer. */
export function FactGroup({ id, language, title, views, onOpenFact }: FactGroupProps) {
  const strings = stringsFor(language);
  return (
    <section class="fn-group" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="fn-group-title" id={`${id}-title`}>
        {title}
      </h2>
      <ul>
        {views.map(({ factId, question, lead }) => (
          <li key={factId} data-fact-id={factId}>
            <button type="button" class="fn-question-link" onClick={() => onOpenFact(factId)}>
              {question}
            </button>
            <time class="fn-muted" dateTime={lead.asOf}>
              {strings.asOfShort(lead.asOf, lead.dating)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
