// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dayOf, dayOfAddress, pageDay, postDay } from '../../page/page-day.ts';
import { body, byId } from './body.ts';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const day = (head: string, markup = '', path = '/') => {
  body(markup, head);
  return pageDay(document, path);
};

describe('the day at the start of a date', () => {
  test.each([
    { text: '2025-06-14', day: '2025-06-14' },
    { text: ' 2025-06-14T23:30:00-07:00', day: '2025-06-14' },
    { text: '2024-02-29', day: '2024-02-29' },
    { text: '1991-08-06', day: '1991-08-06' },
  ])('$text', ({ text, day: found }) => {
    expect(dayOf(text)).toBe(found);
  });
  test.each([
    '2025-02-29',
    '2025-06-31',
    '2025-13-01',
    '2025-00-10',
    '2025-06-00',
    '1991-08-05',
    '0000-01-01',
    '2025-06-141',
    '2025-6-14',
    'June 14, 2025',
    '06/14/2025',
    '2025',
    '',
    null,
    undefined,
  ])('none in %s', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe('the day in an address', () => {
  test.each([
    { path: '/2025/06/14/medi-cal', day: '2025-06-14' },
    { path: '/news/2025/6/4/', day: '2025-06-04' },
    { path: '/news/2025-06-14-medi-cal', day: '2025-06-14' },
    { path: '/2025/06/14', day: '2025-06-14' },
  ])('$path', ({ path, day: found }) => {
    expect(dayOfAddress(path)).toBe(found);
  });
  test.each([
    '/2025/06/medi-cal',
    '/2025/13/14/',
    '/2025/02/30/x',
    '/item/120250614',
    '/2025/06/145',
    '/',
    '/1999/06/14/',
  ])('none in %s', (path) => {
    expect(dayOfAddress(path)).toBeUndefined();
  });
});

describe('a page’s day from JSON-LD', () => {
  test.each([
    { name: 'an object', json: '{"@type":"NewsArticle","datePublished":"2025-06-14T08:00:00Z"}' },
    { name: 'an array', json: '[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2025-06-14"}]' },
    { name: 'a graph', json: '{"@graph":[{"@type":"WebPage"},{"@type":"Article","datePublished":"2025-06-14"}]}' },
    {
      name: 'the article before what it mentions',
      json: '{"mentions":{"about":{"datePublished":"2019-01-01"}},"mainEntity":{"datePublished":"2025-06-14"}}',
    },
  ])('$name', ({ json }) => {
    expect(day(ld(json))).toBe('2025-06-14');
  });
  test.each([
    { name: 'bad JSON', json: '{"datePublished":"2025-06-14"' },
    { name: 'nothing', json: '' },
    { name: 'null', json: 'null' },
    { name: 'a number for a date', json: '{"datePublished":20250614}' },
    { name: 'an impossible date', json: '{"datePublished":"2025-02-31"}' },
    { name: 'another key', json: '{"dateModified":"2025-06-14"}' },
  ])('none from $name', ({ json }) => {
    expect(day(ld(json))).toBeUndefined();
  });
  test('bad JSON does not hide the next script', () => {
    expect(day(ld('{') + ld('{"datePublished":"2025-06-14"}'))).toBe('2025-06-14');
  });
  test('ten thousand nested objects are read in bounds', () => {
    expect(day(ld(`${'{"a":'.repeat(3000)}{"datePublished":"2025-06-14"}${'}'.repeat(3000)}`))).toBeUndefined();
  });
});

describe('a page’s day from meta elements', () => {
  test.each([
    '<meta property="article:published_time" content="2025-06-14T01:02:03Z">',
    '<meta itemprop="datePublished" content="2025-06-14">',
    '<meta name="date" content="2025-06-14">',
    '<meta name="dc.date" content="2025-06-14">',
    '<meta name="DC.date.issued" content="2025-06-14">',
    '<meta name="parsely-pub-date" content="2025-06-14">',
    '<meta name="pubdate" content="2025-06-14">',
  ])('%s', (meta) => {
    expect(day(meta)).toBe('2025-06-14');
  });
  test.each([
    '<meta property="article:modified_time" content="2025-06-14">',
    '<meta name="date" content="yesterday">',
    '<meta name="date">',
  ])('none from %s', (meta) => {
    expect(day(meta)).toBeUndefined();
  });
});

describe('a page’s day from its only time', () => {
  test.each([
    { name: 'one', markup: '<time datetime="2025-06-14T09:00">Saturday</time>', found: '2025-06-14' },
    {
      name: 'the same day twice',
      markup: '<time datetime="2025-06-14"></time><time datetime="2025-06-14T10:00"></time>',
      found: '2025-06-14',
    },
    {
      name: 'one beside a time of day',
      markup: '<time datetime="10:00"></time><time datetime="2025-06-14"></time>',
      found: '2025-06-14',
    },
    {
      name: 'several days',
      markup: '<time datetime="2025-06-14"></time><time datetime="2025-06-15"></time>',
      found: undefined,
    },
    { name: 'one without a date', markup: '<time>June 14, 2025</time>', found: undefined },
  ])('$name: $found', ({ markup, found }) => {
    expect(day('', markup)).toBe(found);
  });
});

describe('what a page gives as its day', () => {
  const meta = '<meta property="article:published_time" content="2025-06-02">';
  const time = '<time datetime="2025-06-03"></time>';
  test.each([
    {
      name: 'JSON-LD before meta',
      head: ld('{"datePublished":"2025-06-01"}') + meta,
      markup: time,
      found: '2025-06-01',
    },
    { name: 'meta before time', head: meta, markup: time, found: '2025-06-02' },
    { name: 'time before the address', head: '', markup: time, found: '2025-06-03' },
    { name: 'the address at last', head: '', markup: '', found: '2025-06-04' },
    {
      name: 'what is sound before what is not',
      head: ld('{"datePublished":"soon"}') + meta,
      markup: '',
      found: '2025-06-02',
    },
  ])('$name', ({ head, markup, found }) => {
    expect(day(head, markup, '/2025/06/04/x')).toBe(found);
  });
  test('nothing where it gives none', () => {
    expect(day('', '<p>text</p>', '/medi-cal')).toBeUndefined();
  });
});

describe('a post’s day', () => {
  test.each([
    {
      name: 'its own',
      markup:
        '<article><time datetime="2025-06-14"></time><p id="x">a</p></article><article><time datetime="2025-06-15"></time></article>',
      found: '2025-06-14',
    },
    { name: 'within the passage', markup: '<p id="x">a <time datetime="2025-06-14"></time></p>', found: '2025-06-14' },
    {
      name: 'none in a feed that has several',
      markup: '<div><p id="x">a</p><time datetime="2025-06-14"></time><time datetime="2025-06-15"></time></div>',
      found: undefined,
    },
    {
      name: 'none where its own is no date',
      markup: '<article><time datetime="10:00"></time><p id="x">a</p></article>',
      found: undefined,
    },
    { name: 'none without a time', markup: '<p id="x">a</p>', found: undefined },
    {
      name: 'none from far above',
      markup: `<time datetime="2025-06-14"></time>${'<div>'.repeat(20)}<p id="x">a</p>${'</div>'.repeat(20)}`,
      found: undefined,
    },
  ])('$name', ({ markup, found }) => {
    body(markup);
    expect(postDay(byId('x'))).toBe(found);
  });
});
