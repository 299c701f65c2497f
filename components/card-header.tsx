import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link CardHeader}. */
export interface CardHeaderProps {
  readonly label: string;
  /** For example "2 of 5". */
  readonly aside?: string;
  readonly strings: Strings;
  readonly onBack?: () => void;
  readonly onClose?: () => void;
}

/** Our mark, what this is, which of how many, and the way out. */
export function CardHeader({ label, aside, strings, onBack, onClose }: CardHeaderProps) {
  return (
    <div class="fn-header">
      {onBack ? <IconButton label={strings.back} icon="left" part="back" onClick={onBack} /> : <Mark />}
      <span class="fn-brand">{label}</span>
      {aside && <span class="fn-position">{aside}</span>}
      {onClose && <IconButton label={strings.close} icon="close" part="close" onClick={onClose} />}
    </div>
  );
}
