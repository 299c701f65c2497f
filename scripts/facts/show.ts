import type { Command } from 'commander';
import { cardView } from '../../core/card-view.ts';
import { today } from '../../core/today.ts';
import type { Language } from '../../core/types.ts';
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { didYouMean } from '../../facts/nearest.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';

/** Adds `show`. */
export function addShowCommand(program: Command): void {
  const command = program
    .command('show <id>')
    .description('one fact, whole, as its card tells it')
    .option('--es', 'in Spanish')
    .action((id: string, options: { es?: boolean }) => {
      process.exitCode = show(FACTS, id, options.es ? 'es' : 'en');
    });
  examples(
    command,
    ['show sharing-not-confirmed', 'its question, answers by day, quotations'],
    ['show help-consulate --es', 'in Spanish'],
  );
}

/** Prints one fact as its card tells it. Returns the exit code: 2 for an id that is not there. */
export function show(folder: string, id: string, language: Language): number {
  const { base } = compileBase(loadBase(folder));
  if (!base.facts.some((fact) => fact.id === id)) {
    const ids = base.facts.map((fact) => fact.id);
    console.error(`There is no fact "${id}".${didYouMean(id, ids)} \`npm run facts -- list\` shows all.`);
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
