// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fitLines } from '../../components/fit-lines.ts';

/** An element that takes so many lines at each step; one line is 20 px. */
function element(...lines: number[]): HTMLElement {
  const made = document.createElement('p');
  made.style.lineHeight = '20px';
  document.body.replaceChildren(made);
  vi.spyOn(made, 'offsetHeight', 'get').mockImplementation(() => lines[Number(made.dataset.fit)]! * 20);
  return made;
}

test.each([
  { name: 'one line: the largest', lines: [1, 1, 1, 1, 1, 1], step: '0' },
  { name: 'two lines: the largest', lines: [2, 2, 2, 2, 2, 2], step: '0' },
  { name: 'three, then two: the second', lines: [3, 2, 2, 2, 2, 2], step: '1' },
  { name: 'two at the last step only', lines: [4, 4, 3, 3, 3, 2], step: '5' },
  { name: 'never two: the last, and nothing is cut', lines: [6, 5, 5, 4, 4, 3], step: '5' },
  { name: 'not laid out: the largest', lines: [0, 0, 0, 0, 0, 0], step: '0' },
])('$name', ({ lines, step }) => {
  const made = element(...lines);
  fitLines(made);
  expect(made.dataset.fit).toBe(step);
});
