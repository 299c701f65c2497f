import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A YAML file that passed its schema, with the way back from a value to its line. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
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
  if (result.success) return { file, value: result.data, lineOf };
  return result.error.issues.flatMap((issue) => issueProblems(file, issue, lineOf, document.hasIn(issue.path)));
}

function issueProblems(
  file: string,
  issue: Issue,
  lineOf: (path: readonly PropertyKey[]) => number,
  present: boolean,
): Problem[] {
  const at = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message: `unknown key "${key}"${issue.path.length ? ` in ${at}` : ''}`,
      mend: `correct the spelling of "${key}" or take the line out`,
    }));
  }
  const missing = !present;
  return [
    {
      file,
      line: lineOf(issue.path),
      message: missing ? `${at} is missing` : `${at}: ${issue.message}`,
      mend: missing
        ? `add "${String(issue.path.at(-1))}:"; another fact's file shows its form`
        : `change ${at} so that it holds`,
    },
  ];
}
