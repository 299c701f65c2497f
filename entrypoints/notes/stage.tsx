import { render } from 'preact';
import { cardStyles } from '../../components/styles.ts';
import type { PageAction, PageState } from '../../core/page-state.ts';
import type { Day, FactBase, FactId, Language } from '../../core/types.ts';
import { inView, rangeAt } from '../../page/hit-test.ts';
import { createHost } from '../../page/host.ts';
import { beside, docked, type Placement, SHEET_WIDTH, sheetBeside } from '../../page/placement.ts';
import type { PageNote } from '../../page/reader.ts';
import { NotesApp } from './notes-app.tsx';

interface StageSettings {
  readonly base: FactBase;
  readonly language: Language;
  readonly today: Day;
  readonly pageDay: () => Day | undefined;
  readonly dispatch: (action: PageAction) => void;
  /** The notes that a click on the page may open. */
  readonly notes: () => readonly PageNote[];
  readonly onOpenStatement: (fact: FactId) => void;
  readonly onNeverOnSite: () => void;
  readonly signal: AbortSignal;
}

export interface Stage {
  /** Draws a state. `moved`: the reader went to another passage, which is scrolled to. */
  draw(state: PageState, where: { readonly opened?: PageNote; readonly moved: boolean }): void;
  /** Moves the keyboard into what is open, because the reader asked for it. */
  focus(): void;
  remove(): void;
}

/** Owns everything drawn in a page: the host, the interface in it, where it stands, and the keys and clicks it hears. */
export function createStage(settings: StageSettings): Stage {
  const host = createHost(document, cardStyles);
  let opened: PageNote | undefined;
  let open = false;
  let turn = 0;

  /** A page may fake events: only the browser's own count. */
  const dispatch = (action: PageAction) => settings.dispatch(action);

  const setRoom = ({ room }: Placement) => host.mount.style.setProperty('--fn-room', `${Math.floor(room)}px`);

  function apply(placement: Placement) {
    setRoom(placement);
    host.mount.dataset.sheet = placement.sheet ?? '';
    host.place(placement.at?.left ?? 0, placement.at?.top ?? 0);
  }

  async function place(): Promise<void> {
    const mine = ++turn;
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const card = host.mount.querySelector<HTMLElement>('[data-part="card"], [data-part="overview"], .fn-pill');
    if (!card) return;
    const box = card.getBoundingClientRect();
    const passage = opened?.range.getBoundingClientRect();
    if (!open || !opened || !passage || !inView(passage, viewport)) return apply(docked(viewport, box));
    if (viewport.width < SHEET_WIDTH) return apply(sheetBeside(viewport, passage));
    // The room changes the card's height, and a card above its passage hangs from its top: so twice, the room first.
    setRoom(await beside(opened.range, opened.element, host.element, viewport));
    const placement = await beside(opened.range, opened.element, host.element, viewport);
    if (mine === turn) apply(placement);
  }

  let waiting = false;
  const placeSoon = () => {
    if (waiting || !open) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      void place();
    });
  };
  const { signal } = settings;
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  addEventListener('resize', placeSoon, { passive: true, signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && open) dispatch({ type: 'close' });
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.target === host.element) return;
      const note = rangeAt(settings.notes(), event.clientX, event.clientY);
      if (note) dispatch({ type: 'open', key: note.key });
    },
    { signal },
  );

  function focus() {
    const target = host.mount.querySelector<HTMLElement>('[data-part="close"], [data-part="pill"]');
    target?.focus({ preventScroll: true });
  }

  return {
    draw(state, where) {
      const before = host.root.activeElement;
      opened = where.opened;
      open = state.open !== undefined && !state.dismissed;
      const empty = state.dismissed || (state.notes.length === 0 && !state.overview && !state.open);
      render(
        empty ? null : (
          <NotesApp
            base={settings.base}
            state={state}
            language={settings.language}
            today={settings.today}
            pageDay={settings.pageDay()}
            dispatch={dispatch}
            onOpenStatement={settings.onOpenStatement}
            onNeverOnSite={settings.onNeverOnSite}
          />
        ),
        host.mount,
      );
      if (empty) return host.hide();
      host.show();
      if (
        where.moved &&
        opened &&
        !inView(opened.range.getBoundingClientRect(), { width: innerWidth, height: innerHeight })
      ) {
        scrollToPassage(opened);
      }
      void place();
      // The button that was pressed may be gone: focus stays with us, and is never taken from the page.
      if (before && !host.root.activeElement) focus();
    },
    focus,
    remove() {
      render(null, host.mount);
      host.remove();
    },
  };
}

/** The passage's parent may be far taller than the passage: the passage itself is brought to the upper third. */
function scrollToPassage({ range, element }: PageNote): void {
  element.scrollIntoView({ block: 'nearest' });
  const box = range.getBoundingClientRect();
  if (!inView(box, { width: innerWidth, height: innerHeight * 0.8 })) scrollBy({ top: box.top - innerHeight / 3 });
}
