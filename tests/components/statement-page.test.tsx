// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StatementPage, type StatementPageProps } from '../../components/statement-page.tsx';
import { draw, names } from './draw.tsx';

const scrolled = vi.fn();
beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled(this.textContent);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  scrolled.mockClear();
});

function page(props: Partial<StatementPageProps> = {}) {
  return draw(
    <StatementPage
      language="en"
      publisher="California Department of Health Care Services"
      publisherShort="DHCS"
      number="25-20"
      title="A title of its own"
      date="2025-06-13"
      address="https://www.dhcs.ca.gov/statement/25-20.aspx"
      paragraphs={[
        { id: 'TITLE', text: 'STATEMENT ON MEDI-CAL DATA' },
        { id: 'P1', text: 'A first paragraph. It’s here that the words stand.' },
        { id: 'L0', text: 'For those seeking support:' },
        { id: 'L1', text: 'A first line.' },
        { id: 'L2', text: 'A second line.' },
        { id: 'P6', text: 'A last paragraph.' },
        { id: 'META1', text: 'NUMBER: 25-20' },
      ]}
      later={[{ date: '2025-08-12', dating: 'after', text: 'A court blocked it.' }]}
      {...props}
    />,
  );
}

test('the statement whole, in order, in English, its list as a list', () => {
  const article = page({ language: 'es' }).querySelector('article')!;
  expect(article.lang).toBe('en');
  expect([...article.children].map(({ tagName }) => tagName)).toEqual(['H1', 'P', 'P', 'UL', 'P', 'P']);
  expect(article.querySelector('h1')?.textContent).toBe('STATEMENT ON MEDI-CAL DATA');
  expect([...article.querySelectorAll('li')].map(({ id }) => id)).toEqual(['L1', 'L2']);
});

test('a statement without a title paragraph is headed by its title', () => {
  const root = page({ paragraphs: [{ id: 'P1', text: 'Text.' }] });
  expect([...root.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['A title of its own']);
});

test('the banner tells of which day it is and leads to today’s page', () => {
  const root = page();
  expect(root.querySelector('.fn-banner')?.textContent).toContain(
    'This is the statement as it stood on June 13, 2025. DHCS has since rewritten the page at the same address.',
  );
  expect(root.querySelector('.fn-banner a')?.getAttribute('href')).toBe('https://www.dhcs.ca.gov/statement/25-20.aspx');
  expect(root.querySelector('.fn-later')?.textContent).toContain('August 12, 2025 or laterA court blocked it.');
});

test('the quotation is marked in its place, quotation marks folded, and scrolled to', () => {
  const root = page({ marked: { paragraph: 'P1', words: "It's here  that the words stand." } });
  expect(root.querySelector('#P1')?.textContent).toBe('A first paragraph. It’s here that the words stand.');
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'It’s here that the words stand.',
  ]);
  expect(scrolled.mock.calls).toEqual([['It’s here that the words stand.']]);
  expect(names(root)).toContain('Go to the quotation');
});

test.each([
  { name: 'other words', marked: { paragraph: 'P1', words: 'These words do not stand there.' } },
  { name: 'the same words of another paragraph', marked: { paragraph: 'P6', words: 'A first paragraph.' } },
  { name: 'half a word', marked: { paragraph: 'P1', words: 'A first para' } },
  { name: 'no such paragraph', marked: { paragraph: 'P9', words: 'A first paragraph.' } },
])('$name: nothing is marked, and it says so', ({ marked }) => {
  const root = page({ marked });
  expect(root.querySelector('mark')).toBeNull();
  expect(root.querySelector('[role=status]')?.textContent).toBe('The quotation could not be found in this text.');
  expect(names(root)).not.toContain('Go to the quotation');
});

test('without a quotation it stays at its top', () => {
  const root = page();
  expect(scrolled).not.toHaveBeenCalled();
  expect(root.querySelector('[role=status]')).toBeNull();
});
