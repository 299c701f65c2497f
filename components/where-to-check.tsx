import type { CardView } from '../core/card-view.ts';
import { hostOf } from './host-of.ts';
import { OfficialLink } from './official-link.tsx';
import type { Strings } from './strings.ts';

/** Props of {@link WhereToCheck}. */
export interface WhereToCheckProps {
  readonly view: Pick<CardView, 'quoted' | 'source'>;
  readonly strings: Strings;
  readonly onOpenStatement: (paragraph: string, words: string) => void;
}

/** The two ways to the source, as it stood and as it stands, and how fresh our knowledge of it is. */
export function WhereToCheck({ view: { quoted, source }, strings, onOpenStatement }: WhereToCheckProps) {
  const quotation = quoted?.quotation;
  return (
    <section class="fn-check">
      <h3 class="fn-label">{strings.whereToCheck}</h3>
      {quoted && quotation && (
        <button
          type="button"
          class="fn-button"
          data-part="statement"
          onClick={() => onOpenStatement(quotation.paragraph, quotation.words)}
        >
          {strings.seeStatement(quoted.asOf)}
        </button>
      )}
      <p>
        <OfficialLink address={source.address} words={quotation?.words} newTab={strings.newTab}>
          {strings.officialPage(hostOf(source.address))}
        </OfficialLink>
      </p>
      <p class={source.overdue ? 'fn-overdue' : 'fn-muted'}>
        {strings.lastChecked(source.lastChecked)}
        {source.overdue && ` ${strings.overdue}`}
      </p>
    </section>
  );
}
