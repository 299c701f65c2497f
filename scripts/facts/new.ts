import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { Language } from '../../core/types.ts';
import { groupsOf } from '../../facts/check/groups.ts';
import { type LoadedBase, loadBase } from '../../facts/load.ts';
import { didYouMean, nearest } from '../../facts/nearest.ts';
import { formatProblem } from '../../facts/problem.ts';
import { factSchema, type SourceFile } from '../../facts/schema.ts';
import { findings } from './check.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';
import { formatFile } from './format-file.ts';
import { type Ask, askList, askUntil } from './new/ask.ts';
import { type Draft, draftFile } from './new/draft.ts';
import { paragraphOf } from './new/proved-words.ts';
import { paint } from './paint.ts';
import { told } from './told.ts';

export interface NewOptions {
  readonly question?: string;
  readonly questionEs?: string;
  readonly source?: string;
  readonly revision?: string;
  readonly asOf?: string;
  readonly quote?: string;
  readonly answer?: string;
  readonly answerEs?: string;
  readonly claim?: readonly string[];
  readonly claimEs?: readonly string[];
  /** False: ask nothing, leave open what is not given. */
  readonly ask?: boolean;
  readonly edit?: boolean;
}

/** Adds `new`. */
export function addNewCommand(program: Command): void {
  const command = program
    .command('new [id]')
    .description('begins a fact: asks, or takes options, writes a commented file, and tells what is still missing')
    .option('--question <text>', 'what a reader would ask')
    .option('--question-es <text>', 'the same in Spanish')
    .option('--source <id>', 'the source it rests on (default: the only one there is)')
    .option('--revision <letter>', 'the state of the source (default: the newest)')
    .option('--as-of <day>', 'the day from which the answer holds (default: the revision’s)')
    .option('--quote <words>', 'the source’s own words; the paragraph is found by itself')
    .option('--answer <text>', 'the answer')
    .option('--answer-es <text>', 'the same in Spanish')
    .option('--claim <text...>', 'how people say it, in English; may be given more than once')
    .option('--claim-es <text...>', 'how people say it, in Spanish')
    .option('--no-ask', 'ask nothing')
    .option('--edit', 'open the file in $VISUAL or $EDITOR')
    .action(async (id: string | undefined, options: NewOptions) => {
      const asks = options.ask !== false && process.stdin.isTTY === true;
      const terminal = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
      try {
        const ask: Ask | undefined = terminal && (async (question) => (await terminal.question(question)).trim());
        const path = await newFact(FACTS, id, options, ask);
        const editor = process.env.VISUAL ?? process.env.EDITOR;
        if (options.edit && !editor) throw told('Neither $VISUAL nor $EDITOR names an editor.');
        if (options.edit && editor) spawnSync(editor, [path], { stdio: 'inherit', shell: true });
      } finally {
        terminal?.close();
      }
    });
  examples(
    command,
    ['new who-can-appeal', 'asks for the rest, on a terminal'],
    ['new who-can-appeal --question "Who can appeal?" --revision C --no-ask', 'takes what is given'],
    ['new dhcs-seeks-answers --revision A --quote "We are actively seeking answers"', 'finds and proves the paragraph'],
  );
}

/**
 * Begins a fact. Prints what is still missing. Returns the file's path.
 * @param ask asks the person; without it, what is not given stays open in the file.
 * @throws Error for the person to read where the id, source, revision or quotation cannot be.
 */
