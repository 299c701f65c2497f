import type { Host } from '../../page/host.ts';

/** Brings the keyboard into what we draw when the reader asked for it, and back to where it was when that closes. */
export interface FocusReturn {
  /** Keeps the element of the page that has the focus. */
  remember(): void;
  /** Moves the focus to the card's way out, or to the pill. */
  into(): void;
  /** If the focus is with us, gives what brings it back to the page once the card is gone. */
  take(): (() => void) | undefined;
}

export function createFocusReturn(page: Document, host: Host): FocusReturn {
  let kept: Element | undefined;
  return {
    remember() {
      const focused = page.activeElement;
      if (focused && focused !== host.element && focused !== page.body) kept = focused;
    },
    into() {
      const target = host.mount.querySelector<HTMLElement>('[data-part="close"], [data-part="pill"]');
      target?.focus({ preventScroll: true });
    },
    take() {
      const back = kept;
      kept = undefined;
      if (!host.root.activeElement || !back?.isConnected) return undefined;
      return () => (back as HTMLElement).focus({ preventScroll: true });
    },
  };
}
