import { inView } from '../../page/hit-test.ts';
import type { Host } from '../../page/host.ts';
import { obstacles } from '../../page/obstacles.ts';
import { barsAmong, beside, cornered, docked, isSheet, type Placement, sheetBeside } from '../../page/placement.ts';
import type { PageNote } from '../../page/reader.ts';

/**
 * Room under which the card's last lines scroll with the rest, in px: pinned under its body they would leave no room for
 * the answer and its date, which are what the card is for.
 */
const LOW = 460;

/** Keeps what we draw where it belongs. */
export interface Placer {
  /** With the next frame, for example because the page scrolled. */
  soon(): void;
  /** Now, and with a new look at what of the page's is in the way. */
  anew(): void;
  /** The passage changed: the next placing looks anew. */
  forget(): void;
}

/** @param passage the note beside which the card stands; undefined: there is none, and it waits in a corner. */
export function createPlacer(host: Host, passage: () => PageNote | undefined): Placer {
  let turn = 0;
  let waiting = false;
  let inTheWay: ReturnType<typeof obstacles> | undefined;

  const setRoom = ({ room }: Placement) => {
    host.mount.style.setProperty('--fn-room', `${Math.floor(room)}px`);
    host.mount.toggleAttribute('data-low', room < LOW);
  };
  function apply(placement: Placement): void {
    setRoom(placement);
    host.mount.dataset.sheet = placement.sheet ?? '';
    host.place(placement.at?.left ?? 0, placement.at?.top ?? 0);
  }

  async function place(): Promise<void> {
    const mine = ++turn;
    const drawn = host.mount.querySelector('[data-part="card"], [data-part="overview"], .fn-pill');
    if (!drawn || !host.shown()) return;
    const box = drawn.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const note = passage();
    inTheWay ??= obstacles(document, host.element, note?.element);
    const { bars, others } = barsAmong(viewport, inTheWay);
    host.mount.style.setProperty('--fn-inset-bottom', `${bars.bottom}px`);
    host.mount.style.setProperty('--fn-inset-top', `${bars.top}px`);
    if (drawn.matches('.fn-pill')) return apply(cornered(viewport, box, bars, others));
    const at = note?.range.getBoundingClientRect();
    if (!note || !at || !inView(at, viewport)) return apply(docked(viewport, box, bars, others));
    if (isSheet(viewport)) return apply(sheetBeside(viewport, at, bars));
    const around = { viewport, bars, others };
    // The room changes the card's height, and a card above its passage hangs from its top: so twice, the room first.
    setRoom(await beside(note.range, note.element, host.element, around));
    const placement = await beside(note.range, note.element, host.element, around);
    if (mine === turn) apply(placement);
  }

  return {
    soon() {
      if (waiting || !host.shown()) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        void place();
      });
    },
    anew() {
      inTheWay = undefined;
      void place();
    },
    forget() {
      inTheWay = undefined;
    },
  };
}