export async function newFact(
  folder: string,
  given: string | undefined,
  options: NewOptions,
  ask?: Ask,
): Promise<string> {
  const base = loadBase(folder);
  const accept = (name: string) => newId(folder, name, base);
  const id = given
    ? accept(given)
    : ask && (await askUntil(ask, 'The new fact’s id: lower-case words joined by hyphens?', accept));
  if (!id) throw told('Give the new fact’s id, for example: npm run facts -- new who-can-appeal');
  const path = join(folder, `${id}.yaml`);
  writeFileSync(path, formatFile(draftFile(await draft(base, id, options, ask)), factSchema));
  console.log(`Wrote facts/${id}.yaml.`);
  const open = findings(folder).problems.filter(({ file }) => file === `facts/${id}.yaml`);
  if (open.length > 0) console.log(`\n${paint('bold', 'Still to do there:')}\n${open.map(formatProblem).join('\n')}`);
  console.log(`\n${paint('bold', 'Then:')}
  1. In facts/topic.yaml, put - ${id} into one of the groups by which readers browse:
     ${groupsOf(base.topic).replaceAll('), ', '),\n     ')}
  2. npm run facts -- check --fix
  3. npm run eval -- --fit      (the matcher learns the new phrasings; until then no page shows the note)
  4. npm run facts -- show ${id}`);
  return path;
}

/** @throws Error for the person to read where no new fact can have this id. */
function newId(folder: string, name: string, { facts }: LoadedBase): string {
  if (!factSchema.shape.id.safeParse(name).success || name === 'topic' || name === 'lexicon')
    throw told(`"${name}" cannot be an id: use lower-case words joined by hyphens, for example help-consulate.`);
  if (existsSync(join(folder, `${name}.yaml`)))
    throw told(`There is a fact "${name}" already; npm run facts -- show ${name}`);
  const near = nearest(
    name,
    facts.map(({ value }) => value.id),
  );
  if (near) console.log(paint('dim', `Nearest by name among those there are: ${near}`));
  return name;
}

async function draft(base: LoadedBase, id: string, options: NewOptions, ask?: Ask): Promise<Draft> {
  const text = async (what: string, given: string | undefined) =>
    given ?? (ask && (await askUntil(ask, what, (answer) => answer)));
  const question = {
    en: await text('The question, in English?', options.question),
    es: await text('The question, in Spanish?', options.questionEs),
  };
  const source = sourceOf(base, options.source);
  const letters = source.revisions.map((item) => `${item.id} (${item.dating === 'after' ? 'after ' : ''}${item.date})`);
  const revision =
    (options.revision ? revisionOf(source, options.revision) : undefined) ??
    (ask && (await askUntil(ask, `Which revision: ${letters.join(', ')}?`, (letter) => revisionOf(source, letter)))) ??
    source.revisions.at(-1)!;
  if (options.quote && !revision.quotable)
    throw told(`Revision ${revision.id} may not be quoted. Tell the fact in your own words, without --quote.`);
  const proved = (words: string) => ({ words, paragraph: paragraphOf(words, source, revision, base.texts) });
  const quotation = !revision.quotable
    ? undefined
    : options.quote
      ? proved(options.quote)
      : ((ask && (await askUntil(ask, `Its words, copied from facts/sources/${revision.text}?`, proved))) ?? {});
  const claims = async (language: Language, given: readonly string[] | undefined) =>
    given ?? (ask ? await askList(ask, 'How people say it', language) : []);
  return {
    id,
    question,
    source: source.id,
    revision: revision.id,
    asOf: options.asOf ?? revision.date,
    quotation,
    text: {
      en: await text('The answer, in English: the fact first, and the day?', options.answer),
      es: await text('The answer, in Spanish?', options.answerEs),
    },
    claims: { en: await claims('en', options.claim), es: await claims('es', options.claimEs) },
  };
}

function sourceOf({ sources }: LoadedBase, given: string | undefined): SourceFile {
  const names = sources.map(({ value }) => value.id);
  const source = given
    ? sources.find(({ value }) => value.id === given)
    : sources.length === 1
      ? sources[0]
      : undefined;
  if (source) return source.value;
  if (given) throw told(`There is no source "${given}".${didYouMean(given, names)}`);
  throw told(`Say which source it rests on: --source ${names.join(' or --source ')}`);
}

function revisionOf({ id, revisions }: SourceFile, letter: string): SourceFile['revisions'][number] {
  const revision = revisions.find((item) => item.id === letter.toUpperCase());
  if (revision) return revision;
  throw told(`Source ${id} has no revision "${letter}"; it has ${revisions.map((item) => item.id).join(', ')}.`);
}
