import type { ComponentChildren } from 'preact';

/** Props of {@link Fold}. */
export interface FoldProps {
  readonly title: string;
  /** What tests and styles call it. */
  readonly part: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the card that waits folded behind its title. */
export function Fold({ title, part, open = false, children }: FoldProps) {
  return (
    <details class={`fn-fold fn-fold-${part}`} open={open}>
      <summary data-part={`fold-${part}`}>{title}</summary>
      <div class="fn-fold-body">{children}</div>
    </details>
  );
}
