import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import type { Settings } from '../core/settings.ts';
import type { FactId } from '../core/types.ts';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import { FullAnswer } from './full-answer.tsx';
import { LeadAnswer } from './lead-answer.tsx';
import { Overdue } from './overdue.tsx';
import type { PanelOpening } from './panel-way.tsx';
import { QuotationBlock } from './quotation.tsx';
import { stringsFor } from './strings.ts';
import { ThenBlock } from './then-block.tsx';
import { Timeline } from './timeline.tsx';
import { WhereToCheck } from './where-to-check.tsx';

/** Props of {@link NoteCard}. An act without a callback is not offered. */
export interface NoteCardProps {
  readonly view: CardView;
  /** Which of the page's notes this is, counted from 1; left out where it is none of them. */
  readonly position?: { readonly index: number; readonly count: number };
  /** How many other passages of the page this note belongs to. */
  readonly more?: number;
  /** `floating` (the usual): a dialog over a page. `embedded`: a part of a page of ours, without frame or header. */
  readonly variant?: 'floating' | 'embedded';
  /** The sign that the person chose. */
  readonly mark?: Settings['mark'];
  /** From a fact that was opened inside a card, back to that card. */
  readonly onBack?: () => void;
  readonly onClose?: () => void;
  /** Next and previous are shown where there is more than one note; after the last comes the first. */
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  /** The short answer was copied; without it, copying is not offered. */
  readonly onCopied?: () => void;
  /** Whether it was copied before. */
  readonly copied?: boolean;
  readonly onNotHere?: () => void;
  readonly onNeverOnSite?: () => void;
  readonly onOpenStatement: (paragraph: string, words: string) => void;
  readonly onOpenFact: (factId: FactId) => void;
  /** Opens the browser's own side panel, which no page can imitate. */
  readonly onOpenPanel?: () => Promise<PanelOpening>;
}

/** The page under the card stays in use. */
const DIALOG = { role: 'dialog', 'aria-modal': 'false' } as const;

/** One fact, whole: the question, the newest answer and its day, then everything that supports it. */
export function NoteCard(props: NoteCardProps) {
  const { view, position, more = 0, variant = 'floating' } = props;
  const strings = stringsFor(view.language);
  const titleId = useId();
  const floating = variant === 'floating';
  const many = position !== undefined && position.count > 1;
  const root = useRef<HTMLElement>(null);
  // Another note in the card's place is read from its top.
  useLayoutEffect(() => {
    root.current?.scrollTo?.(0, 0);
  }, [view.factId]);
  return (
    <section
      ref={root}
      class={`fn-card fn-card-${variant}`}
      {...(floating ? DIALOG : {})}
      aria-labelledby={titleId}
      data-fact-id={view.factId}
      data-part="card"
    >
      {floating && (
        <CardHeader
          label={strings.brand}
          position={many ? strings.position(position.index, position.count) : undefined}
          onNext={many ? props.onNext : undefined}
          onPrevious={many ? props.onPrevious : undefined}
          strings={strings}
          mark={props.mark}
          onBack={props.onBack}
          onClose={props.onClose}
        />
      )}
      {/* The key returns the scroll to the top when another note takes the card's place. */}
      <div class="fn-body" key={view.factId}>
        <h2 class="fn-question" id={titleId}>
          {view.question}
        </h2>
        <LeadAnswer answer={view.lead} strings={strings} />
        {more > 0 && <p class="fn-muted">{strings.alsoIn(more)}</p>}
        {view.then && (
          <ThenBlock then={view.then} lead={view.lead} publisher={view.source.publisherShort} strings={strings} />
        )}
        <QuotationBlock view={view} strings={strings} onOpenStatement={props.onOpenStatement} />
        <Overdue source={view.source} strings={strings} />
        <div class="fn-folds">
          <FullAnswer view={view} strings={strings} onOpenFact={props.onOpenFact} />
          <Timeline view={view} strings={strings} />
          <WhereToCheck view={view} strings={strings} onOpenPanel={props.onOpenPanel} />
        </div>
      </div>
      {props.onCopied && (
        <CopyAnswer key={view.factId} view={view} copied={props.copied === true} onCopied={props.onCopied} />
      )}
      <CardFooter strings={strings} onNotHere={props.onNotHere} onNeverOnSite={props.onNeverOnSite} />
    </section>
  );
}
