import { useEffect, useState } from 'preact/hooks';
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
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  useEffect(() => setState('ready'), [subject]);
  return (
    <span class="fn-copy">
      <button
        type="button"
        class="fn-button"
        data-part={part}
        onClick={() =>
          onCopy().then(
            () => setState('done'),
            () => setState('failed'),
          )
        }
      >
        {label}
      </button>
      <span class="fn-copy-state" role="status">
        {state === 'done' && strings.copied}
        {state === 'failed' && strings.copyFailed}
      </span>
    </span>
  );
}
