import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link CardHeader}. */
export interface CardHeaderProps {
  readonly label: string;
  /** For example "2 of 5". */
  readonly aside?: string;
  readonly strings: Strings;
  readonly onClose?: () => void;
}

/** Our mark, what this is, which of how many, and the way out. */
export function CardHeader({ label, aside, strings, onClose }: CardHeaderProps) {
  return (
    <div class="fn-header">
      <Mark />
      <span class="fn-brand">{label}</span>
      {aside && <span class="fn-position">{aside}</span>}
      {onClose && <IconButton label={strings.close} icon="close" onClick={onClose} />}
    </div>
  );
}
