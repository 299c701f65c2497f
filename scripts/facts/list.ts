import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';

/** Prints every fact, a line each. */
export function list(folder: string): void {
  const { base } = compileBase(loadBase(folder));
  const width = Math.max(...base.facts.map(({ id }) => id.length));
  for (const { id, question, answers } of base.facts) {
    const { asOf, revision } = answers.at(-1)!;
    console.log(`${id.padEnd(width)}  ${asOf} (${revision})  ${question.en}`);
  }
}
