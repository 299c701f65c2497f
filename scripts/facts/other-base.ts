import { readFileSync } from 'node:fs';
import { createBaseRanker, type OtherFact } from './base-ranker.ts';
import { given } from './given.ts';
import type { MatchOptions } from './match.ts';
import { readQueries } from './queries.ts';
import { told } from './told.ts';

const DEFAULT_TOP = '5';

/** Ranks texts against a base of any topic, a JSON object a line. Returns the exit code. */
export function rankOtherBase(folder: string, text: string | undefined, options: MatchOptions): number {
  const top = options.top ?? DEFAULT_TOP;
  if (!/^[1-9]\d*$/.test(top)) {
    console.error(`--top must be a whole number, 1 or more; it is “${top}”.`);
    return 2;
  }
  if (text === undefined && !options.jsonl) {
    console.error('Give a text in quotation marks, or --jsonl FILE.');
    return 2;
  }
  const { queries, problems } = options.jsonl
    ? readQueries(readFileSync(given(options.jsonl), 'utf8'))
    : { queries: [{ id: '1', text: text! }], problems: [] };
  const rank = createBaseRanker(folder, readBase(readFileSync(given(options.base!), 'utf8')));
  for (const query of queries) {
    const ranked = rank(query.text, Number(top));
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

/** @throws Error with `told` set, for the person to read, at a line that is no record: a base with a hole ranks wrongly. */
function readBase(content: string): OtherFact[] {
  return content.split(/\r?\n/).flatMap((line, at) => {
    if (!line.trim()) return [];
    const record = parse(line);
    if (record) return [record];
    const needed = 'it must be an object with "id" and any of "title", "claims" (a list) and "text"';
    throw told(`line ${at + 1} of the base is no record; ${needed}`);
  });
}

function parse(line: string): OtherFact | undefined {
  try {
    const { id, title = '', claims = [], text = '' } = JSON.parse(line) as OtherFact;
    const known = (typeof id === 'string' || typeof id === 'number') && Array.isArray(claims);
    return known ? { id: String(id), title, claims, text } : undefined;
  } catch {
    return undefined;
  }
}
