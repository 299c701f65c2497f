import { useState } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import { type CitationStyle, citationOf } from '../core/citation.ts';
import type { Source } from '../core/types.ts';
import { CopyButton } from './copy-button.tsx';
import { copyText } from './copy-to.ts';
import { hostOf } from './host-of.ts';
import { OfficialLink } from './official-link.tsx';
import { Choice } from './reply-choice.tsx';
import { type Strings, stringsFor } from './strings.ts';

/** Props of {@link ReplyCitation}. */
export interface ReplyCitationProps {
  /** In the language of the citation. */
  readonly view: CardView;
  readonly source: Source;
  /** In the language of the interface. */
  readonly strings: Strings;
}

/** The citation in the chosen form, with the words quoted, their place and the way to the page. */
export function ReplyCitation({ view, source, strings }: ReplyCitationProps) {
  const [style, setStyle] = useState<CitationStyle>('apa');
  const { entry, inText, quotation, remark } = citationOf(style, view, source, stringsFor(view.language));
  const quoted = quotation && `“${quotation}”`;
  const text = [quoted && inText ? `${quoted} ${inText}` : (quoted ?? inText), entry, remark]
    .filter(Boolean)
    .join('\n');
  return (
    <div class="fn-tool">
      <Choice legend={strings.citeStyle} names={strings.citeStyles} chosen={style} onChoose={setStyle} />
      <div class="fn-preview" data-part="citation" lang={view.language}>
        {(quoted || inText) && (
          <>
            <p class="fn-label">{stringsFor(view.language).citeInText}</p>
            <p>
              {quoted && <span lang="en">{quoted}</span>} {inText}
            </p>
          </>
        )}
        <p class="fn-label">{stringsFor(view.language).citeEntry}</p>
        <p>{entry}</p>
        <p class="fn-muted">{remark}</p>
      </div>
      <p>
        <OfficialLink address={view.source.address} words={quotation} newTab={strings.newTab}>
          {strings.officialPage(hostOf(view.source.address))}
        </OfficialLink>
      </p>
      <CopyButton
        part="copy-citation"
        label={strings.citeCopy}
        strings={strings}
        subject={text}
        onCopy={() => copyText(text)}
      />
    </div>
  );
}
