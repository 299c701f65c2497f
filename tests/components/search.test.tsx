// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SearchBox } from '../../components/search-box.tsx';
import { SearchResults } from '../../components/search-results.tsx';
import { click, draw } from './draw.tsx';
import { sampleView } from './sample.ts';

test('a labelled search field that tells every keystroke', () => {
  const onQuery = vi.fn();
  const root = draw(<SearchBox language="en" query="ic" onQuery={onQuery} />);
  const input = root.querySelector('input')!;
  expect([input.type, input.value]).toEqual(['search', 'ic']);
  expect(root.querySelector('label')?.htmlFor).toBe(input.id);
  expect(root.querySelector('label')?.textContent).toBe('Search all notes');
  input.value = 'ice';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(onQuery).toHaveBeenCalledWith('ice');
});

test('results in their order, with their ids, their count told as a status', () => {
  const onOpenFact = vi.fn();
  const results = [sampleView('ruling-2025-12-29'), sampleView()];
  const root = draw(<SearchResults language="en" query="ice" results={results} onOpenFact={onOpenFact} />);
  expect(root.querySelector('[role=status]')?.textContent).toBe('2 notes found');
  expect([...root.querySelectorAll<HTMLElement>('li')].map((item) => item.dataset.factId)).toEqual([
    'ruling-2025-12-29',
    'sharing-not-confirmed',
  ]);
  click(root, 'Was the sharing confirmed?');
  expect(onOpenFact).toHaveBeenCalledWith('sharing-not-confirmed');
});

test('no result names the query', () => {
  const root = draw(<SearchResults language="en" query=" <b>zzz " results={[]} onOpenFact={vi.fn()} />);
  expect(root.querySelector('[role=status]')?.textContent).toBe('No note on “<b>zzz”. Try a single word.');
  expect(root.querySelector('ul')).toBeNull();
});
