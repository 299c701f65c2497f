import type { CardView } from '../core/card-view.ts';
import type { Strings } from './strings.ts';

/** Past the day by which the source should have been checked, every card and list says so, in sight. */
export function Overdue({ source, strings }: { readonly source: CardView['source']; readonly strings: Strings }) {
  if (!source.overdue) return null;
  return (
    <p class="fn-overdue">
      {strings.lastChecked(source.lastChecked)} {strings.overdue}
    </p>
  );
}
