import type { Strings } from './strings.ts';

/** Props of {@link CardFooter}; an act without a callback is not offered. */
export interface CardFooterProps {
  readonly strings: Strings;
  readonly onNotHere?: () => void;
  readonly onNeverOnSite?: () => void;
}

/** The card's last line: how to have it out of the way. */
export function CardFooter({ strings, onNotHere, onNeverOnSite }: CardFooterProps) {
  if (!onNotHere && !onNeverOnSite) return null;
  return (
    <div class="fn-footer">
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
    </div>
  );
}
