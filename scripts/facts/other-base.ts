import { readFileSync } from 'node:fs';
import { createLexicon } from '../../core/lexicon.ts';
import { createRanker } from '../../core/rank.ts';
import { loadBase } from '../../facts/load.ts';
import { given } from './given.ts';
import type { MatchOptions } from './match.ts';
import { readQueries } from './queries.ts';

interface OtherFact {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly text: string;
}

/** Ranks texts against a base of any topic, a JSON object a line. Returns the exit code. */
export function rankOtherBase(folder: string, text: string | undefined, options: MatchOptions): number {
  const { queries, problems } = options.jsonl
    ? readQueries(readFileSync(given(options.jsonl), 'utf8'))
    : { queries: text === undefined ? [] : [{ id: '1', text }], problems: [] };
  const { concepts: _, ...rest } = loadBase(folder).lexicon.value;
  // The lexicon's concepts are this project's topic; another base has only its words.
  const lexicon = createLexicon({ concepts: {}, ...rest });
  const canonical = (words: string) =>
    lexicon
      .read(words)
      .tokens.map((token) => token.text)
      .join(' ');
  const rank = createRanker(
    readFileSync(given(options.base!), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as OtherFact)
      .map(({ id, title, claims, text: body }) => ({
        id: String(id),
        text: canonical([title, ...(claims ?? []), body].join(' ')),
      })),
  );
  for (const query of queries) {
    const ranked = rank(canonical(query.text), Number(options.top ?? 5));
    console.log(
      JSON.stringify({
        id: query.id,
        fact: ranked[0]?.id ?? null,
        score: ranked[0]?.score ?? 0,
        alternatives: ranked.map(({ id, score }) => ({ fact: id, score: Math.round(score * 10_000) / 10_000 })),
      }),
    );
  }
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}
