// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../components/note-card.tsx';
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
  expect(root.querySelector('.fn-asof time')?.textContent).toBe('As of a revision made on or after December 29, 2025');
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
      not: ['Then and now', 'When this page came out'],
    },
    {
      name: 'between the first answer and the second',
      pageDay: '2025-06-14',
      says: [
        'When this page came out (June 14, 2025), DHCS had said:Not on that day.',
        'Since then:August 12, 2025 or later: In late July',
        'December 29, 2025 or later: what stands at the top of this note.',
      ],
      not: [],
    },
    {
      name: 'before any answer',
      pageDay: '2025-06-10',
      says: [
        'When this page came out (June 10, 2025), DHCS had not yet spoken on this',
        'Since then:June 13, 2025: Not',
      ],
      not: [],
    },
    {
      name: 'after a revision of unknown day',
      pageDay: '2025-08-20',
      says: ['(August 20, 2025), DHCS had said, or said later:In late July', 'Since then:December 29, 2025 or later'],
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
      not: ['Since then:', 'DHCS had said:'],
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
  expect(root.querySelector('.fn-asof')?.textContent).toBe(
    'Según una revisión hecha el 29 de diciembre de 2025 o despuésNuestra traducción',
  );
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
