import { useId } from 'preact/hooks';

/** Props of {@link Switch}. */
export interface SwitchProps {
  readonly label: string;
  /** A second, quieter line, for example the site's name. */
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A labelled on-off switch; the whole line can be clicked. */
export function Switch({ label, detail, on, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      class="fn-switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={id}
      aria-describedby={detail ? `${id}-detail` : undefined}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="fn-switch-text">
        <span id={id}>{label}</span>
        {detail && (
          <span class="fn-muted" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
      <span class="fn-switch-track" aria-hidden="true" />
    </button>
  );
}
