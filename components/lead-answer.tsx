import type { AnswerView } from '../core/card-view.ts';
import { leadSentence } from './lead-sentence.ts';
import type { Strings } from './strings.ts';

/** A first sentence of more characters than this would fill more than two or three lines at the largest size. */
const LONG = 110;

/** Props of {@link LeadAnswer}. */
export interface LeadAnswerProps {
  readonly answer: AnswerView;
  readonly strings: Strings;
}

/** The newest answer: first sentence large, its day and whether we translated it, then the rest. */
export function LeadAnswer({ answer, strings }: LeadAnswerProps) {
  const { first, rest } = leadSentence(answer.text);
  return (
    <div class="fn-lead">
      <p class={first.length > LONG ? 'fn-answer fn-answer-long' : 'fn-answer'}>{first}</p>
      <p class="fn-asof">
        <time dateTime={answer.asOf}>{strings.asOf(answer.asOf, answer.dating)}</time>
        {answer.translated && <span class="fn-tag">{strings.ourTranslation}</span>}
      </p>
      {rest && <p class="fn-rest">{rest}</p>}
    </div>
  );
}
