import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../scripts/facts/watch/compare.ts';
import { newestDayIn } from '../../scripts/facts/watch/days.ts';
import { pageText } from '../../scripts/facts/watch/page-text.ts';
import { recognise } from '../../scripts/facts/watch/recognise.ts';
import {
  EMPTY_SHELL,
  FRONT_PAGE,
  GARBAGE,
  JUNE,
  juneWith,
  page,
  REWRITTEN,
  ROBOT_CHECK,
  SOFT_ERROR,
  WALL,
} from './facts-watch-pages.ts';

const TITLE =
  'Statement from the Department of Health Care Services on the Federal Use of Medi-Cal Data and Member Privacy';
const compare = (html: string) => compareTexts(JUNE, pageText(html));
const withoutDash = (lines: readonly string[]) => lines.map((line) => line.replace(/^- /, ''));

describe('June’s text in a page', () => {
  test('is found whole, menus and footers left out, and nothing differs', () => {
    const { main, differences, kept } = compare(page(JUNE));
    expect(withoutDash(main)).toEqual(withoutDash(JUNE));
    expect(differences).toEqual([]);
    expect(kept).toBe(1);
  });
  test.each([
    { name: 'other quotation marks', html: page(juneWith(['Services’ Immigration', "Services' Immigration"])) },
    { name: 'no list marks', html: page(withoutDash(JUNE)) },
    { name: 'a paragraph parted in two', html: page(juneWith([' We want to clarify', '\nWe want to clarify'])) },
    {
      name: 'line breaks in place of paragraphs',
      html: `<main><h1>${JUNE[0]}</h1><div>${JUNE.slice(1)
        .map((line) => line.replaceAll('&', '&amp;'))
        .join('<br><br>')}</div></main>`,
    },
    {
      name: 'a line of cookies above it',
      html: page(JUNE).replace(
        '<body>',
        '<body><div class="cookie-banner" role="dialog"><p>We use cookies.</p><button>Accept all</button></div>',
      ),
    },
    { name: 'half of the tags left open', html: page(JUNE).replaceAll('</p>', '').replaceAll('</li>', '') },
  ])('$name: nothing differs', ({ html }) => {
    expect(compare(html).differences).toEqual([]);
  });
});

describe('a change is found, to the word', () => {
  const only = (html: string) => {
    const { differences } = compare(html);
    expect(differences).toHaveLength(1);
    return differences[0]!;
  };
  const words = (html: string, kind: 'stored' | 'page') =>
    only(html)
      .words.filter((run) => run.kind === kind)
      .map((run) => run.words.trim())
      .filter(Boolean);
  test('a word taken out', () => {
    const html = page(juneWith(['DHCS has not received confirmation', 'DHCS has received confirmation']));
    expect(words(html, 'stored')).toEqual(['not']);
    expect(words(html, 'page')).toEqual([]);
  });
  test('a number', () => {
    const html = page(juneWith(['all 15 million', 'more than 14 million']));
    expect(words(html, 'stored')).toEqual(['all 15']);
    expect(words(html, 'page')).toEqual(['more than 14']);
  });
  test('a dash for a hyphen, which is a changed quotation too', () => {
    expect(only(page(juneWith(['mixed-status', 'mixed–status']))).stored).toHaveLength(1);
  });
  test('a paragraph more', () => {
    expect(
      only(page(juneWith(['\nWe take any', '\nIn late July we learned of an agreement.\nWe take any']))),
    ).toMatchObject({
      stored: [],
      page: ['In late July we learned of an agreement.'],
    });
  });
  test('a paragraph less', () => {
    const { stored, page: come } = only(page(JUNE.filter((line) => !line.startsWith('As required'))));
    expect([stored.length, come.length]).toEqual([1, 0]);
  });
  test('paragraphs in another order', () => {
    const [title, first, second, ...rest] = JUNE;
    expect(compare(page([title!, second!, first!, ...rest])).differences.length).toBeGreaterThan(0);
  });
  test('two places', () => {
    expect(
      compare(page(juneWith(['all 15 million', 'all 14 million'], ['(916) 440-7660', '(916) 000-0000']))).differences,
    ).toHaveLength(2);
  });
});

test('nothing of a page is run or fetched, whatever it has', () => {
  const { lines } = pageText(
    `${page(JUNE)}<script>globalThis.ran = 1</script><img src="http://127.0.0.1:9/a" onerror="globalThis.ran=1">`,
  );
  expect((globalThis as { ran?: number }).ran).toBeUndefined();
  expect(lines.join()).not.toContain('dataset');
});

describe('what a page is', () => {
  const kindOf = (html: string) => {
    const text = pageText(html);
    return recognise(text, TITLE, compareTexts(JUNE, text).kept);
  };
  test.each([
    { name: 'June’s text', html: page(JUNE), kind: 'source' },
    { name: 'a text rewritten under the same headline', html: page(REWRITTEN), kind: 'source' },
    {
      name: 'June’s text under another headline',
      html: page(['News', ...JUNE.slice(1)], { title: 'News' }),
      kind: 'source',
    },
    {
      name: 'June’s text below a cookie line',
      html: page(JUNE).replace('<body>', '<body><p>We use cookies. Accept all.</p>'),
      kind: 'source',
    },
    { name: 'a consent wall', html: WALL, kind: 'wall' },
    {
      name: 'a consent wall that names the page behind it',
      html: WALL.replace('Before you continue', TITLE),
      kind: 'wall',
    },
    { name: 'a check for robots', html: ROBOT_CHECK, kind: 'wall' },
    { name: 'an error that is called none', html: SOFT_ERROR, kind: 'error' },
    { name: 'a front page', html: FRONT_PAGE, kind: 'other' },
    {
      name: 'a front page that mentions cookies far below',
      html: FRONT_PAGE.replace('</body>', `<p>${'More news of the day. '.repeat(60)}</p><p>Cookies</p></body>`),
      kind: 'other',
    },
    {
      name: 'another statement of the same office',
      html: page([
        'STATEMENT FROM THE DEPARTMENT OF HEALTH CARE SERVICES ON DENTAL CARE',
        'The department tells of new offices for dental care, open from June on in all counties.',
      ]),
      kind: 'other',
    },
    { name: 'a shell for scripts', html: EMPTY_SHELL, kind: 'unreadable' },
    { name: 'nothing', html: '', kind: 'unreadable' },
    { name: 'garbage', html: new TextDecoder().decode(GARBAGE), kind: 'unreadable' },
  ])('$name: $kind', ({ html, kind }) => {
    expect(kindOf(html)).toBe(kind);
  });
});

describe('the newest day that a text tells', () => {
  test.each([
    { text: 'on December 29, 2025, and on June 13, 2025', day: '2025-12-29' },
    { text: 'Dec. 29, 2025', day: '2025-12-29' },
    { text: 'Sept. 3 2025', day: '2025-09-03' },
    { text: 'updated 7/4/2025', day: '2025-07-04' },
    { text: 'June 13, 2025', day: undefined },
    { text: 'through September 9, 2026', day: undefined },
    { text: 'July 45, 2025', day: undefined },
    { text: 'June 31, 2025', day: undefined },
    { text: 'Dismay 5, 2026 and 99/99/2025', day: undefined },
  ])('“$text” → $day', ({ text, day }) => {
    expect(newestDayIn(text, '2025-06-13', '2026-01-31')).toBe(day);
  });
});
