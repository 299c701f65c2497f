import { foldTypesetting, quotationMismatch } from '../../../core/quotation.ts';
import type { LoadedBase } from '../../../facts/load.ts';
import type { FactFile, SourceFile } from '../../../facts/schema.ts';
import type { AnswerToRedate, QuotationSeen } from './outcome.ts';
import { foldLine } from './page-text.ts';

/** Which of a revision's quotations still stand on a page, in the order of the facts. */
export function quotationsOn(
  facts: LoadedBase['facts'],
  source: string,
  revision: string,
  lines: readonly string[],
): QuotationSeen[] {
  const text = lines.map(foldLine).join(' ');
  return facts.flatMap(({ value: { id, answers } }) =>
    answers.flatMap((answer, at) =>
      answer.source === source && answer.revision === revision && answer.quotation
        ? [
            {
              fact: id,
              asOf: answer.asOf,
              paragraph: answer.quotation.paragraph,
              words: answer.quotation.words,
              stands: quotationMismatch(answer.quotation.words, text) === undefined,
              leads: at === answers.length - 1,
            },
          ]
        : [],
    ),
  );
}

/** The facts whose newest answer rests on a source, with what of it no longer stands. */
export function answersToRedate(
  { facts, texts }: Pick<LoadedBase, 'facts' | 'texts'>,
  source: SourceFile,
  lines: readonly string[],
): AnswerToRedate[] {
  const text = lines.map(foldLine).join(' ');
  return facts.flatMap(({ value: { id, answers } }) => {
    const answer = answers.at(-1)!;
    if (answer.source !== source.id) return [];
    const stored = texts.get(`${source.id}/${answer.revision}`);
    const paragraphs = source.revisions.find((revision) => revision.id === answer.revision)?.paragraphs;
    return [
      {
        fact: id,
        asOf: answer.asOf,
        revision: answer.revision,
        changedParagraphs: changedParagraphs(answer, paragraphs, stored, text),
        textKept: stored !== undefined,
      },
    ];
  });
}

function changedParagraphs(
  { paragraphs = [] }: FactFile['answers'][number],
  lineOf: Readonly<Record<string, number>> | undefined,
  stored: readonly string[] | undefined,
  text: string,
): string[] {
  return paragraphs.filter((name) => {
    const line = stored?.[(lineOf?.[name] ?? 0) - 1];
    return line !== undefined && !text.includes(foldTypesetting(foldLine(line)));
  });
}
