import type { CardView } from '../core/card-view.ts';
import type { FactId } from '../core/types.ts';
import type { Strings } from './strings.ts';

/** Props of {@link Related}. */
export interface RelatedProps {
  readonly related: CardView['related'];
  readonly strings: Strings;
  readonly onOpenFact: (factId: FactId) => void;
}

/** Buttons to the facts that tell what overtook an earlier answer. */
export function Related({ related, strings, onOpenFact }: RelatedProps) {
  if (related.length === 0) return null;
  return (
    <ul class="fn-related">
      {related.map(({ factId, question }) => (
        <li key={factId}>
          <button type="button" onClick={() => onOpenFact(factId)}>
            <span class="fn-muted">{strings.cameAfter}</span> {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
