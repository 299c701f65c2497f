import { useId } from 'preact/hooks';

/** Props of {@link Choice}. */
export interface ChoiceProps<T extends string> {
  readonly legend: string;
  /** For screen readers only: what stands above says it already. */
  readonly legendHidden?: boolean;
  /** Every value with its name, in order. */
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side; the arrow keys move within, as radio buttons do. */
export function Choice<T extends string>({ legend, legendHidden = false, names, chosen, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset class="fn-choice">
      <legend class={legendHidden ? 'fn-hidden' : 'fn-label'}>{legend}</legend>
      {(Object.keys(names) as T[]).map((value) => (
        <label key={value}>
          <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
