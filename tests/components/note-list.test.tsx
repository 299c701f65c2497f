// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { NoteList } from '../../components/note-list.tsx';
import { click, draw, names } from './draw.tsx';
import { sampleView } from './sample.ts';

test('each note has its id, its question, the newest answer and its day', () => {
  const root = draw(<NoteList language="en" views={[sampleView()]} onOpenFact={vi.fn()} />);
  const item = root.querySelector<HTMLElement>('li[data-fact-id="sharing-not-confirmed"]')!;
  expect(item.querySelector('button')?.textContent).toBe('Was the sharing confirmed?');
  expect(item.querySelector('.fn-item-answer')?.textContent).toMatch(/^Sharing is now allowed in part\./);
  expect(item.querySelector('time')?.textContent).toBe('As of December 29, 2025 or later');
  expect(item.textContent).not.toContain('Not on that day');
  expect(names(root)).toEqual(['Was the sharing confirmed?']);
});

test('a fact at thirteen passages stands once, and each of them can be gone to', () => {
  const [onOpenFact, onGoToPassage] = [vi.fn(), vi.fn()];
  const root = draw(
    <NoteList
      language="en"
      views={[sampleView(), sampleView('ruling-2025-12-29')]}
      passages={[13, 1]}
      onOpenFact={onOpenFact}
      onGoToPassage={onGoToPassage}
    />,
  );
  const [first, second] = [...root.querySelectorAll<HTMLElement>('li[data-fact-id]')];
  expect(root.querySelectorAll('li[data-fact-id]')).toHaveLength(2);
  expect(first!.querySelector('summary')?.textContent).toBe('Also in 12 other passages');
  click(first!, 'Go to passage: Was the sharing confirmed?');
  for (let nth = 2; nth <= 13; nth++) click(first!, `Go to passage ${nth} of 13: Was the sharing confirmed?`);
  expect(onGoToPassage.mock.calls).toEqual(Array.from({ length: 13 }, (_, nth) => ['sharing-not-confirmed', nth]));
  click(first!, 'Was the sharing confirmed?');
  expect(onOpenFact).toHaveBeenCalledWith('sharing-not-confirmed');
  expect(second!.querySelector('summary')).toBeNull();
});

test.each([
  { language: 'en', passages: 2, says: 'Also in 1 other passage' },
  { language: 'es', passages: 2, says: 'También en otro pasaje' },
  { language: 'es', passages: 3, says: 'También en otros 2 pasajes' },
] as const)('$says', ({ language, passages, says }) => {
  const views = [sampleView(undefined, { language })];
  const list = { language, views, passages: [passages], onOpenFact: vi.fn(), onGoToPassage: vi.fn() };
  expect(draw(<NoteList {...list} />).querySelector('summary')?.textContent).toBe(says);
});

test('Spanish notes are marked as our translation', () => {
  const views = [sampleView(undefined, { language: 'es' })];
  expect(draw(<NoteList language="es" views={views} onOpenFact={vi.fn()} />).textContent).toContain(
    'Al 29 de diciembre de 2025 o despuésNuestra traducción',
  );
});

test('none', () => {
  expect(draw(<NoteList language="en" views={[]} onOpenFact={vi.fn()} />).textContent).toBe('No notes.');
});
