import type { LoadedBase } from '../load.ts';
import { didYouMean } from '../nearest.ts';
import { quotationMismatch } from '../quotation.ts';
import type { FactFile, SourceFile } from '../schema.ts';
import type { Findings } from './findings.ts';

type Answer = FactFile['answers'][number];
type Revision = SourceFile['revisions'][number];
type At = (...path: PropertyKey[]) => PropertyKey[];

/** What an answer rests on: its source and revision are there, its day fits, its quotation is proved word for word. */
export function checkBasis(
  answer: Answer,
  at: At,
  texts: LoadedBase['texts'],
  sources: ReadonlyMap<string, SourceFile>,
  add: Findings['add'],
): void {
  const source = sources.get(answer.source);
  if (!source) {
    const names = [...sources.keys()];
    add(
      at('source'),
      `there is no source "${answer.source}".${didYouMean(answer.source, names)}`,
      `use one of: ${names.join(', ')}`,
      `source: ${names[0]}`,
    );
    return;
  }
  const names = source.revisions.map(({ id }) => id);
  const revision = source.revisions.find(({ id }) => id === answer.revision);
  if (!revision) {
    add(
      at('revision'),
      `source ${source.id} has no revision "${answer.revision}"`,
      `use one of: ${names.join(', ')}`,
      `revision: ${names.at(-1)}`,
    );
    return;
  }
  if (answer.asOf < revision.date)
    add(
      at('asOf'),
      `${answer.asOf} is before the revision it rests on (${revision.id}, ${revision.date})`,
      `use ${revision.date} or a later day`,
      `asOf: ${revision.date}`,
    );
  if (revision.quotable && !(answer.paragraphs && answer.quotation))
    add(
      at(),
      `an answer that rests on the quotable revision ${revision.id} needs paragraphs and a quotation`,
      'add both',
      'paragraphs: [P2] and quotation: with paragraph: P2 and words: copied from the text',
    );
  if (!revision.quotable && (answer.paragraphs || answer.quotation))
    add(
      at('quotation'),
      `revision ${revision.id} may not be quoted`,
      'take paragraphs and quotation out, and tell the fact in our own words',
      `revision: ${revision.id} is followed by text: alone`,
    );
  for (const name of answer.paragraphs ?? []) {
    const known = Object.keys(revision.paragraphs ?? {});
    if (revision.paragraphs && !known.includes(name))
      add(
        at('paragraphs'),
        `revision ${revision.id} has no paragraph "${name}"`,
        `use one of: ${known.join(', ')}`,
        `paragraphs: [${known[1] ?? known[0]}]`,
      );
  }
  if (answer.quotation && revision.quotable) checkQuotation(answer.quotation, answer, revision, at, texts, add);
}

function checkQuotation(
  { paragraph, words }: NonNullable<Answer['quotation']>,
  answer: Answer,
  revision: Revision,
  at: At,
  texts: LoadedBase['texts'],
  add: Findings['add'],
): void {
  const line = revision.paragraphs?.[paragraph];
  const text = line && texts.get(`${answer.source}/${revision.id}`)?.[line - 1];
  if (!answer.paragraphs?.includes(paragraph))
    add(
      at('quotation', 'paragraph'),
      `the quotation names ${paragraph}, which is not among the answer's paragraphs`,
      `add ${paragraph} to paragraphs, or correct it`,
      `paragraphs: [${[...(answer.paragraphs ?? []), paragraph].join(', ')}]`,
    );
  const wrong = text ? quotationMismatch(words, text) : undefined;
  if (text && wrong) {
    const next = text.slice(text.indexOf(wrong.standsUpTo) + wrong.standsUpTo.length).slice(0, 40);
    add(
      at('quotation', 'words'),
      `the quotation does not stand in ${paragraph}; it agrees up to "…${wrong.standsUpTo.slice(-60)}"`,
      `copy the words from ${revision.text}, line ${line}`,
      `the text goes on: "${wrong.standsUpTo.slice(-20)}${next}…"`,
    );
  }
}
