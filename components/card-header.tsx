import type { Settings } from '../core/settings.ts';
import { IconButton } from './icon-button.tsx';
import { Mark } from './mark.tsx';
import { SignDrawing } from './signs.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link CardHeader}. */
export interface CardHeaderProps {
  readonly label: string;
  /** For example "2 of 5"; left out where there is but one. */
  readonly position?: string;
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  readonly strings: Strings;
  /** The sign that the person chose. */
  readonly mark?: Settings['mark'];
  readonly onBack?: () => void;
  readonly onClose?: () => void;
}

/** Our mark, what this is, which of how many with the way to the others, and the way out. */
export function CardHeader(props: CardHeaderProps) {
  const { label, position, strings, mark = 'none', onNext, onPrevious, onBack, onClose } = props;
  return (
    <div class="fn-header">
      {onBack ? <IconButton label={strings.back} icon="left" part="back" onClick={onBack} /> : <Mark />}
      <span class="fn-brand">{label}</span>
      <SignDrawing sign={mark} strings={strings} />
      <span class="fn-steps">
        {onPrevious && <IconButton label={strings.previous} icon="left" part="previous" onClick={onPrevious} />}
        {position && <span class="fn-position">{position}</span>}
        {onNext && <IconButton label={strings.next} icon="right" part="next" onClick={onNext} />}
      </span>
      {onClose && <IconButton label={strings.close} icon="close" part="close" onClick={onClose} />}
    </div>
  );
}
