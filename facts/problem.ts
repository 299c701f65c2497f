/** One thing that is wrong with a file of the fact base, told to the person who can mend it. */
export interface Problem {
  /** Path relative to the project's root. */
  readonly file: string;
  /** 1-based; 0 where no line can be named (a file that is missing). */
  readonly line: number;
  readonly message: string;
  /** What to do about it, as an order. */
  readonly mend: string;
}

/** `file:line: message` and, indented below it, the mend. */
export function formatProblem({ file, line, message, mend }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: ${message}\n    mend: ${mend}`;
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
