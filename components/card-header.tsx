import type { Settings } from '../core/settings.ts';
import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import { SignDrawing } from './signs.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link CardHeader}. */
export interface CardHeaderProps {
  readonly label: string;
  /** For example "2 of 5". */
  readonly aside?: string;
  readonly strings: Strings;
  /** The sign that the person chose. */
  readonly mark?: Settings['mark'];
  readonly onBack?: () => void;
  readonly onClose?: () => void;
}

/** Our mark, what this is, which of how many, and the way out. */
export function CardHeader({ label, aside, strings, mark = 'none', onBack, onClose }: CardHeaderProps) {
  return (
    <div class="fn-header">
      {onBack ? <IconButton label={strings.back} icon="left" part="back" onClick={onBack} /> : <Mark />}
      <span class="fn-brand">{label}</span>
      <SignDrawing sign={mark} strings={strings} />
      <span class="fn-position">{aside}</span>
      {onClose && <IconButton label={strings.close} icon="close" part="close" onClick={onClose} />}
    </div>
  );
}
