// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { NotesPill } from '../../components/notes-pill.tsx';
import { click, draw, names } from './draw.tsx';

test.each([
  { language: 'en', count: 1, label: '1 note', name: '1 note from DHCS’s record on this page' },
  { language: 'en', count: 3, label: '3 notes', name: '3 notes from DHCS’s record on this page' },
  { language: 'es', count: 1, label: '1 nota', name: '1 nota del registro de DHCS en esta página' },
  { language: 'es', count: 3, label: '3 notas', name: '3 notas del registro de DHCS en esta página' },
] as const)('$language, $count', ({ language, count, label, name }) => {
  const [onOpen, onDismiss] = [vi.fn(), vi.fn()];
  const props = { language, count, publisher: 'DHCS', onOpen, onDismiss };
  const root = draw(<NotesPill {...props} expanded={false} />);
  const button = root.querySelector('button')!;
  expect(button.textContent).toBe(label);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  click(root, name);
  expect(onOpen).toHaveBeenCalledTimes(1);
  expect(onDismiss).not.toHaveBeenCalled();
  click(root, names(root)[1]!);
  expect(onDismiss).toHaveBeenCalledTimes(1);
  expect(
    draw(<NotesPill {...props} expanded />)
      .querySelector('button')
      ?.getAttribute('aria-expanded'),
  ).toBe('true');
});
