// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../components/note-card.tsx';
import type { PanelOpening } from '../../components/panel-way.tsx';
import { MARKS } from '../../core/settings.ts';
import { click, draw, labelledBy, names } from './draw.tsx';
import { sampleView } from './sample.ts';

function acts() {
  return {
    onClose: vi.fn(),
    onNext: vi.fn(),
    onPrevious: vi.fn(),
    onNotHere: vi.fn(),
    onNeverOnSite: vi.fn(),
    onOpenStatement: vi.fn(),
    onOpenFact: vi.fn(),
  };
}

function card(props: Partial<NoteCardProps> = {}) {
  const root = draw(<NoteCard view={sampleView()} position={{ index: 2, count: 5 }} {...acts()} {...props} />);
  return { root, card: root.firstElementChild as HTMLElement, text: root.textContent ?? '' };
}

test('is a non-modal dialog named by its question, with the fact’s id', () => {
  const { card: element } = card();
  expect(element.getAttribute('role')).toBe('dialog');
  expect(element.getAttribute('aria-modal')).toBe('false');
  expect(labelledBy(element)).toBe('Was the sharing confirmed?');
  expect(element.dataset.factId).toBe('sharing-not-confirmed');
});

test('embedded in a page of ours it is no dialog, and keeps name and id', () => {
  const { card: element, root } = card({ variant: 'embedded' });
  expect(element.getAttribute('role')).toBeNull();
  expect(labelledBy(element)).toBe('Was the sharing confirmed?');
  expect(element.dataset.factId).toBe('sharing-not-confirmed');
  expect(names(root)).not.toContain('Close');
});

test('the newest answer leads with its day; June’s words are told as older', () => {
  const { root, text } = card();
  expect(root.querySelector('.fn-answer')?.textContent).toBe('Sharing is now allowed in part.');
  expect(root.querySelector('.fn-asof time')?.textContent).toBe('As of December 29, 2025 or later');
  expect(root.querySelector('.fn-fold-answer')?.textContent).toContain(
    'As of a revision made on or after December 29, 2025',
  );
  expect(text.indexOf('Not on that day')).toBeGreaterThan(text.indexOf('Sharing is now allowed'));
  expect(root.querySelector('blockquote')?.textContent).toMatch(/^“DHCS has not received confirmation .* purpose\.”$/);
  expect(root.querySelector('cite')?.textContent).toBe('DHCS statement 25-20, June 13, 2025, second paragraph');
  expect(text).toContain('DHCS’s words on June 13, 2025');
  expect(text).toContain('Older than the answer above.');
});

test('an exact day is told as a day', () => {
  const { root, text } = card({ view: sampleView('about-the-statement') });
  expect(root.querySelector('.fn-asof')?.textContent).toBe('As of June 13, 2025');
  expect(text).not.toContain('Older than the answer above.');
});

describe('the page’s own day', () => {
  test.each([
    {
      name: 'unknown',
      pageDay: undefined,
      says: [],
      not: ['When this page came out'],
    },
    {
      name: 'between the first answer and the second',
      pageDay: '2025-06-14',
      says: ['When this page came out (June 14, 2025), DHCS had said:Not on that day.'],
      not: ['On June 13, 2025, DHCS had received no confirmation', 'has not changed this since'],
    },
    {
      name: 'before any answer',
      pageDay: '2025-06-10',
      says: ['When this page came out (June 10, 2025), DHCS had not yet spoken on this'],
      not: ['DHCS had said:', 'Not on that day.', 'has not changed this since'],
    },
    {
      name: 'after a revision of unknown day',
      pageDay: '2025-08-20',
      says: ['(August 20, 2025), DHCS had said, or said later:In late July'],
      not: ['DHCS had said:'],
    },
    {
      name: 'after the newest answer',
      pageDay: '2026-01-10',
      says: [
        'came out on January 10, 2026',
        'the newest that we know of',
        'has not changed this since, as far as we know.',
      ],
      not: ['DHCS had said:'],
    },
  ])('$name', ({ pageDay, says, not }) => {
    const { root } = card({ view: sampleView(undefined, { pageDay }) });
    const then = root.querySelector('.fn-then')?.textContent ?? '';
    for (const words of says) expect(then).toContain(words);
    for (const words of not) expect(then).not.toContain(words);
    expect(root.querySelector('.fn-answer')?.textContent).toBe('Sharing is now allowed in part.');
  });

  test('an exact answer that still stands had been said already', () => {
    const { text } = card({ view: sampleView('about-the-statement', { pageDay: '2025-06-14' }) });
    expect(text).toContain('When this page came out (June 14, 2025), DHCS had already said what stands above.');
    expect(text).toContain('DHCS has not changed this since, as far as we know.');
  });
});

