import base from 'virtual:facts/base';
import type { ComponentChild } from 'preact';
import { NoteCard, type NoteCardProps } from '../../components/note-card.tsx';
import { NotesPill } from '../../components/notes-pill.tsx';
import { OverviewCard } from '../../components/overview-card.tsx';
import { cardView } from '../../core/card-view.ts';
import { MARKS } from '../../core/settings.ts';
import type { Day, FactId, Language } from '../../core/types.ts';
import { FRESH, STALE } from './days.ts';
import { POPUP_STATES } from './popup-states.tsx';

/** One state of the card, the pill or the popup. */
export interface GalleryState {
  readonly name: string;
  /** What it shows, for the contact sheet. */
  readonly shows: string;
  readonly draw: (language: Language) => ComponentChild;
  /** The sheet of the surface that it belongs to; where not told, of what stands on pages. */
  readonly styles?: string;
}

const nothing = () => undefined;
const ACTS = {
  onClose: nothing,
  onNext: nothing,
  onPrevious: nothing,
  onNotHere: nothing,
  onNeverOnSite: nothing,
  onOpenStatement: nothing,
  onOpenFact: nothing,
};

interface CardState extends Partial<NoteCardProps> {
  readonly today?: Day;
  readonly pageDay?: Day;
  readonly unfolded?: boolean;
}

const card =
  (fact: FactId, { today = FRESH, pageDay, unfolded, ...props }: CardState = {}) =>
  (language: Language) => (
    <div ref={unfolded ? unfold : undefined}>
      <NoteCard
        view={cardView(base, fact, { language, today, pageDay })}
        position={{ index: 2, count: 5 }}
        onOpenPanel={async () => ({ opened: false, key: 'Alt+Shift+S' })}
        {...ACTS}
        {...props}
      />
    </div>
  );

/** Opens what a person would open, after the card was drawn. */
function unfold(root: HTMLElement | null): void {
  for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
}

const overview = (open: boolean) => (language: Language) => (
  <OverviewCard
    language={language}
    views={base.overview.map((id) => cardView(base, id, { language, today: FRESH }))}
    publisher="DHCS"
    open={open}
    mark="boat"
    onOpen={nothing}
    onClose={nothing}
    onDismiss={nothing}
    onOpenFact={nothing}
    onNotHere={nothing}
    onNeverOnSite={nothing}
  />
);

const pill =
  (count: number, mark: NoteCardProps['mark'] = 'none') =>
  (language: Language) => (
    <NotesPill
      language={language}
      count={count}
      publisher="DHCS"
      expanded={false}
      mark={mark}
      onOpen={nothing}
      onDismiss={nothing}
    />
  );

/** Every state that a page can show, apart from those that need a page (tests/e2e and the demo pages show them). */
export const STATES: readonly GalleryState[] = [
  { name: 'card', shows: 'A card on a page that tells no day', draw: card('sharing-not-confirmed') },
  {
    name: 'card-then',
    shows: 'The page came out between the first answer and the second',
    draw: card('sharing-not-confirmed', { pageDay: '2025-06-14' }),
  },
  {
    name: 'card-before',
    shows: 'The page came out before DHCS had said anything',
    draw: card('dhcs-aware-of-reports', { pageDay: '2025-06-10' }),
  },
  {
    name: 'card-later',
    shows: 'The page came out after a revision of unknown day',
    draw: card('sharing-not-confirmed', { pageDay: '2026-01-10' }),
  },
  {
    name: 'card-unfolded',
    shows: 'Everything unfolded: the whole answer, the timeline with the page and today on it, where to check',
    draw: card('sharing-not-confirmed', { pageDay: '2025-07-01', unfolded: true }),
  },
  {
    name: 'card-overdue',
    shows: 'Past the source’s review date',
    draw: card('ruling-2025-12-29', { today: STALE, pageDay: '2026-02-10' }),
  },
  { name: 'card-single', shows: 'A fact with a single answer', draw: card('about-the-statement') },
  {
    name: 'card-inside',
    shows: 'A fact opened from within a card',
    draw: card('ruling-2025-12-29', { position: undefined, onBack: nothing, onNext: undefined, onPrevious: undefined }),
  },
  {
    name: 'card-alone',
    shows: 'The page’s only note, with the person’s sign',
    draw: card('help-consulate', { position: { index: 1, count: 1 }, mark: 'leaf' }),
  },
  ...base.facts.map(({ id }) => ({ name: `fact-${id}`, shows: `The fact ${id}`, draw: card(id, { mark: 'bird' }) })),
  { name: 'pill-one', shows: 'The pill of a single note', draw: pill(1) },
  { name: 'pill-many', shows: 'The pill of many notes', draw: pill(12) },
  {
    name: 'pill-signs',
    shows: 'The pill with each of the signs',
    draw: (language) => (
      <div style="display: grid; gap: 12px">
        {MARKS.map((mark) => (
          <div key={mark}>{pill(3, mark)(language)}</div>
        ))}
      </div>
    ),
  },
  { name: 'overview-pill', shows: 'The pill of a page on the topic without a claim', draw: overview(false) },
  { name: 'overview-card', shows: 'What such a page’s pill opens', draw: overview(true) },
  ...POPUP_STATES,
];
