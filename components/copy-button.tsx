import { useState } from 'preact/hooks';
import type { Strings } from './strings.ts';

/** Props of {@link CopyButton}. */
export interface CopyButtonProps {
  readonly label: string;
  readonly strings: Strings;
  /** What tests call it. */
  readonly part: string;
  /** What is copied: when it changes, the button forgets that it copied the former. */
  readonly subject: string;
  readonly onCopy: () => Promise<void>;
}

/** A button that copies, then says so, to screen readers as well; pressed again it copies the same again. */
export function CopyButton({ label, strings, part, subject, onCopy }: CopyButtonProps) {
  const [last, setLast] = useState<{ readonly subject: string; readonly copied: boolean }>();
  const copied = last?.subject === subject ? last.copied : undefined;
  return (
    <span class="fn-copy">
      <button
        type="button"
        class="fn-button"
        data-part={part}
        onClick={() =>
          onCopy().then(
            () => setLast({ subject, copied: true }),
            () => setLast({ subject, copied: false }),
          )
        }
      >
        {label}
      </button>
      <span class="fn-copy-state" role="status">
        {copied === true && strings.copied}
        {copied === false && strings.copyFailed}
      </span>
    </span>
  );
}
