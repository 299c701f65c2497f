import type { AnswerView, CardView } from '../core/card-view.ts';
import type { ShareText } from '../core/share-layout.ts';
import { leadSentence } from './lead-sentence.ts';
import { stringsFor } from './strings.ts';

/** What a note's picture says, in the view's language; a quotation stays in English, as it was made. */
export function shareTextOf({ language, question, lead, quoted, source }: CardView): ShareText {
  const strings = stringsFor(language);
  const { first, rest } = leadSentence(lead.text);
  const quotation = quoted?.quotation;
  return {
    brand: strings.productName,
    independent: strings.notOfficial,
    question,
    first,
    rest,
    asOf: asOfOf(lead, strings),
    quotation: quotation && {
      label: strings.shareQuotation(source.publisherShort, quoted.asOf),
      words: `“${quotation.words}”`,
    },
    source: strings.shareSource(source.publisherShort, source.number),
    address: source.address,
  };
}

/** The picture in words, for those who do not see it. */
export function shareAltOf({ language, question, lead, quoted, source }: CardView): string {
  const strings = stringsFor(language);
  const words = quoted?.quotation?.words;
  return strings.shareAltText(
    question,
    lead.text,
    asOfOf(lead, strings),
    words ? `${strings.shareQuotation(source.publisherShort, quoted.asOf)} “${words}” ` : '',
    `${strings.shareSource(source.publisherShort, source.number)}, ${source.address}.`,
  );
}

/** The answer's day, with the mark of a translation of ours. */
const asOfOf = ({ asOf, dating, translated }: AnswerView, strings: ReturnType<typeof stringsFor>) =>
  translated ? `${strings.asOf(asOf, dating)} · ${strings.ourTranslation}` : strings.asOf(asOf, dating);
