/** `error`: the base must not ship like this. `advice`: it may, but a reader or a maintainer would be better served. */
export type Severity = 'error' | 'advice';

/** One thing that is wrong with a file of the fact base, told to the person who can mend it. */
export interface Problem {
  /** Path relative to the project's root. */
  readonly file: string;
  /** 1-based; 0 where no line can be named (a file that is missing). */
  readonly line: number;
  /** Absent: an error. */
  readonly severity?: Severity;
  readonly message: string;
  /** What to do about it, as an order. */
  readonly mend: string;
  /** How it looks when it is right, as it would stand in the file or on the command line. */
  readonly example: string;
}

/** `file:line: message` and, indented below it, the mend and an example. */
export function formatProblem({ file, line, severity, message, mend, example }: Problem): string {
  const kind = severity === 'advice' ? 'advice: ' : '';
  return `${file}${line ? `:${line}` : ''}: ${kind}${message}\n    mend: ${mend}\n    example: ${example}`;
}

/** Thrown by whoever needs a sound fact base and has none; its message lists every problem. */
export class FactBaseError extends Error {
  override readonly name = 'FactBaseError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The fact base has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map(formatProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}
