import { useId, useRef } from 'preact/hooks';
import type { Strings } from './strings.ts';

/** Props of {@link CheckBox}. */
export interface CheckBoxProps {
  readonly strings: Strings;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The text, each line a claim. */
  readonly onList: (text: string) => void;
  /** Left out in the popup, which closes as the browser asks for the file, and has little room. */
  readonly onFile?: (file: File) => void;
  /** Takes the text to the side panel, from where it may go. */
  readonly onPanel?: () => void;
}

/** Where claims go in: typed, pasted, as lines, or as a file. */
export function CheckBox({ strings, text, onText, onList, onFile, onPanel }: CheckBoxProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <div class="fn-check-box">
      <label class="fn-label" for={id}>
        {strings.claimLabel}
      </label>
      <textarea
        id={id}
        class="fn-claim"
        rows={onFile ? 3 : 2}
        value={text}
        aria-describedby={`${id}-hint`}
        data-part="claim"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="fn-muted" id={`${id}-hint`}>
        {strings.claimHint}
      </p>
      <div class="fn-copies">
        {text && (
          <button type="button" class="fn-act fn-act-strong" data-part="clear" onClick={() => onText('')}>
            {strings.claimClear}
          </button>
        )}
        {/\S\s*\n\s*\S/.test(text) && (
          <button type="button" class="fn-act fn-act-strong" data-part="as-list" onClick={() => onList(text)}>
            {strings.claimList}
          </button>
        )}
        {onFile && (
          <>
            <button
              type="button"
              class="fn-act fn-act-strong"
              data-part="open-file"
              onClick={() => file.current!.click()}
            >
              {strings.claimFile}
            </button>
            <input
              ref={file}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              hidden
              aria-label={strings.claimFile}
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                if (chosen) onFile(chosen);
                // The same file may be chosen again.
                event.currentTarget.value = '';
              }}
            />
          </>
        )}
        {onPanel && (
          <button type="button" class="fn-act fn-act-strong" data-part="to-panel" onClick={onPanel}>
            {strings.claimPanel}
          </button>
        )}
      </div>
    </div>
  );
}
