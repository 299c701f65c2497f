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

test('a fact at two passages stands twice, and each leads to its own', () => {
  const [onOpenFact, onGoToPassage] = [vi.fn(), vi.fn()];
  const views = [sampleView(), sampleView('ruling-2025-12-29'), sampleView()];
  const root = draw(<NoteList language="en" views={views} onOpenFact={onOpenFact} onGoToPassage={onGoToPassage} />);
  const last = [...root.querySelectorAll('li')].at(-1)!;
  click(last, 'Go to passage: Was the sharing confirmed?');
  expect(onGoToPassage).toHaveBeenCalledWith('sharing-not-confirmed', 2);
  click(last, 'Was the sharing confirmed?');
  expect(onOpenFact).toHaveBeenCalledWith('sharing-not-confirmed');
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
