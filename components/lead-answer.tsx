import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerView } from '../core/card-view.ts';
import { fitLines } from './fit-lines.ts';
import { leadSentence } from './lead-sentence.ts';
import type { Strings } from './strings.ts';

/** Props of {@link LeadAnswer}. */
export interface LeadAnswerProps {
  readonly answer: AnswerView;
  readonly strings: Strings;
}

/** What five seconds are for: the newest answer's first sentence in large type, its day, and whether we translated it. */
export function LeadAnswer({ answer, strings }: LeadAnswerProps) {
  const { first } = leadSentence(answer.text);
  const answerRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = answerRef.current;
    if (!element) return;
    fitLines(element);
    let width = element.offsetWidth;
    // A scrollbar that comes, a panel that is drawn wider, a phone that is turned.
    const sizes = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      fitLines(element);
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [first]);
  return (
    <div class="fn-lead">
      {/* No paragraph: one in large type before small ones is taken for a heading, which an answer is not. */}
      <div class="fn-answer" ref={answerRef}>
        {first}
      </div>
      <p class="fn-asof">
        <time dateTime={answer.asOf}>{strings.asOfShort(answer.asOf, answer.dating)}</time>
        {answer.translated && <span class="fn-tag">{strings.ourTranslation}</span>}
      </p>
    </div>
  );
}
