import type { ComponentChildren } from 'preact';
import { withTextFragment } from '../core/text-fragment.ts';

/** Props of {@link OfficialLink}. */
export interface OfficialLinkProps {
  readonly address: string;
  /** Where given, the link scrolls to these words if today's page still has them. */
  readonly words?: string;
  /** Said to screen readers after the link's text. */
  readonly newTab: string;
  readonly children: ComponentChildren;
}

/** A link to the publisher's page of today, in a tab of its own that cannot reach back. */
export function OfficialLink({ address, words, newTab, children }: OfficialLinkProps) {
  return (
    <a
      class="fn-link"
      href={words ? withTextFragment(address, words) : address}
      target="_blank"
      rel="noreferrer noopener"
    >
      {children}
      <span class="fn-arrow" aria-hidden="true">
        {' ↗'}
      </span>
      <span class="fn-hidden"> {newTab}</span>
    </a>
  );
}