test('in Spanish it is marked as our translation, and the quotation stays English', () => {
  const { root, text } = card({ view: sampleView(undefined, { language: 'es', pageDay: '2025-06-14' }) });
  expect(root.querySelector('.fn-asof')?.textContent).toBe('Al 29 de diciembre de 2025 o despuésNuestra traducción');
  expect(root.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  expect(root.querySelector('blockquote')?.textContent).toContain('DHCS has not received confirmation');
  expect(text).toContain('Cuando salió esta página (14 de junio de 2025), DHCS había dicho:Ese día no.');
  expect(card().text).not.toContain('translation');
});

describe('where to check', () => {
  test('the statement of that day, and today’s page in a tab that cannot reach back', () => {
    const { root, text } = card();
    const link = root.querySelector<HTMLAnchorElement>('a[href]')!;
    expect(link.getAttribute('href')).toBe(
      'https://www.dhcs.ca.gov/statement/25-20.aspx#:~:text=DHCS%20has%20not%20received,or%20for%20what%20purpose.',
    );
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
    expect(link.textContent).toContain('dhcs.ca.gov — today’s page; its words may differ');
    expect(names(root)).toContain('See the statement as of June 13, 2025');
    expect(text).toContain('Last checked December 29, 2025.');
    expect(text).not.toContain('Not checked since.');
  });

  test('without a quotation there is the official page alone', () => {
    const { root } = card({ view: sampleView('ruling-2025-12-29') });
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://www.dhcs.ca.gov/statement/25-20.aspx');
    expect(root.querySelector('blockquote')).toBeNull();
    expect(names(root).join()).not.toContain('See the statement');
  });

  test('past its review date it says so plainly', () => {
    const { text } = card({ view: sampleView(undefined, { today: '2026-06-01' }) });
    expect(text).toContain('Last checked December 29, 2025. Not checked since. The page may have changed');
  });
});

test('question, answer, day, what had been said then, the quotation; everything else waits folded', () => {
  const { root } = card({ view: sampleView(undefined, { pageDay: '2025-06-14' }) });
  const body = root.querySelector('.fn-body')!;
  expect([...body.children].map((part) => part.className)).toEqual([
    'fn-question',
    'fn-lead',
    'fn-then',
    'fn-quote',
    'fn-folds',
  ]);
  const folds = [...body.querySelectorAll('details')];
  expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
    'The whole answer',
    'Timeline: 3 answers',
    'Where to check',
  ]);
  expect(folds.some(({ open }) => open)).toBe(false);
});

describe('the person’s sign', () => {
  test.each(MARKS)('%s stands in the header, with its name for those who do not see it', (mark) => {
    const drawn = card({ mark }).root.querySelector('.fn-header svg[role=img]');
    expect(drawn?.getAttribute('aria-label')).toMatch(/^Your sign: [a-z]+$/);
    expect(drawn?.getAttribute('data-sign')).toBe(mark);
  });
  test('no two signs are drawn alike, nor named alike', () => {
    const drawn = MARKS.map((mark) => card({ mark }).root.querySelector('[data-sign]')!);
    expect(new Set(drawn.map((sign) => sign.innerHTML)).size).toBe(MARKS.length);
    expect(new Set(drawn.map((sign) => sign.getAttribute('aria-label'))).size).toBe(MARKS.length);
  });
  test('none where none was chosen', () => {
    expect(card().root.querySelector('[data-sign]')).toBeNull();
    expect(card({ mark: 'none' }).root.querySelector('[data-sign]')).toBeNull();
  });
});

describe('the side panel', () => {
  const ask = async (opening: PanelOpening) => {
    const onOpenPanel = vi.fn(async () => opening);
    const { root } = card({ onOpenPanel });
    click(root, 'Open the side panel');
    await act(async () => undefined);
    return {
      said: root.querySelector('.fn-panel-way [role=status]')?.textContent,
      calls: onOpenPanel.mock.calls.length,
    };
  };
  test('the card says why, and opens it', async () => {
    expect(card({ onOpenPanel: vi.fn() }).text).toContain('side panel, which no web page can imitate.');
    expect(await ask({ opened: true })).toEqual({ said: '', calls: 1 });
  });
  test.each([
    { opening: { opened: false, key: 'Alt+Shift+S' }, says: /press Alt\+Shift\+S/ },
    { opening: { opened: false }, says: /sidebar menu/ },
  ])('where only the person may, it says how: $opening', async ({ opening, says }) => {
    expect((await ask(opening)).said).toMatch(says);
  });
  test('in a page of ours it is not offered', () => {
    expect(names(card({ onOpenPanel: undefined }).root)).not.toContain('Open the side panel');
  });
});

test.each([
  { more: 0, says: undefined },
  { more: 12, says: 'Also in 12 other passages' },
])('a claim that the page repeats is one note: $more other passages', ({ more, says }) => {
  const { text } = card({ more });
  if (says) expect(text).toContain(says);
  else expect(text).not.toContain('Also in');
});

test('every act calls its owner, once', () => {
  const calls = acts();
  const { root } = card(calls);
  click(root, 'Close');
  click(root, 'Next note');
  click(root, 'Previous note');
  click(root, 'Not on this page');
  click(root, 'Never on this site');
  click(root, 'What came after: May CMS share data with ICE now?');
  click(root, 'See the statement as of June 13, 2025');
  for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
  expect(calls.onOpenFact).toHaveBeenCalledWith('ruling-2025-12-29');
  expect(calls.onOpenStatement).toHaveBeenCalledWith('P2', expect.stringMatching(/^DHCS has not received/));
});

test.each([
  { name: 'one of many', position: { index: 2, count: 5 }, shown: '2 of 5', next: true },
  { name: 'the only one', position: { index: 1, count: 1 }, shown: '', next: false },
  { name: 'none of the page’s', position: undefined, shown: '', next: false },
])('$name: position "$shown"', ({ position, shown, next }) => {
  const { root } = card({ position });
  expect(root.querySelector('.fn-position')?.textContent ?? '').toBe(shown);
  expect(names(root).includes('Next note')).toBe(next);
});
