import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/types.ts';
import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import { SignDrawing } from './signs.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link Pill}. */
export interface PillProps {
  readonly language: Language;
  /** Shown on the pill, for example "3 notes". */
  readonly label: string;
  /** The accessible name; begins with the label, so that those who speak to their computer can name it. */
  readonly name?: string;
  readonly expanded: boolean;
  /** The sign that the person chose. */
  readonly mark?: Settings['mark'];
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** A small button that waits at the page's edge, and a smaller one that sends it away. */
export function Pill({ language, label, name, expanded, mark = 'none', onOpen, onDismiss }: PillProps) {
  const strings = stringsFor(language);
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
      <SignDrawing sign={mark} strings={strings} />
      <IconButton label={strings.dismiss} icon="close" part="dismiss" onClick={onDismiss} />
    </div>
  );
}
