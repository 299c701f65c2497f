import type { ComponentChildren } from 'preact';
import type { CardView } from '../core/card-view.ts';
import { buildReply } from '../core/reply.ts';
import { formsOf } from '../core/reply-format.ts';
import type { Span } from '../core/sentences.ts';
import type { FactId, Language } from '../core/types.ts';
import { CheckClaim } from './check-claim.tsx';
import { CopyButton } from './copy-button.tsx';
import { copyText } from './copy-to.ts';
import { NoteList } from './note-list.tsx';
import { stringsFor } from './strings.ts';

/** One claim that a note answers. */
export interface AnsweredClaim {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Props of {@link CheckAnswer}. */
export interface CheckAnswerProps {
  readonly language: Language;
  /** In the order of the text. */
  readonly claims: readonly AnsweredClaim[];
  /** How many more claims than these the note answers. */
  readonly more: number;
  /** True: the note holds only if the claim is about the topic's subject, which it does not name. */
  readonly conditional: boolean;
  /** Whether some of the claims say the opposite of each other. */
  readonly opposite: boolean;
  readonly view: CardView;
  /** Other notes, best first. */
  readonly others: readonly CardView[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onOpenFact: (fact: FactId) => void;
  /** The note whole, drawn where it is open. */
  readonly children: ComponentChildren;
}

/** The claims that one note answers, the note in short or whole, its short answer to copy, and which others come near. */
export function CheckAnswer(props: CheckAnswerProps) {
  const { language, claims, more, conditional, opposite, view, others, open } = props;
  const strings = stringsFor(language);
  const short = formsOf(buildReply(view, 'short', strings)).text;
  const marked = claims.some(({ marks }) => marks.length > 0);
  return (
    <li class="fn-answered" data-fact-id={view.factId} data-part={conditional ? 'if-subject' : 'answered'}>
      {claims.map(({ text, marks }, at) => (
        <CheckClaim key={`${at} ${text}`} text={text} marks={marks} />
      ))}
      {more > 0 && <p class="fn-muted">{strings.claimMore(more)}</p>}
      {conditional && <p class="fn-overdue">{strings.claimIf}</p>}
      {opposite && <p class="fn-both">{strings.claimBoth}</p>}
      {!open && (
        <div class="fn-item">
          <p class="fn-item-question">{view.question}</p>
          <p class="fn-item-answer">{view.lead.text}</p>
          <p class="fn-item-foot">
            <time dateTime={view.lead.asOf}>{strings.asOfShort(view.lead.asOf, view.lead.dating)}</time>
          </p>
        </div>
      )}
      <div class="fn-copies">
        {/* Not under a condition: whoever answers with such a note should have read it. */}
        {!conditional && (
          <CopyButton
            part="copy-short"
            label={strings.copyShort}
            strings={strings}
            subject={short}
            onCopy={() => copyText(short)}
          />
        )}
        <button
          type="button"
          class="fn-act fn-act-strong"
          aria-expanded={open}
          aria-label={`${open ? strings.claimFold : strings.claimOpen}: ${view.question}`}
          data-part="unfold"
          onClick={() => props.onOpen(!open)}
        >
          {open ? strings.claimFold : strings.claimOpen}
        </button>
      </div>
      {open && props.children}
      {/* Under the answer, which a popup has just room for. */}
      {(marked || !opposite) && (
        <p class="fn-muted">
          {marked && `${strings.claimMatched} `}
          {!opposite && strings.claimEither}
        </p>
      )}
      {others.length > 0 && (
        <section class="fn-others">
          <h2 class="fn-label">{strings.claimOthers}</h2>
          <NoteList language={language} views={others} onOpenFact={props.onOpenFact} />
        </section>
      )}
    </li>
  );
}
