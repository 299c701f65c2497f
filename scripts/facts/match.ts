import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { explain } from '../../core/explain.ts';
import type { Match } from '../../core/match.ts';
import { matcherFor } from '../../facts/matcher.ts';
import { examples } from './examples.ts';
import { FACTS } from './folder.ts';
import { given } from './given.ts';
import { rankOtherBase } from './other-base.ts';
import { type Query, readQueries } from './queries.ts';
import { tellUnfitted } from './tell-unfitted.ts';

export interface MatchOptions {
  readonly explain?: boolean;
  readonly jsonl?: string;
  readonly context?: string;
  readonly base?: string;
  readonly gate?: boolean;
  readonly top?: string;
}

/** Adds `match`. */
export function addMatchCommand(program: Command): void {
  const command = program
    .command('match [text]')
    .description('which note, if any, a text would get')
    .option('--explain', 'say why: gate, candidates, signals, threshold, and what would change it')
    .option('--jsonl <file>', 'read {"id","text"} a line, print one JSON answer a line; - reads standard input')
    .option('--context <text>', 'what stands around the text: its heading, the sentence before')
    .option('--base <file>', 'match against another base: {"id","title","claims":[…],"text"} a line')
    .option('--no-gate', 'with --base: rank every text, on topic or not')
    .option('--top <n>', 'with --base: how many to rank', '5')
    .action(async (text: string | undefined, options: MatchOptions) => {
      process.exitCode = await match(FACTS, text, options);
    });
  examples(
    command,
    [`match "ICE got everyone's Medi-Cal data"`, 'one text'],
    ['match --explain "They handed it all to ICE." --context "Medi-Cal records"', 'and why'],
    ['match --jsonl claims.jsonl > answers.jsonl', 'many texts'],
    ['match --base base.jsonl --no-gate --top 5 --jsonl queries.jsonl', 'against another base'],
  );
}

const round = (score: number) => Math.round(score * 10_000) / 10_000;

/** One answer as the command line gives it to programs. */
function answerLine(id: string, { fact, score, candidates, gate }: Match): string {
  return JSON.stringify({
    id,
    fact: fact ?? null,
    score: round(score),
    alternatives: candidates.slice(fact ? 1 : 0, 5).map((other) => ({ fact: other.fact, score: round(other.score) })),
    gate: gate.tier === 'topic' || gate.tier === 'overview',
  });
}

/** Matches a text, or many; prints for a person, or a JSON line each. Returns the exit code. */
export async function match(folder: string, text: string | undefined, options: MatchOptions): Promise<number> {
  if (options.base) return rankOtherBase(folder, text, options);
  if (text === undefined && !options.jsonl) {
    console.error('Give a text in quotation marks, or --jsonl FILE.');
    return 2;
  }
  const made = matcherFor(folder);
  tellUnfitted(made);
  const { matcher } = made;
  if (options.jsonl) {
    const { queries, problems } = readQueries(readFileSync(given(options.jsonl), 'utf8'));
    for (const { id, text: claim, context } of queries as Query[])
      console.log(answerLine(id, matcher.match(claim, context)));
    for (const problem of problems) console.error(problem);
    return problems.length > 0 ? 1 : 0;
  }
  const found = matcher.match(text!, options.context);
  if (options.explain) console.log(explain(matcher, found));
  else
    console.log(
      found.fact
        ? `${found.fact}  (${found.score.toFixed(2)})`
        : `no note  (best ${found.candidates[0]?.fact ?? 'none'}, ${found.score.toFixed(2)})`,
    );
  return 0;
}
