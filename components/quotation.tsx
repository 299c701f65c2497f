import type { CardView } from '../core/card-view.ts';
import type { Strings } from './strings.ts';

/** Props of {@link QuotationBlock}. */
export interface QuotationBlockProps {
  readonly view: Pick<CardView, 'quoted' | 'lead' | 'source'>;
  readonly strings: Strings;
  readonly onOpenStatement: (paragraph: string, words: string) => void;
}

/** The publisher's own words, always in English, with their day and the way to them; nothing where no answer has any. */
export function QuotationBlock({ view: { quoted, lead, source }, strings, onOpenStatement }: QuotationBlockProps) {
  if (!quoted?.quotation) return null;
  const { paragraph, words } = quoted.quotation;
  return (
    <figure class="fn-quote">
      <figcaption class="fn-label">{strings.inWords(source.publisherShort, quoted.asOf)}</figcaption>
      <blockquote lang="en">
        <p>“{words}”</p>
      </blockquote>
      <p class="fn-cite">
        <cite>{strings.citation(source.publisherShort, source.number, quoted.asOf, paragraph)}</cite>.
        {quoted.asOf < lead.asOf && <span class="fn-overtaken"> {strings.wordsOvertaken}</span>}
      </p>
      <button type="button" class="fn-textual" data-part="statement" onClick={() => onOpenStatement(paragraph, words)}>
        {strings.seeStatement(quoted.asOf)}
      </button>
    </figure>
  );
}
