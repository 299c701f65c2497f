import { rangeAt } from './hit-test.ts';
import { isWithin } from './top-layer.ts';

/** How long the pointer or the focus rests on a passage before its card opens, in ms: less, and reading past opens it. */
const REST_MS = 300;

/** How long a card that the pointer opened stays after pointer and focus left it, in ms: time to move into it. */
const GRACE_MS = 500;

/** How often it is looked whether the pointer is still there, while such a card is open, in ms. */
const LOOK_MS = 100;

/** A hand trembles by this much, in px, and still rests. */
const TREMOR = 5;

interface Passage {
  readonly key: string;
  readonly range: Range;
  readonly element: Element;
}

/** What happens on a page's passages. */
export interface RestListener<T> {
  readonly passages: () => readonly T[];
  /** Pointer or focus rests on a passage. Answers whether its card opens by it, and so closes when they leave. */
  rested(passage: T): boolean;
  /** Pointer and focus left both the passage and the card. */
  left(): void;
}

export interface RestWatch {
  /** Listens, or stops listening: a page without notes pays nothing. */
  set(on: boolean): void;
  /** The card was closed or made to stay: leaving it means nothing any more, and its passage must be left to open it again. */
  forget(): void;
}

/**
 * Watches pointer and keyboard focus for rests on a passage. A move costs one comparison and at most one timer; where
 * passages stand is asked only after a rest.
 */
export function watchRests<T extends Passage>(page: Document, host: Element, on: RestListener<T>): RestWatch {
  let listening: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let x = -1;
  let y = -1;
  let movedAt = 0;
  let overHost = false;
  let focused: T | undefined;
  let focusInHost = false;
  /** The passage whose card the rest opened. */
  let opened: string | undefined;
  /** A passage whose card was sent away while the pointer or the focus was on it. */
  let spent: string | undefined;
  let insideAt = 0;

  const arm = (after: number) => {
    timer ??= setTimeout(look, after);
  };
  function look(): void {
    timer = undefined;
    const now = performance.now();
    const resting = now - movedAt;
    if (opened === undefined && resting < REST_MS - 1) {
      arm(REST_MS - resting);
      return;
    }
    const under = overHost ? undefined : rangeAt(on.passages(), x, y);
    if (spent !== undefined && !overHost && under?.key !== spent && focused?.key !== spent) spent = undefined;
    if (opened !== undefined) {
      if (overHost || focusInHost || under?.key === opened || focused?.key === opened) insideAt = now;
      else if (now - insideAt >= GRACE_MS) {
        opened = undefined;
        on.left();
      } else arm(LOOK_MS);
    }
    const wanted = under ?? (overHost ? undefined : focused);
    if (!wanted || wanted.key === opened || wanted.key === spent) return;
    if (resting < REST_MS - 1) arm(REST_MS - resting);
    else if (on.rested(wanted)) {
      opened = wanted.key;
      insideAt = now;
    }
  }
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    overHost = isWithin(event, host);
    if (Math.abs(event.clientX - x) + Math.abs(event.clientY - y) <= TREMOR) return;
    x = event.clientX;
    y = event.clientY;
    movedAt = performance.now();
    arm(opened === undefined ? REST_MS : LOOK_MS);
  };
  const gone = (event: MouseEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    overHost = false;
    x = y = -1;
    arm(LOOK_MS);
  };
  const focusMoved = (event: FocusEvent) => {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    focusInHost = event.type === 'focusin' && isWithin(event, host);
    focused =
      event.type === 'focusin' && !focusInHost && target instanceof Element && target.matches(':focus-visible')
        ? on
            .passages()
            .find(
              ({ element, range }) => element !== target && element.contains(target) && range.intersectsNode(target),
            )
        : undefined;
    movedAt = performance.now();
    if (focused || opened !== undefined) arm(opened === undefined ? REST_MS : LOOK_MS);
  };

  const stop = () => {
    listening?.abort();
    listening = undefined;
    clearTimeout(timer);
    timer = opened = spent = focused = undefined;
  };
  return {
    set(wanted) {
      if (!wanted) return stop();
      if (listening) return;
      listening = new AbortController();
      const { signal } = listening;
      page.addEventListener('pointermove', moved, { passive: true, capture: true, signal });
      page.documentElement.addEventListener('mouseout', gone, { passive: true, signal });
      page.addEventListener('focusin', focusMoved, { passive: true, capture: true, signal });
      page.addEventListener('focusout', focusMoved, { passive: true, capture: true, signal });
    },
    forget() {
      spent = opened ?? rangeAt(on.passages(), x, y)?.key ?? focused?.key;
      opened = undefined;
    },
  };
}
