import { formatDay } from '../../../components/format-day.ts';
import { stringsFor } from '../../../components/strings.ts';
import { cardView } from '../../../core/card-view.ts';
import type { Day, Language } from '../../../core/types.ts';
import type { CompiledBase } from '../../../facts/compile.ts';

/** The base as a document to read: each question with its answers, newest first, each under its day. */
export function toMarkdown({ base }: CompiledBase, language: Language, today: Day): string {
  const strings = stringsFor(language);
  const views = base.facts.map(({ id }) => cardView(base, id, { language, today }));
  const source = (id: string) => base.sources.find((other) => other.id === id)!;
  const sections = base.facts.map((fact, at) => {
    const { question, timeline, related } = views[at]!;
    const answers = fact.answers.map((answer, place) => {
      const { text, asOf, dating, quotation } = timeline[place]!;
      const { publisherShort, number } = source(answer.source);
      const words = quotation
        ? `\n\n> “${escaped(quotation.words)}”\n>\n> ${escaped(strings.citation(publisherShort, number, asOf, quotation.paragraph))}`
        : '';
      return `**${escaped(strings.asOf(asOf, dating))}.** ${escaped(text)}${words}`;
    });
    const after = related.map(
      ({ question: title, factId }) => `- ${escaped(strings.cameAfter)} [${escaped(title)}](#${factId})`,
    );
    const parts = [`<a id="${fact.id}"></a>\n\n## ${escaped(question)}`, ...answers.reverse(), after.join('\n')];
    return parts.filter(Boolean).join('\n\n');
  });
  const sources = base.sources.map(
    ({ title, publisher, number, address, lastChecked, reviewBy }) =>
      `- [${escaped(`${publisher[language]}, ${number}: ${title}`)}](<${address}>). ${escaped(
        strings.lastChecked(lastChecked) + (reviewBy < today ? ` ${strings.overdue}` : ''),
      )}`,
  );
  const head = `# ${strings.productName}\n\n${escaped(strings.notOfficial)} ${formatDay(today, language)}.`;
  // In front as well: whoever reads the first page only must know how old it is.
  return `${[head, sources.join('\n'), ...sections, `## ${strings.whereToCheck}`, sources.join('\n')].join('\n\n')}\n`;
}

/** A text of ours with nothing left in it that Markdown would take for a sign of its own. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+=])(?=\s|$|-|=)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
