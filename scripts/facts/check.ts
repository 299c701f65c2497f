import { checkBase } from '../../facts/check.ts';
import { loadBase } from '../../facts/load.ts';
import { readModel } from '../../facts/model.ts';
import { FactBaseError, formatProblem, type Problem } from '../../facts/problem.ts';

/** Prints what is wrong with the base, or what was proved. Returns the exit code. */
export function check(folder: string): number {
  const problems: Problem[] = [];
  let summary = '';
  try {
    const base = loadBase(folder);
    problems.push(...checkBase(base));
    const answers = base.facts.flatMap(({ value }) => value.answers);
    const claims = base.facts.reduce((sum, { value }) => sum + value.claims.en.length + value.claims.es.length, 0);
    summary =
      `${base.facts.length} facts, ${answers.length} answers, ` +
      `${answers.filter(({ quotation }) => quotation).length} quotations proved word for word, ${claims} phrasings.`;
    const fitted = new Set(readModel(folder).evidence.classes);
    const strangers = base.facts.filter(({ value }) => !fitted.has(value.id));
    for (const { file } of strangers)
      problems.push({
        file,
        line: 1,
        message: 'the fitted weights do not know this fact',
        mend: 'run: npm run eval -- --fit',
      });
  } catch (error) {
    if (!(error instanceof FactBaseError)) throw error;
    problems.push(...error.problems);
  }
  if (problems.length === 0) {
    console.log(`${summary} Nothing to mend.`);
    return 0;
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} to mend.`);
  return 1;
}
