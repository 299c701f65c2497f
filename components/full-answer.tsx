import type { CardView } from '../core/card-view.ts';
import type { FactId } from '../core/types.ts';
import { Fold } from './fold.tsx';
import { leadSentence } from './lead-sentence.ts';
import { Related } from './related.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link FullAnswer}. */
export interface FullAnswerProps {
  readonly view: Pick<CardView, 'lead' | 'related'>;
  readonly strings: Strings;
  readonly onOpenFact: (factId: FactId) => void;
}

/** The newest answer past its first sentence, how its day is known, and the facts that tell what came after others. */
export function FullAnswer({ view: { lead, related }, strings, onOpenFact }: FullAnswerProps) {
  const { rest } = leadSentence(lead.text);
  if (!rest && related.length === 0) return null;
  return (
    <Fold title={strings.fullAnswer} part="answer">
      {rest && <p class="fn-rest">{rest}</p>}
      <p class="fn-muted">{strings.asOf(lead.asOf, lead.dating)}</p>
      <Related related={related} strings={strings} onOpenFact={onOpenFact} />
    </Fold>
  );
}
