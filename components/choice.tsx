import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few values to choose from. */
export interface ChoiceOption<T> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** A quieter line under the label. */
  readonly detail?: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
}

/** Props of {@link Choice}. */
export interface ChoiceProps<T> {
  readonly legend: string;
  /** Told with the legend. */
  readonly hint?: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  /** `row`: short labels side by side; `grid`: the same in columns. */
  readonly layout?: 'column' | 'row' | 'grid';
  readonly onChoose: (value: T) => void;
}

/** A group of radio buttons, each a line or a tile that can be pressed as a whole. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const id = useId();
  const layout = props.layout ?? 'column';
  return (
    <fieldset
      class={`fn-choice ${layout === 'column' ? 'fn-choice-column' : `fn-choice-row fn-choice-${layout}`}`}
      aria-describedby={props.hint && `${id}-hint`}
    >
      <legend>{props.legend}</legend>
      {props.hint && (
        <p class="fn-muted" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class="fn-choice-options">
        {props.options.map(({ value, label, detail, lang }) => (
          <label key={value} class="fn-option">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span class="fn-option-text" lang={lang}>
              {label}
              {detail && <span class="fn-muted">{detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
