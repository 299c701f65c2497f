import { useState } from 'preact/hooks';
import type { OptionsPartProps } from './options-props.ts';
import { Switch } from './switch.tsx';

/** Props of {@link OptionsMoving}. */
export interface OptionsMovingProps extends Omit<OptionsPartProps, 'onChange'> {
  /** Why the last sync did not go through, in words. */
  readonly syncProblem?: string;
  /** What is wrong with the file that was to be loaded, one line each; empty: nothing. */
  readonly fileProblems: readonly string[];
  /** The address of the settings as a file, and its name. */
  readonly file: { readonly address: string; readonly name: string };
  readonly onSync: (on: boolean) => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** How settings go to other devices, into a file and back, and back to the start. */
export function OptionsMoving(props: OptionsMovingProps) {
  const { strings, settings, syncProblem, fileProblems, file } = props;
  return (
    <section>
      <h2>{strings.options.moving}</h2>
      <Switch
        label={strings.options.sync}
        detail={strings.options.syncDetail}
        on={settings.sync}
        onChange={props.onSync}
      />
      <p class="fn-problem" role="alert">
        {syncProblem}
      </p>
      <p class="fn-acts">
        <a class="fn-button" href={file.address} download={file.name} data-part="export">
          {strings.options.exportFile}
        </a>
        <label class="fn-button fn-file">
          {strings.options.importFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) props.onImport(chosen);
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <Reset strings={strings} onReset={props.onReset} />
      </p>
      <div class="fn-problem" role="alert">
        {fileProblems.length > 0 && (
          <>
            <p>{strings.options.importFailed}</p>
            <ul>
              {fileProblems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/** Asks once more before everything goes. */
function Reset({ strings, onReset }: Pick<OptionsMovingProps, 'strings' | 'onReset'>) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="fn-button" onClick={() => setAsking(true)}>
        {strings.options.reset}
      </button>
    );
  }
  return (
    <span class="fn-acts" role="alert">
      <strong>{strings.options.resetSure}</strong>
      <button
        type="button"
        class="fn-button"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {strings.options.resetYes}
      </button>
      <button type="button" class="fn-button" onClick={() => setAsking(false)}>
        {strings.options.resetNo}
      </button>
    </span>
  );
}
