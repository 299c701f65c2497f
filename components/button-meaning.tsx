import type { Strings } from './strings.ts';

/** What the number and the dot on the toolbar button mean, folded until asked for. */
export function ButtonMeaning({ strings }: { readonly strings: Strings }) {
  return (
    <details class="fn-meaning">
      <summary>{strings.buttonMeaning}</summary>
      <ul>
        <li>{strings.buttonNumber}</li>
        <li>{strings.buttonDot}</li>
        <li>{strings.buttonEmpty}</li>
      </ul>
    </details>
  );
}
