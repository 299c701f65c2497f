import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { Language } from '../../core/types.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { nearest } from './nearest.ts';

/** Prints one fact as its card tells it. Returns the exit code: 2 for an id that is not there. */
export function show(folder: string, id: string, language: Language): number {
  const { base } = compileBase(loadBase(folder));
  if (!base.facts.some((fact) => fact.id === id)) {
    console.error(
      `There is no fact "${id}". Did you mean ${nearest(
        id,
        base.facts.map((fact) => fact.id),
      )}?`,
    );
    return 2;
  }
  const view = cardView(base, id, { language, today: today() });
  console.log(`${view.question}\n(${id})\n`);
  for (const answer of [...view.timeline].reverse()) {
    console.log(`As of ${answer.asOf}${answer.dating === 'after' ? ' or later' : ''}, revision ${answer.revision}:`);
    console.log(`  ${answer.text}`);
    if (answer.quotation) console.log(`  “${answer.quotation.words}” (${answer.quotation.paragraph})`);
  }
  for (const { factId, question } of view.related) console.log(`What came after: ${question} (${factId})`);
  const { source } = view;
  console.log(`\n${source.publisherShort} statement ${source.number}: ${source.address}`);
  console.log(
    `Last checked ${source.lastChecked}, to be checked again by ${source.reviewBy}${source.overdue ? ': overdue' : ''}.`,
  );
  return 0;
}
