import { render } from 'preact';
import { fitDrawn } from '../../components/fit-lines.ts';
import type { PanelOpening } from '../../components/panel-way.tsx';
import { cardStyles } from '../../components/styles.ts';
import type { PageAction, PageState } from '../../core/page-state.ts';
import type { Settings } from '../../core/settings.ts';
import type { Day, FactBase, FactId, Language } from '../../core/types.ts';
import { inView, rangeAt } from '../../page/hit-test.ts';
import { createHost } from '../../page/host.ts';
import { pageTheme } from '../../page/page-theme.ts';
import type { PageNote } from '../../page/reader.ts';
import { watchRests } from '../../page/rest.ts';
import { turn } from '../../page/slices.ts';
import { isWithin, topDialog, watchTopLayer } from '../../page/top-layer.ts';
import { createFocusReturn } from './focus-return.ts';
import { NotesApp } from './notes-app.tsx';
import { createPlacer } from './placer.ts';
import { standingPlace } from './standing-place.ts';

interface StageSettings {
  readonly base: FactBase;
  readonly language: Language;
  readonly textSize: Settings['textSize'];
  readonly mark: Settings['mark'];
  readonly today: Day;
  readonly pageDay: () => Day | undefined;
  readonly dispatch: (action: PageAction) => void;
  /** The notes whose passages are marked on the page: a click or a rest on one opens it. */
  readonly notes: () => readonly PageNote[];
  readonly onOpenStatement: (fact: FactId) => void;
  readonly onOpenPanel: () => Promise<PanelOpening>;
  readonly onNeverOnSite: () => void;
  /** Asked before anything is done for a person: false once the extension was updated or removed. */
  readonly alive: () => boolean;
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
  const { signal } = settings;
  let opened: PageNote | undefined;
  let open = false;
  let drawn = false;
  /** Whether the open card stays until it is closed, or goes when pointer and focus leave it. */
  let pinned = false;
  let resting = false;
  /** The page's dialog over which the reader asked for a note. */
  let asked: Element | undefined;
  let full = document.fullscreenElement;

  const host = createHost(document, {
    styles: cardStyles,
    place: () => standingPlace(document, { opened, notes: settings.notes(), asked }),
    resized: () => placer.soon(),
  });
  const placer = createPlacer(host, () => (open ? opened : undefined));
  const focusReturn = createFocusReturn(document, host);
  const rests = watchRests(document, host.element, {
    passages: settings.notes,
    rested(note) {
      if (!settings.alive() || (open && (pinned || opened?.key === note.key))) return false;
      resting = true;
      settings.dispatch({ type: 'open', key: note.key });
      resting = false;
      return true;
    },
    left() {
      if (open && !pinned) settings.dispatch({ type: 'close' });
    },
  });
  const pin = () => {
    if (!open) return;
    pinned = true;
    rests.forget();
  };
  /** What the reader does in the card: it stays, or it goes and its passage opens it no more. */
  const dispatch = (action: PageAction) => {
    if (!settings.alive()) return;
    const back = action.type === 'close' || action.type === 'dismiss' ? focusReturn.take() : undefined;
    rests.forget();
    if (action.type !== 'close') pinned = true;
    settings.dispatch(action);
    back?.();
  };

  addEventListener('scroll', placer.soon, { capture: true, passive: true, signal });
  addEventListener('resize', placer.anew, { passive: true, signal });
  addEventListener(
    'keydown',
    (event) => {
      // A page may fake events: only the browser's own count.
      if (!event.isTrusted || event.key !== 'Escape' || !open || !host.shown()) return;
      // With the keyboard in the card, Esc is for the card alone, and a dialog of the page's under it stays.
      if (host.root.activeElement) event.preventDefault();
      dispatch({ type: 'close' });
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || isWithin(event, host.element) || !settings.alive()) return;
      const note = rangeAt(settings.notes(), event.clientX, event.clientY);
      if (!note) return;
      if (open && opened?.key === note.key) pin();
      else settings.dispatch({ type: 'open', key: note.key });
    },
    { signal },
  );
  host.root.addEventListener('pointerdown', pin, { signal });
  host.root.addEventListener('focusin', pin, { signal });
  watchTopLayer(
    document,
    () => {
      if (asked && asked !== topDialog(document)) asked = undefined;
      if (!drawn || !settings.alive()) return;
      host.show();
      if (full !== document.fullscreenElement) host.raise();
      full = document.fullscreenElement;
      placer.anew();
    },
    signal,
  );
  signal.addEventListener('abort', () => rests.set(false));

  const showDrawn = () => {
    if (!drawn || signal.aborted || host.shown()) return;
    host.show();
    fitDrawn(host.mount);
    placer.anew();
  };

  return {
    draw(state, where) {
      const before = host.root.activeElement;
      if (where.opened !== opened || state.open === undefined) placer.forget();
      opened = where.opened;
      open = state.open !== undefined && !state.dismissed;
      if (where.moved) {
        pinned = !resting;
        asked = resting ? undefined : topDialog(document);
        if (pinned) rests.forget();
      } else if (!open) pinned = false;
      rests.set(settings.notes().length > 0);
      drawn = !state.dismissed && (state.notes.length > 0 || state.overview || state.open !== undefined);
      if (!drawn) {
        render(null, host.mount);
        return host.hide();
      }
      // What comes by itself is drawn first and shown in a turn of its own: a click on the page waits for neither.
      const comesByItself = !host.shown() && !where.moved;
      // Else it is shown before it is drawn: what is drawn fits its type to the room that it has.
      if (!comesByItself) host.show();
      render(
        <NotesApp
          base={settings.base}
          state={state}
          language={settings.language}
          theme={pageTheme(opened?.element ?? document.body ?? document.documentElement)}
          textSize={settings.textSize}
          mark={settings.mark}
          today={settings.today}
          pageDay={settings.pageDay()}
          dispatch={dispatch}
          onOpenStatement={settings.onOpenStatement}
          onOpenPanel={settings.onOpenPanel}
          onNeverOnSite={settings.onNeverOnSite}
        />,
        host.mount,
      );
      if (comesByItself) return void turn().then(showDrawn);
      if (where.moved && opened && !resting) scrollToPassage(opened);
      placer.anew();
      // The button that was pressed may be gone: focus stays with us, and is never taken from the page.
      if (before && !host.root.activeElement) focusReturn.into();
    },
    focus() {
      focusReturn.remember();
      focusReturn.into();
    },
    remove() {
      render(null, host.mount);
      host.remove();
    },
  };
}

/**
 * Brings a passage into view, and no page moves that shows it. A frame cannot tell whether it is in view itself: the browser
 * can. The passage's parent may be far taller than the passage: the passage itself is brought to the upper third.
 */
function scrollToPassage({ range, element }: PageNote): void {
  const isFrame = window !== window.top;
  if (!isFrame && inView(range.getBoundingClientRect(), { width: innerWidth, height: innerHeight })) return;
  element.scrollIntoView({ block: 'nearest' });
  const box = range.getBoundingClientRect();
  if (!inView(box, { width: innerWidth, height: innerHeight * 0.8 })) scrollBy({ top: box.top - innerHeight / 3 });
}
