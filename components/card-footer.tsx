import { IconButton } from './icon-button.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link CardFooter}; an act without a callback is not offered. */
export interface CardFooterProps {
  readonly strings: Strings;
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  readonly onNotHere?: () => void;
  readonly onNeverOnSite?: () => void;
}

/** The card's last line: to the other notes, and out of the way. */
export function CardFooter({ strings, onNext, onPrevious, onNotHere, onNeverOnSite }: CardFooterProps) {
  if (!onNext && !onPrevious && !onNotHere && !onNeverOnSite) return null;
  return (
    <div class="fn-footer">
      <span class="fn-footer-group">
        {onNotHere && (
          <button type="button" class="fn-act" data-part="not-here" onClick={onNotHere}>
            {strings.notHere}
          </button>
        )}
        {onNeverOnSite && (
          <button type="button" class="fn-act" data-part="never" onClick={onNeverOnSite}>
            {strings.neverOnSite}
          </button>
        )}
      </span>
      <span class="fn-footer-group">
        {onPrevious && <IconButton label={strings.previous} icon="left" part="previous" onClick={onPrevious} />}
        {onNext && <IconButton label={strings.next} icon="right" part="next" onClick={onNext} />}
      </span>
    </div>
  );
}
