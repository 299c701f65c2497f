import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { exampleAt, keysAt } from './json-schema.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A YAML file that passed its schema, with the way back from a value to its line. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The file as it stands, comments and all. */
  readonly content: string;
  /** The 1-based line of the value at `path`, or of its nearest parent that stands in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

type Issue = z.core.$ZodIssue;

/**
 * Parses and validates one file's content. Never throws: what is wrong comes back as problems.
 * Days stay strings (YAML's `core` schema has no timestamps), so `2025-06-13` is what the file says.
 */
export function readYaml<T>(file: string, content: string, schema: z.ZodType<T>): YamlFile<T> | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, schema: 'core', prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `this is not YAML: ${error.message}`,
      mend: 'check the indentation (two spaces), the colons, and put texts with a colon inside quotation marks',
      example: 'en: "Was this: so?"',
    }));
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, value: result.data, content, lineOf };
  return result.error.issues.flatMap((issue) =>
    issueProblems(file, issue, lineOf, stateOf(document, issue.path), schema),
  );
}

/** Whether a place of a file is there, and whether anything is written in it. */
type State = 'absent' | 'empty' | 'there';

function stateOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): State {
  if (!document.hasIn(path)) return 'absent';
  return document.getIn(path) === null ? 'empty' : 'there';
}

function issueProblems(
  file: string,
  issue: Issue,
  lineOf: (path: readonly PropertyKey[]) => number,
  state: State,
  schema: z.ZodType,
): Problem[] {
  const at = issue.path.join('.') || 'the file';
  const line = lineOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `unknown key "${key}"${issue.path.length ? ` in ${at}` : ''}`,
      mend: `correct the spelling of "${key}" or take the line out.${didYouMean(key, known)}`,
      example: `the keys here are ${known.join(', ')}`,
    }));
  }
  const key = String(issue.path.at(-1) ?? 'id');
  const example = exampleAt(schema, issue.path, key);
  if (state === 'absent')
    return [
      { file, line, message: `${at} is missing`, mend: `add "${key}:"; another fact's file shows its form`, example },
    ];
  const message = state === 'empty' ? `${at} is empty` : `${at}: ${issue.message}`;
  return [{ file, line, message, mend: `change ${at} so that it holds`, example }];
}
