import type { CardView } from '../core/card-view.ts';
import { Fold } from './fold.tsx';
import { hostOf } from './host-of.ts';
import { OfficialLink } from './official-link.tsx';
import { type PanelOpening, PanelWay } from './panel-way.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link WhereToCheck}. */
export interface WhereToCheckProps {
  readonly view: Pick<CardView, 'quoted' | 'source'>;
  readonly strings: Strings;
  /** Left out where the card stands in a page of the browser's own already. */
  readonly onOpenPanel?: () => Promise<PanelOpening>;
}

/** The way to the source as it stands today, how fresh our knowledge of it is, and the note where no page can fake it. */
export function WhereToCheck({ view: { quoted, source }, strings, onOpenPanel }: WhereToCheckProps) {
  return (
    <Fold title={strings.whereToCheck} part="check">
      <p>
        <OfficialLink address={source.address} words={quoted?.quotation?.words} newTab={strings.newTab}>
          {strings.officialPage(hostOf(source.address))}
        </OfficialLink>
      </p>
      {!source.overdue && <p class="fn-muted">{strings.lastChecked(source.lastChecked)}</p>}
      {onOpenPanel && <PanelWay strings={strings} onOpenPanel={onOpenPanel} />}
    </Fold>
  );
}
