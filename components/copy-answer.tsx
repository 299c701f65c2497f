import { useRef, useState } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import { buildReply } from '../core/reply.ts';
import { formsOf } from '../core/reply-format.ts';
import { copyText } from './copy-to.ts';
import { stringsFor } from './strings.ts';

/** Props of {@link CopyAnswer}. */
export interface CopyAnswerProps {
  readonly view: CardView;
  /** Whether it was copied from this page already: once is enough. */
  readonly copied: boolean;
  readonly onCopied: () => void;
}

/**
 * In a card over a page: copies the short answer, then says so for good; a second press does nothing more. Where the
 * page or the browser does not allow copying, the answer stands there to be selected.
 */
export function CopyAnswer({ view, copied, onCopied }: CopyAnswerProps) {
  const [failed, setFailed] = useState(false);
  const copying = useRef(false);
  const strings = stringsFor(view.language);
  // Built when it is wanted: a card is drawn while its reader waits.
  const text = () => formsOf(buildReply(view, 'short', strings)).text;
  const copy = async () => {
    // A second press may come before the browser has answered the first one.
    if (copied || copying.current) return;
    copying.current = true;
    try {
      await copyText(text());
      onCopied();
    } catch {
      setFailed(true);
    }
    copying.current = false;
  };
  return (
    <div class="fn-copy-answer">
      <button
        type="button"
        class="fn-act fn-act-strong"
        data-part="copy-answer"
        aria-disabled={copied}
        onClick={() => void copy()}
      >
        {copied ? strings.copyShortDone : strings.copyShort}
      </button>
      <span class="fn-hidden" role="status">
        {copied && strings.copyShortDone}
      </span>
      {failed && (
        <div data-part="copy-by-hand" role="alert">
          <p class="fn-muted">{strings.copyFailed}</p>
          <p class="fn-copy-text">{text()}</p>
        </div>
      )}
    </div>
  );
}
