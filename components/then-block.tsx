import type { AnswerView, CardView, ThenView } from '../core/card-view.ts';
import { leadSentence } from './lead-sentence.ts';
import type { Strings } from './strings.ts';

/** Props of {@link ThenBlock}. */
export interface ThenBlockProps {
  readonly then: ThenView;
  /** The newest answer, which stands above already and is not told twice. */
  readonly lead: AnswerView;
  readonly publisher: CardView['source']['publisherShort'];
  readonly strings: Strings;
}

/** What the publisher had said when the page came out, in short; the timeline tells it whole. */
export function ThenBlock({ then, lead, publisher, strings }: ThenBlockProps) {
  return (
    <section class="fn-then">
      <p>{thenLine(then, lead, publisher, strings)}</p>
      {then.answer && then.answer.asOf !== lead.asOf && (
        <p class="fn-then-answer">{leadSentence(then.answer.text).first}</p>
      )}
      {then.changes.length === 0 && <p>{strings.sinceNothing(publisher)}</p>}
    </section>
  );
}

/** A revision dated "on or after" may have come out after the page: only an exact one is said to have come before. */
function thenLine({ answer, pageDay }: ThenView, lead: AnswerView, publisher: string, strings: Strings): string {
  if (!answer) return strings.thenNothing(publisher, pageDay);
  const exact = answer.dating === 'exact';
  if (answer.asOf === lead.asOf) return exact ? strings.thenSame(publisher, pageDay) : strings.thenNewest(pageDay);
  return exact ? strings.thenSaid(publisher, pageDay) : strings.thenSaidPerhapsLater(publisher, pageDay);
}
