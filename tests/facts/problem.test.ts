import { expect, test } from 'vitest';
import { FactBaseError, formatProblem } from '../../facts/problem.ts';

const problem = { file: 'facts/x.yaml', line: 4, message: 'it is odd', mend: 'even it out', example: 'even: 2' };

test('a problem is told with file, line, what is wrong and how to mend it, and an example', () => {
  expect(formatProblem(problem)).toBe('facts/x.yaml:4: it is odd\n    mend: even it out\n    example: even: 2');
});
test('without a line none is told', () => {
  expect(formatProblem({ ...problem, line: 0 })).toBe(
    'facts/x.yaml: it is odd\n    mend: even it out\n    example: even: 2',
  );
});
test.each([
  { problems: [problem], says: /^The fact base has 1 problem:\n/ },
  { problems: [problem, problem], says: /^The fact base has 2 problems:\n/ },
])('an error counts its problems: $says', ({ problems, says }) => {
  const error = new FactBaseError(problems);
  expect(error.message).toMatch(says);
  expect(error.problems).toEqual(problems);
});
