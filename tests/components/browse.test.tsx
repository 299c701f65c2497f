// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FactGroup } from '../../components/fact-group.tsx';
import { fileProblems } from '../../components/file-problems.ts';
import { JumpList } from '../../components/jump-list.tsx';
import { MatterTimeline } from '../../components/matter-timeline.tsx';
import { PanelCard } from '../../components/panel-card.tsx';
import { Searched } from '../../components/searched.tsx';
import { findFact } from '../../core/card-view.ts';
import { matterTimeline } from '../../core/matter-timeline.ts';
import { click, draw, labelledBy, names } from './draw.tsx';
import { base, sampleView, TODAY } from './sample.ts';

test('a group: its title names it, each question opens its note and carries its day', () => {
  const onOpenFact = vi.fn();
  const views = [sampleView('ruling-2025-12-29'), sampleView()];
  const root = draw(<FactGroup id="g" language="en" title="Now" views={views} onOpenFact={onOpenFact} />);
  expect(labelledBy(root.querySelector('section')!)).toBe('Now');
  expect([...root.querySelectorAll('time')].map(({ textContent }) => textContent)).toEqual([
    'As of December 29, 2025 or later',
    'As of December 29, 2025 or later',
  ]);
  click(root, 'Was the sharing confirmed?');
  expect(onOpenFact).toHaveBeenCalledWith('sharing-not-confirmed');
});

function timeline(language: 'en' | 'es') {
  const onOpenFact = vi.fn();
  const root = draw(
    <MatterTimeline
      id="matter"
      language={language}
      points={matterTimeline(base, language, TODAY)}
      questionOf={(fact) => findFact(base, fact).question[language]}
      onOpenFact={onOpenFact}
    />,
  );
  return { root, onOpenFact };
}

test('the history: each day in order, our last check, and where the reader is', () => {
  const { root, onOpenFact } = timeline('en');
  expect([...root.querySelectorAll('.fn-moment-day')].map(({ textContent }) => textContent)).toEqual([
    'June 13, 2025',
    'August 12, 2025 or later',
    'December 29, 2025 or later',
    'Last checked by us, December 29, 2025',
    'Today: you are here, January 20, 2026',
  ]);
  expect([...root.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
    '1 note tells of this',
    '1 note tells of this',
    '2 notes tell of this',
  ]);
  click(root, 'May CMS share data with ICE now?');
  expect(onOpenFact).toHaveBeenCalledWith('ruling-2025-12-29');
});

test('the history in Spanish says that its words are our translation', () => {
  expect(timeline('en').root.textContent).not.toContain('translation');
  expect(timeline('es').root.querySelectorAll('.fn-tag')).not.toHaveLength(0);
  expect(timeline('es').root.textContent).toContain('Hoy: usted está aquí, 20 de enero de 2026');
});

test('the ways to the sections lead to their names', () => {
  const root = draw(<JumpList label="Jump to" places={[{ id: 'g', title: 'Now' }]} />);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('#g');
  expect(root.querySelector('nav')?.getAttribute('aria-label')).toBe('Jump to');
});

test.each([
  { name: 'on the page', onGoToPassage: vi.fn(), offered: true },
  { name: 'not on the page', onGoToPassage: undefined, offered: false },
])('a card in the panel, $name: the keyboard is at the way back', ({ onGoToPassage, offered }) => {
  const onBack = vi.fn();
  const root = draw(
    <PanelCard
      view={sampleView()}
      onBack={onBack}
      onOpenFact={vi.fn()}
      onOpenStatement={vi.fn()}
      onGoToPassage={onGoToPassage}
    />,
  );
  expect(document.activeElement?.textContent).toBe('‹ Back');
  expect(names(root).includes('Go to passage')).toBe(offered);
  click(root, '‹ Back');
  expect(onBack).toHaveBeenCalledOnce();
});

test.each([
  { query: 'ice', marks: ['ICE', 'ice'] },
  { query: undefined, marks: [] },
  { query: 'zzz', marks: [] },
])('a text searched for “$query” marks $marks and stays whole', ({ query, marks }) => {
  const text = '<b>ICE</b>, ice & office';
  const root = draw(<Searched text={text} query={query} />);
  expect(root.textContent).toBe(text);
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(marks);
});

test('what is wrong with a file is said line by line, what it could be too, and no more lines than help', () => {
  const value = { kind: 'value', key: 'scope', given: '"x"', allowed: ['"all"', '"only"'] } as const;
  expect(fileProblems([value, { kind: 'site', key: 'offSites', given: '3', place: 2 }], 'en')).toEqual([
    '“scope” is "x"; it can be "all" or "only".',
    '“offSites”, entry 2: 3 is no site. Write it as in "news.example".',
  ]);
  expect(fileProblems([value], 'es')).toEqual(['«scope» es "x"; puede ser "all" o "only".']);
  expect(
    fileProblems(
      Array.from({ length: 100 }, () => value),
      'en',
    ),
  ).toHaveLength(12);
});
