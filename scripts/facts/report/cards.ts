import { stringsFor } from '../../../components/strings.ts';
import { type AnswerView, cardView } from '../../../core/card-view.ts';
import type { Day, FactBase, FactId, Language } from '../../../core/types.ts';
import { type Html, html } from './html.ts';

/** Every fact as its card tells it, in English, with the Spanish one under it. */
export function cards(base: FactBase, today: Day): Html[] {
  return base.facts.map(
    ({ id }) => html`<article id="${id}" class="fact">
<p class="id">${id}</p>
${card(base, id, 'en', today)}
<details lang="es"><summary>En español</summary>${card(base, id, 'es', today)}</details>
</article>`,
  );
}

function card(base: FactBase, id: FactId, language: Language, today: Day): Html {
  const strings = stringsFor(language);
  const { question, lead, quoted, timeline, related, source } = cardView(base, id, { language, today });
  const answer = ({ asOf, dating, text }: AnswerView) =>
    html`<li><p class="as-of">${strings.asOf(asOf, dating)}</p><p>${text}</p></li>`;
  const older = timeline.slice(0, -1).toReversed();
  const quotation = quoted?.quotation;
  return html`<h3>${question}</h3>
<p class="as-of">${strings.asOf(lead.asOf, lead.dating)}</p>
<p class="lead">${lead.text}</p>
${quotation ? html`<figure><blockquote lang="en">${quotation.words}</blockquote><figcaption>${strings.citation(source.publisherShort, source.number, quoted.asOf, quotation.paragraph)}</figcaption></figure>` : undefined}
${older.length > 0 ? html`<p class="label">${strings.timeline(timeline.length)}</p><ol>${older.map(answer)}</ol>` : undefined}
${related.length > 0 ? html`<p class="label">${strings.cameAfter}</p><ul>${related.map((other) => html`<li><a href="#${other.factId}">${other.question}</a></li>`)}</ul>` : undefined}`;
}
