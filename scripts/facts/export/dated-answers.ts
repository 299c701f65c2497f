import type { Answer, Day, Fact, FactBase, Revision, Source } from '../../../core/types.ts';

/** An answer with all that it hangs on. */
export interface DatedAnswer {
  readonly fact: Fact;
  readonly answer: Answer;
  readonly source: Source;
  readonly revision: Revision;
  /** The day of the answer that came after it; absent for the newest. */
  readonly until?: Day;
}

/** Every answer of a base, by fact and then by day: each stands with its days, so that none is read as today's. */
export function datedAnswers({ facts, sources }: FactBase): DatedAnswer[] {
  return facts.flatMap((fact) =>
    fact.answers.map((answer, at) => {
      const source = sources.find(({ id }) => id === answer.source)!;
      const revision = source.revisions.find(({ id }) => id === answer.revision)!;
      return { fact, answer, source, revision, until: fact.answers[at + 1]?.asOf };
    }),
  );
}
