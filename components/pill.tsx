import type { Language } from '../core/types.ts';
import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link Pill}. */
export interface PillProps {
  readonly language: Language;
  /** Shown on the pill, for example "3 notes". */
  readonly label: string;
  /** The accessible name; begins with the label, so that those who speak to their computer can name it. */
  readonly name?: string;
  readonly expanded: boolean;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** A small button that waits at the page's edge, and a smaller one that sends it away. */
export function Pill({ language, label, name, expanded, onOpen, onDismiss }: PillProps) {
  return (
    <div class="fn-pill">
      <button
        type="button"
        class="fn-pill-open"
        data-part="pill"
        aria-expanded={expanded}
        aria-label={name}
        onClick={onOpen}
      >
        <Mark />
        {label}
      </button>
      <IconButton label={stringsFor(language).dismiss} icon="close" part="dismiss" onClick={onDismiss} />
    </div>
  );
}
