/** One text to match. */
export interface Query {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
}

/** Reads `{"id","text"}` lines. A line that is none is named and skipped; the others are kept. */
export function readQueries(content: string): {
  readonly queries: readonly Query[];
  readonly problems: readonly string[];
} {
  const queries: Query[] = [];
  const problems: string[] = [];
  for (const [at, line] of content.split(/\r?\n/).entries()) {
    if (!line.trim()) continue;
    const query = parse(line);
    if (query) queries.push(query);
    else
      problems.push(
        `line ${at + 1} is left out: it must be an object with "id" and "text", for example {"id":"1","text":"…"}`,
      );
  }
  return { queries, problems };
}

function parse(line: string): Query | undefined {
  try {
    const value = JSON.parse(line) as { id?: unknown; text?: unknown; context?: unknown } | null;
    if (typeof value !== 'object' || value === null || typeof value.text !== 'string') return undefined;
    if (typeof value.id !== 'string' && typeof value.id !== 'number') return undefined;
    const context = typeof value.context === 'string' ? value.context : contextText(value.context);
    return { id: String(value.id), text: value.text, context };
  } catch {
    return undefined;
  }
}

/** A context may be given as `{"heading","before"}`, as the evaluation's files have it. */
function contextText(context: unknown): string | undefined {
  if (typeof context !== 'object' || context === null) return undefined;
  return Object.values(context)
    .filter((part) => typeof part === 'string')
    .join('. ');
}
