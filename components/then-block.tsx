import type { AnswerView, CardView, ThenView } from '../core/card-view.ts';
import type { Strings } from './strings.ts';

/** Props of {@link ThenBlock}. */
export interface ThenBlockProps {
  readonly then: ThenView;
  /** The newest answer, which stands above already and is not told twice. */
  readonly lead: AnswerView;
  readonly publisher: CardView['source']['publisherShort'];
  readonly strings: Strings;
}

/** What the publisher had said when the page came out, and what it has said since. */
export function ThenBlock({ then, lead, publisher, strings }: ThenBlockProps) {
  return (
    <section class="fn-then">
      <h3 class="fn-label">{strings.thenTitle}</h3>
      <p>{thenLine(then, lead, publisher, strings)}</p>
      {then.answer && then.answer.asOf !== lead.asOf && <p class="fn-then-answer">{then.answer.text}</p>}
      {then.changes.length > 0 ? (
        <>
          <p>{strings.since}</p>
          <ul class="fn-since">
            {then.changes.map((change) => (
              <li key={change.asOf}>
                <time dateTime={change.asOf}>{strings.dated(change.asOf, change.dating)}:</time>{' '}
                {change.asOf === lead.asOf ? strings.sinceAbove : change.text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{strings.sinceNothing(publisher)}</p>
      )}
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
