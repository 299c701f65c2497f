import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactId } from '../../core/types.ts';

/** A note that stands open in a list's place. */
export interface Opened {
  readonly fact: FactId | undefined;
  readonly open: (fact: FactId) => void;
  /** Back to the list; the keyboard is put where it was: on the note that was opened there first. */
  readonly back: () => void;
  /** Away, without a way back: the list is another one now. */
  readonly forget: () => void;
}

/** Which note of a list is open, and the way back. */
export function useOpened(): Opened {
  const [fact, setFact] = useState<FactId>();
  const cameFrom = useRef<FactId>(undefined);
  useEffect(() => {
    if (fact || !cameFrom.current) return;
    const listed = document.querySelectorAll<HTMLElement>(`[data-fact-id="${cameFrom.current}"] button`);
    // The same fact may stand behind another tab as well.
    [...listed].find((button) => button.checkVisibility())?.focus();
    cameFrom.current = undefined;
  }, [fact]);
  return {
    fact,
    open(opened) {
      cameFrom.current ??= opened;
      setFact(opened);
    },
    back: () => setFact(undefined),
    forget() {
      cameFrom.current = undefined;
      setFact(undefined);
    },
  };
}
