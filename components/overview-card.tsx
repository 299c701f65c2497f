import { useId } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import type { Settings } from '../core/settings.ts';
import type { FactId, Language } from '../core/types.ts';
import { CardFooter } from './card-footer.tsx';
import { CardHeader } from './card-header.tsx';
import { NoteList } from './note-list.tsx';
import { Pill } from './pill.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link OverviewCard}. */
export interface OverviewCardProps {
  readonly language: Language;
  /** The base's overview facts, in its order. */
  readonly views: readonly CardView[];
  /** The publisher's short name, for example `DHCS`. */
  readonly publisher: string;
  /** False, as at first: only a pill stands there. */
  readonly open: boolean;
  readonly mark?: Settings['mark'];
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** The pill is sent away. */
  readonly onDismiss: () => void;
  readonly onOpenFact: (factId: FactId) => void;
  readonly onNotHere?: () => void;
  readonly onNeverOnSite?: () => void;
}

/** For a page on the topic without a claim that a note answers: a quiet pill, and behind it what matters most. */
export function OverviewCard(props: OverviewCardProps) {
  const strings = stringsFor(props.language);
  const titleId = useId();
  if (!props.open) {
    return (
      <Pill
        language={props.language}
        label={strings.aboutTopic}
        expanded={false}
        mark={props.mark}
        onOpen={props.onOpen}
        onDismiss={props.onDismiss}
      />
    );
  }
  return (
    <section
      class="fn-card fn-card-floating"
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      data-part="overview"
    >
      <CardHeader label={strings.brand} strings={strings} mark={props.mark} onClose={props.onClose} />
      <div class="fn-body">
        <h2 class="fn-title" id={titleId}>
          {strings.aboutTopic}
        </h2>
        <p class="fn-rest">{strings.aboutTopicText(props.publisher)}</p>
        <NoteList language={props.language} views={props.views} onOpenFact={props.onOpenFact} />
      </div>
      <CardFooter strings={strings} onNotHere={props.onNotHere} onNeverOnSite={props.onNeverOnSite} />
    </section>
  );
}
